/** A text as RFC 3986 has it in a URL, which is how SigV4 wants it; encodeURIComponent leaves some signs as they are. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
