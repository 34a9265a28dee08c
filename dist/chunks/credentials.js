// src/aws/credentials.ts
/** Hands every secret part of credentials to the mask, also as they look in a URL, and in either base64. */
function maskCredentials({ secretAccessKey, sessionToken }, mask) {
	for (const secret of [secretAccessKey, sessionToken]) {
		if (secret === void 0) continue;
		mask(secret);
		mask(encodeURIComponent(secret));
		for (const base64 of ["base64", "base64url"]) mask(Buffer.from(secret).toString(base64));
	}
}

export { maskCredentials as t };