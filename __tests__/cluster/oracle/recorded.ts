import { fileURLToPath } from 'node:url';
import type { Loaded, Oracle } from './oracle.ts';

/** What the authenticator loaded of a text in each of the sections. */
export interface RecordedText {
  readonly name: string;
  readonly text: string;
  readonly loaded: Omit<Loaded, 'error'>;
}

/** Where it is written down. */
export const recordFile = fileURLToPath(new URL('../../awsauth/fixtures/odd-texts.json', import.meta.url));

/** Has the authenticator read texts. */
export async function recorded(oracle: Oracle, texts: Readonly<Record<string, string>>): Promise<RecordedText[]> {
  const named = Object.entries(texts);
  const answers = await oracle.ask(
    named.map(([, text]) => ({ data: { mapRoles: text, mapUsers: text, mapAccounts: text } })),
  );
  return named.flatMap(([name, text], index) => {
    const released = answers[index]?.released;
    if (released === undefined) return [];
    const { error: _, ...loaded } = released;
    return [{ name, text, loaded }];
  });
}
