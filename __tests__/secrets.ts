/** A secret that was printed: where, and in which form. */
export interface Leak {
  readonly channel: string;
  readonly form: string;
}

/**
 * The secrets that are somewhere in what a run let out, in any form in which they could be read: as they are, as JSON, a
 * URL, base64 or hexadecimal have them, or half of one.
 *
 * @param channels what was let out, by the name of the way
 */
export function leaksIn(channels: Readonly<Record<string, string>>, secrets: Iterable<string>): Leak[] {
  const forms = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST).flatMap(formsOf);
  return Object.entries(channels).flatMap(([channel, text]) =>
    forms.filter(([, form]) => text.includes(form)).map(([name]) => ({ channel, form: name })),
  );
}

/** What is shorter could be any word. */
const SHORTEST = 8;
/** Half of a secret counts where it is this long. */
const HALF = 16;

function formsOf(secret: string): (readonly [name: string, form: string])[] {
  const bytes = Buffer.from(secret);
  // Base64 of something that the secret stands in the middle of: without what depends on its neighbours.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : 4)
      .replace(/.{0,3}=*$/, ''),
  );
  const half = Math.floor(secret.length / 2);
  const halves = half >= HALF ? [secret.slice(0, half), secret.slice(-half)] : [];
  const forms: (readonly [string, string])[] = [
    ['as it is', secret],
    ['as JSON has it', JSON.stringify(secret).slice(1, -1)],
    ['as a URL has it', encodeURIComponent(secret)],
    ['in hexadecimal', bytes.toString('hex')],
    ...halves.map((text) => ['half of it', text] as const),
    ...base64.map((text) => ['in base64', text] as const),
    ...base64.map((text) => ['in base64 for URLs', text.replaceAll('+', '-').replaceAll('/', '_')] as const),
  ];
  return forms.filter(([, form]) => form.length >= SHORTEST);
}

/** The secrets that a run was given in its environment, whether or not it told the runner to mask them. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  const keys = (env['INPUT_USER-KEYS'] ?? env['GUESTLIST_USER_KEYS'] ?? '').split('\n');
  const secretKeys = keys.map((line) => line.trim().split(/\s+/)[2]);
  const others = ['INPUT_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  return [...secretKeys, ...others.map((name) => env[name])].filter((text) => text !== undefined);
}
