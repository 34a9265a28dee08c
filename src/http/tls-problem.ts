/** Whether an error is about a certificate, or about TLS itself: by OpenSSL's and Node's codes. Trying again does not help. */
export function isTlsError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /CERT|SIGNATURE|ERR_TLS|ERR_SSL|EPROTO/.test(code);
}

/** What to do about a server of AWS or GitHub whose certificate does not hold. */
export function tlsRemedy(host: string): string {
  return `The certificate that ${host} shows is not one that this machine trusts: something stands in between (a proxy that opens TLS, whose authority NODE_EXTRA_CA_CERTS can name), or the clock of this machine is far off.`;
}
