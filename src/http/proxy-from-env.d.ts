declare module 'proxy-from-env' {
  /** The proxy for a URL, or an empty text for none. */
  export function getProxyForUrl(url: string): string;
}
