import type { Caller } from '../awsauth/caller.ts';
import { fatesOf } from '../awsauth/fate.ts';
import { identify, personOf as personOfEntry } from '../awsauth/identify.ts';
import { lowerCase, type Mapping, matchKey, sameMapping } from '../awsauth/mapping.ts';
import { allEntries, type Reading } from '../awsauth/read.ts';
import { Failure } from '../failure.ts';
import { Forbidden, type KubernetesApi } from '../kubernetes/api.ts';
import { predictedClaimOf } from './claim.ts';
import { type Foreseen, type Person, type PredictedClaim, personOf } from './evidence.ts';
import type { Expectation } from './expect.ts';

/** What an aws-auth makes of those whom nobody can sign in as. */
export interface Forecast {
  /** Who somebody is by the entry that is in effect; what only a session tells stays a template. Undefined: nobody. */
  personOf(who: Expectation['who']): Person | undefined;
  /** Who the entry that the plan wrote would make of somebody; undefined where the plan wrote none, or it is not there. */
  wantedOf(expectation: Expectation): Person | undefined;
}

/** Reads an aws-auth as the authenticator does: of each principal, the one entry that is effective. */
export function forecastOf(reading: Reading): Forecast {
  const effective = new Map(
    fatesOf(reading).flatMap(({ entry: { mapping }, fate }) =>
      fate.kind === 'effective' ? [[matchKey(mapping), mapping] as const] : [],
    ),
  );
  const personBy = (mapping: Mapping, who: Expectation['who']): Person =>
    mapping.section === 'mapAccounts'
      ? { username: who.canonicalArn === '' ? 'the ARN of each of them' : who.canonicalArn, groups: [] }
      : personOf(personOfEntry(mapping, who));
  return {
    personOf(who) {
      const mapping = effective.get(lowerCase(who.canonicalArn)) ?? effective.get(who.account);
      return mapping === undefined ? undefined : personBy(mapping, who);
    },
    wantedOf({ entry, who }) {
      if (entry === undefined) return undefined;
      return isIn(reading, entry) ? personBy(entry, who) : undefined;
    },
  };
}

/**
 * Who somebody must be after a change: as the plan wrote it, or as before where it is left alone. The creator, whom EKS
 * lets in by itself, may also be nobody to aws-auth.
 */
function expectedOf(expectation: Expectation, before: Forecast, after: Forecast): Person | undefined {
  const { purpose, who } = expectation;
  if (purpose === 'untouched' || purpose === 'nodes') return before.personOf(who);
  if (purpose === 'creator') return after.personOf(who) && before.personOf(who);
  return after.wantedOf(expectation) ?? after.personOf(who);
}

/** Who somebody who signed in must be, by the authenticator's rules: by the entry that the plan wrote, where it is there. */
export function predictionOf(
  expectation: Expectation | undefined,
  caller: Caller,
  reading: Reading,
): Person | undefined {
  const entry = expectation?.entry;
  if (entry !== undefined && entry.section !== 'mapAccounts' && isIn(reading, entry))
    return personOf(personOfEntry(entry, caller));
  const identified = identify(reading, caller);
  return identified === undefined ? undefined : personOf(identified);
}

function isIn(reading: Reading, entry: Mapping): boolean {
  return allEntries(reading).some(({ mapping }) => sameMapping(mapping, entry));
}

/** What is to be foretold from. */
export interface Signs {
  readonly live: Forecast;
  readonly stored: Forecast;
  /** Why AWS gave nobody to sign in as; undefined where nobody asked. */
  readonly refusal: Failure | undefined;
  /** Whether there is a change, and so a before. */
  readonly changed: boolean;
  readonly writer: KubernetesApi;
}

/** Claims something of somebody whom nobody signed in as. */
export async function foretell(
  expectation: Expectation,
  { live, stored, refusal, changed, writer }: Signs,
): Promise<PredictedClaim> {
  const { principal, purpose, who, signIn } = expectation;
  const person = stored.personOf(who);
  const isAsked = person !== undefined && canBeForeseen(expectation, person);
  return predictedClaimOf({
    principal,
    purpose,
    predicted: expectedOf(expectation, live, stored),
    before: changed ? { answer: 'foretold', person: live.personOf(who), rights: undefined } : undefined,
    after: { answer: 'foretold', person, rights: isAsked ? await foresee(writer, person) : undefined },
    why: refusal === undefined ? ('why' in signIn ? signIn.why : '') : refusal.message.replace(/\.$/, ''),
  });
}

/** Asks as the writer what a person may do. A refusal is said, and nothing else comes of it. */
async function foresee(writer: KubernetesApi, { username, groups }: Person): Promise<Foreseen> {
  // A review is told all groups, and everybody who signs in is in this one.
  const somebody = { username, groups: [...groups, 'system:authenticated'] };
  try {
    const everything = await writer.mayDo(somebody, { verb: '*', group: '*', resource: '*' });
    const pods = { verb: 'list', group: '', resource: 'pods', namespace: 'default' };
    return { answer: 'told', everything, listsPods: everything || (await writer.mayDo(somebody, pods)) };
  } catch (error) {
    if (error instanceof Forbidden) {
      return { answer: 'untold', reason: 'the writer may not create subjectaccessreviews (403 Forbidden)' };
    }
    if (error instanceof Failure) return { answer: 'untold', reason: error.message };
    throw error;
  }
}

/** Whether there is somebody to ask about: not an account, of which each is another, nor a node, nor whom EKS knows otherwise. */
function canBeForeseen({ purpose, who }: Expectation, { username }: Person): boolean {
  return (
    purpose !== 'nodes' &&
    purpose !== 'creator' &&
    who.canonicalArn !== '' &&
    !username.includes('{{EC2PrivateDNSName}}')
  );
}
