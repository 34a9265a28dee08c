/** The claims of an id token, unverified: what it says, for messages. Empty where it cannot be read. */
export function claimsOf(token: string): Readonly<Record<string, string | undefined>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return {};
    return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
