import { fileURLToPath } from 'node:url';
import { sections } from '../../../src/awsauth/mapping.ts';
import type { Loaded, Oracle } from './oracle.ts';

/** What the authenticator loaded of a text in each of the sections, and in which of them it complained. */
export interface RecordedText {
  readonly name: string;
  readonly text: string;
  readonly loaded: Omit<Loaded, 'error'>;
  readonly complains: Readonly<Record<(typeof sections)[number], boolean>>;
}

/** Where it is written down. */
export const recordFile = fileURLToPath(new URL('../../awsauth/fixtures/odd-texts.json', import.meta.url));

/** Has the authenticator read texts. */
export async function recorded(oracle: Oracle, texts: Readonly<Record<string, string>>): Promise<RecordedText[]> {
  const records: RecordedText[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const [roles, users, accounts] = await oracle.ask(sections.map((section) => ({ data: { [section]: text } })));
    if (roles === undefined || users === undefined || accounts === undefined)
      throw new Error('the oracle did not answer');
    const isError = ({ released }: typeof roles) => released.error !== '';
    records.push({
      name,
      text,
      loaded: {
        mapRoles: roles.released.mapRoles,
        mapUsers: users.released.mapUsers,
        mapAccounts: accounts.released.mapAccounts,
      },
      complains: { mapRoles: isError(roles), mapUsers: isError(users), mapAccounts: isError(accounts) },
    });
  }
  return records;
}
