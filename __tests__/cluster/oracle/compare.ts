import { isDeepStrictEqual } from 'node:util';
import { callerOf } from '../../../src/awsauth/caller.ts';
import { identify } from '../../../src/awsauth/identify.ts';
import { sections } from '../../../src/awsauth/mapping.ts';
import { allEntries, type Reading, read } from '../../../src/awsauth/read.ts';
import type { Answer, Loaded, OracleCaller, Question } from './oracle.ts';

/** What a reading says is loaded, in the oracle's terms. */
export function loadedBy(reading: Reading): Omit<Loaded, 'error'> {
  const held = (section: keyof Reading) =>
    reading[section].entries.filter(({ isHeld }) => isHeld).map(({ mapping }) => mapping);
  const identities = (section: 'mapRoles' | 'mapUsers') =>
    held(section).flatMap((mapping) =>
      mapping.section === 'mapAccounts'
        ? []
        : [{ arn: mapping.arn, username: mapping.username, groups: mapping.groups }],
    );
  return {
    mapRoles: identities('mapRoles'),
    mapUsers: identities('mapUsers'),
    mapAccounts: held('mapAccounts').map((mapping) => (mapping.section === 'mapAccounts' ? mapping.account : '')),
  };
}

/** How the reader and the authenticator disagree over a question, in words; none where they agree. */
export function disagreements({ data, callers = [] }: Question, answer: Answer): string[] {
  if (answer.panic !== undefined) return [`the authenticator crashes: ${answer.panic}`];
  const reading = read({ data });
  const found: string[] = [];
  const differ = (what: string, ours: unknown, theirs: unknown) => {
    if (!isDeepStrictEqual(ours, theirs))
      found.push(`${what}: read as ${JSON.stringify(ours)}, loaded as ${JSON.stringify(theirs)}`);
  };
  const ours = loadedBy(reading);
  for (const section of sections) differ(section, ours[section], answer.released[section]);
  const complains = sections.some((section) => reading[section].problem !== undefined);
  const isDisputed = allEntries(reading).some(({ disputed }) => disputed !== undefined);
  for (const section of ['mapRoles', 'mapUsers'] as const) {
    const isSame = isDeepStrictEqual(answer.main[section], answer.released[section]);
    if (!isSame && !isDisputed) found.push(`${section}: two versions differ, and the reading does not say so`);
  }
  if (answer.released.error === '' && complains) found.push('the reading complains, and the authenticator does not');
  const isQuiet = !complains && allEntries(reading).every(({ lost }) => lost.length === 0);
  if (answer.released.error !== '' && isQuiet) found.push(`no word of the authenticator's ${answer.released.error}`);
  for (const [index, caller] of callers.entries()) {
    const theirs = answer.identities[index];
    const refused = theirs === undefined || theirs.refused !== '';
    differ(
      caller.arn,
      identityOf(reading, caller),
      refused ? undefined : { username: theirs.username, groups: theirs.groups },
    );
  }
  return found;
}

function identityOf(reading: Reading, { arn, account, sessionName, accessKeyId }: OracleCaller) {
  const caller = callerOf(arn);
  if (caller === undefined) return undefined;
  if (account === caller.account && sessionName !== caller.sessionName) throw new Error(`${arn} has another session`);
  const identified = identify(reading, { ...caller, account, accessKeyId });
  return identified === undefined ? undefined : { username: identified.username, groups: identified.groups };
}
