import { type Caller, callerOf } from '../awsauth/caller.ts';
import type { FatedEntry } from '../awsauth/fate.ts';
import { type Identified, matchOf, needsInstance, personOf } from '../awsauth/identify.ts';
import { lowerCase, principalText, sections } from '../awsauth/mapping.ts';
import type { Reading } from '../awsauth/read.ts';
import { Failure } from '../failure.ts';
import { isPrincipal, parseIdentityArn } from '../principal/principal.ts';

/** What aws-auth says of one caller. */
export interface Answer {
  /** The ARN that was asked for. */
  readonly asked: string;
  /** The ARN as the authenticator compares it: a role's without session and path. */
  readonly canonicalArn: string;
  readonly outcome: 'in' | 'out' | 'unsure';
  /** As whom; templates stay where nobody can know what fills them. Undefined where the outcome is `out`. */
  readonly person: Identified | undefined;
  /** The entry that decides; undefined where none does. */
  readonly by: FatedEntry['place'] | undefined;
  /** Why not, or why it is not to be told for sure, as sentences; undefined where the caller is in. */
  readonly why: string | undefined;
}

/** Somebody of whom perhaps only the role is known, and not the session or the key. */
type Asked = Pick<Caller, 'canonicalArn' | 'account'> & Partial<Pick<Caller, 'sessionName'>>;

/**
 * Who a role, a user, or anybody else that STS names becomes: a session of a role, a federated user, the root user.
 *
 * @throws Failure `usage` where the ARN is of something else
 */
export function ask(reading: Reading, fated: readonly FatedEntry[], asked: string): Answer {
  const caller = askedCaller(asked);
  const entry = matchOf(reading, caller);
  const decided = fated.find((one) => one.entry === entry);
  const { canonicalArn } = caller;
  const out = (why: string): Answer => ({
    ...{ asked, canonicalArn, outcome: 'out', person: undefined, by: decided?.place, why },
  });
  if (decided === undefined) return out(whyNobody(reading, fated, caller));
  const { mapping } = decided.entry;
  const isInstance = mapping.section !== 'mapAccounts' && needsInstance(mapping);
  if (isInstance && caller.sessionName !== undefined && !INSTANCE_ID.test(caller.sessionName))
    return out(
      'Its entry is for EC2 instances alone: {{EC2PrivateDNSName}} needs a session that is named by an instance id.',
    );
  const person = mapping.section === 'mapAccounts' ? { username: canonicalArn, groups: [] } : personOf(mapping, caller);
  const why =
    decided.fate.kind === 'uncertain'
      ? `The versions of the authenticator differ: ${decided.fate.why}.`
      : isInstance
        ? 'Only an EC2 instance gets in, by a session that is named by its instance id, and only EC2 knows its private DNS name.'
        : undefined;
  return { asked, canonicalArn, outcome: why === undefined ? 'in' : 'unsure', person, by: decided.place, why };
}

// pkg/server, instanceIDPattern.
const INSTANCE_ID = /^i-(?:\w{8}|\w{17})$/;

// STS API reference: RoleSessionName of AssumeRole, Name of GetFederationToken. The root user has no name.
const CALLER =
  /^arn:[^:]*:(?:sts::\d{12}:(?:assumed-role\/[\w+=,.@-]{1,64}\/[\w+=,.@-]{2,64}|federated-user\/[\w+=,.@-]{2,32})|iam::\d{12}:root)$/;
const CALLERS =
  'Whoever signs in can be asked for too, as STS names them: a session of a role (arn:aws:sts::123456789012:assumed-role/ROLE/SESSION, its name of 2 to 64 letters, digits and +=,.@_-), a federated user, and the root user.';

function askedCaller(asked: string): Asked {
  const identity = parseIdentityArn(asked);
  if (isPrincipal(identity)) {
    const { effectiveArn: canonicalArn, account } = identity;
    // A role is asked for without a session, which decides on templates alone.
    return identity.kind === 'role' ? { canonicalArn, account } : { canonicalArn, account, sessionName: '' };
  }
  const caller = CALLER.test(asked) ? callerOf(asked) : undefined;
  if (caller !== undefined) return caller;
  const isOfSts = /^arn:[^:]*:sts:/.test(asked);
  const problem = isOfSts ? 'STS names nobody so' : identity.problem;
  throw new Failure('usage', `${asked} is not a principal that can be asked for: ${problem}.`, {
    remedy: isOfSts ? CALLERS : `${identity.remedy} ${CALLERS}`,
  });
}

function whyNobody(reading: Reading, fated: readonly FatedEntry[], caller: Asked): string {
  const lost = sections.filter((section) => reading[section].problem !== undefined);
  const meant = fated.filter((one) => one.fate.kind === 'dead' && isMeant(one, caller));
  return [
    'No entry lets it in.',
    ...lost.map((section) => `${section} does not load, so nobody gets in by it.`),
    ...meant.map(
      ({ place, fate }) =>
        `${place.section}, line ${place.line} may mean it, and is dead${fate.kind === 'dead' ? `: ${fate.why}` : ''}.`,
    ),
  ].join(' ');
}

/** Whether a dead entry names the same account and ends in the same name, such as a role with its path. */
function isMeant({ entry: { mapping } }: FatedEntry, { canonicalArn, account }: Asked): boolean {
  const segments = lowerCase(principalText(mapping)).split(/[/:]/);
  const name = lowerCase(canonicalArn).split('/').at(-1) ?? '';
  return segments.includes(account) && segments.includes(name);
}
