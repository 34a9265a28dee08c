// src/aws/credentials.ts
/** Hands every secret part of credentials to the mask, also as they look in a URL. */
function maskCredentials({ secretAccessKey, sessionToken }, mask) {
	for (const secret of [secretAccessKey, sessionToken]) {
		if (secret === void 0) continue;
		mask(secret);
		mask(encodeURIComponent(secret));
		mask(Buffer.from(secret).toString("base64"));
	}
}

export { maskCredentials as t };