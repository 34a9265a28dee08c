import { Failure } from '../failure.ts';
import { isPrincipal, parsePrincipal } from '../principal/principal.ts';
import { type Credentials, maskCredentials } from './credentials.ts';

/** Access keys by the ARN of their IAM user. */
export type UserKeys = ReadonlyMap<string, Credentials>;

/** Where the keys were handed in: what a message calls it. */
export type UserKeysSource = 'The input user-keys' | 'GUESTLIST_USER_KEYS';

/**
 * Reads lines of `ARN ACCESS_KEY_ID SECRET_ACCESS_KEY`. Whatever may be a key is masked before anything is looked at,
 * and no message repeats it.
 *
 * @throws Failure `usage` naming the line that cannot be read
 */
export function parseUserKeys(text: string, source: UserKeysSource, mask: (secret: string) => void): UserKeys {
  const wrong = (line: number, problem: string) =>
    new Failure('usage', `${source} cannot be used: line ${line} cannot be read, since ${problem}.`, {
      remedy: 'Write a line for each IAM user, ARN ACCESS_KEY_ID SECRET_ACCESS_KEY, and keep it as a secret.',
    });
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, words: line.trim().split(/\s+/).filter(Boolean) }))
    .filter(({ words }) => words.length > 0);
  for (const word of rows.flatMap(({ words }) => words)) if (mayBeKey(word)) mask(word);
  const keys = new Map<string, Credentials>();
  for (const { number, words } of rows) {
    const [arn = '', accessKeyId, secretAccessKey, ...more] = words;
    if (accessKeyId === undefined || secretAccessKey === undefined || more.length > 0)
      throw wrong(number, `it has ${words.length} words and not three`);
    const user = parsePrincipal('user', arn);
    if (!isPrincipal(user)) throw wrong(number, 'its first word is not the ARN of an IAM user');
    if (keys.has(user.arn)) throw wrong(number, 'an earlier line is for the same user');
    const credentials = { accessKeyId, secretAccessKey };
    maskCredentials(credentials, mask);
    keys.set(user.arn, credentials);
  }
  return keys;
}

/** A mask of a short word would blot out half of the log, and no key is that short. */
function mayBeKey(word: string): boolean {
  return word.length >= 16 && !word.startsWith('arn:');
}
