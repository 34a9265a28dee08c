/** Keys that sign requests. They live in memory, for one run. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** There for roles; absent for the long-lived keys of an IAM user. */
  readonly sessionToken?: string;
}

/** Hands every secret part of credentials to the mask, also as they look in a URL, and in either base64. */
export function maskCredentials({ secretAccessKey, sessionToken }: Credentials, mask: (secret: string) => void): void {
  for (const secret of [secretAccessKey, sessionToken]) {
    if (secret === undefined) continue;
    mask(secret);
    mask(encodeURIComponent(secret));
    for (const base64 of ['base64', 'base64url'] as const) mask(Buffer.from(secret).toString(base64));
  }
}
