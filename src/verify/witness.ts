import type { Caller } from '../awsauth/caller.ts';
import type { ConfigMap } from '../awsauth/configmap.ts';
import { identify } from '../awsauth/identify.ts';
import { type Reading, read } from '../awsauth/read.ts';
import { Failure } from '../failure.ts';
import type { KubernetesApi } from '../kubernetes/api.ts';
import type { World } from '../world.ts';
import { answerWords, claimOf, isAsExpected, type Sighting } from './claim.ts';
import { type Claim, type Knock, type Person, type Purpose, personOf, samePerson } from './evidence.ts';
import { knock } from './knock.ts';

/** Somebody who can be signed in as. */
export interface Guest {
  /** The ARN as declared. */
  readonly principal: string;
  readonly purpose: Purpose;
  /** Gives who it is to AWS and an API that it signs in to, with a new token for each request. Throws Failure where it cannot. */
  readonly open: () => Promise<{ readonly caller: Caller; readonly api: KubernetesApi }>;
}

/** What signs in before and after a change; a target that cannot be signed in to has none. */
export interface Witness {
  /** Who was signed in as, in turn; the last is who writes. */
  readonly identities: readonly string[];
  /**
   * Knocks as everybody named, before anything is written.
   *
   * @param live the aws-auth that is in place
   * @throws Failure where somebody cannot be signed in as, or the writer does not get in
   */
  before(live: ConfigMap | undefined): Promise<void>;
  /** Knocks again, with patience, and gives what is claimed with the evidence. */
  after(stored: ConfigMap | undefined): Promise<readonly Claim[]>;
}

// The authenticator watches the ConfigMap and has it within a second as a rule.
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

/** How long an answer from before the change may still be given, where nobody's new answer shows that it no longer is. */
const SETTLE_MS = 3000;

/**
 * Those come first whose answers show that the authenticator has caught up, and the writer last: its answer is worth
 * nothing before that.
 */
const order: Readonly<Record<Purpose, number>> = { in: 0, out: 1, intermediate: 2, writer: 3 };

/** What was seen of a guest before the change, and what aws-auth said it must be. */
interface Before {
  readonly knock: Knock;
  readonly predicted: Person | undefined;
}

/**
 * Makes the witness of a change: it knocks as every guest before, and again after until the answer is as expected or
 * time is up.
 */
export function witnessOf(
  guests: readonly Guest[],
  identities: readonly string[],
  timeoutSeconds: number,
  world: World,
): Witness {
  const line = [...guests].sort((a, b) => order[a.purpose] - order[b.purpose]);
  const seen = new Map<Guest, Before>();
  return {
    identities,
    async before(live) {
      const reading = read(live);
      // The writer first: without it nobody else matters.
      for (const guest of [...line].reverse()) {
        world.progress(`Before: knocking as ${guest.principal}`);
        const { caller, api } = await guest.open();
        const answer = await knock(api);
        seen.set(guest, { knock: answer, predicted: predictionFor(caller, reading) });
        if (guest.purpose === 'writer' && answer.answer !== 'in') throw writerIsOut(guest, answer);
      }
    },
    async after(stored) {
      const reading = read(stored);
      const began = world.now().getTime();
      const time = { began, deadline: began + timeoutSeconds * 1000 };
      const round = async () => {
        const claims: Claim[] = [];
        for (const guest of line) claims.push(await claim(guest, reading, seen.get(guest), time, world));
        return claims;
      };
      const first = await round();
      if (seen.size === 0 || line.some((guest, index) => showsTheChange(first[index], seen.get(guest)))) return first;
      world.progress('Nobody who signs in sees a difference: waiting a moment, and knocking once more');
      await world.sleep(SETTLE_MS);
      return round();
    },
  };
}

function writerIsOut({ principal }: Guest, answer: Knock): Failure {
  const message = `${principal} ${answerWords(answer)}, so it cannot change the cluster. Nothing was written.`;
  return new Failure('identity', message, {
    remedy: 'Check that the last identity of signIn is the creator of the cluster, or is mapped.',
  });
}

/** Whether a claim could not hold by an answer from before the change. */
function showsTheChange(claim: Claim | undefined, before: Before | undefined): boolean {
  return claim?.holds === true && before !== undefined && !samePerson(claim.predicted, before.predicted);
}

function predictionFor(caller: Caller, reading: Reading): Person | undefined {
  const identified = identify(reading, caller);
  return identified === undefined ? undefined : personOf(identified);
}

async function claim(
  { principal, purpose, open }: Guest,
  reading: Reading,
  seen: Before | undefined,
  { began, deadline }: { readonly began: number; readonly deadline: number },
  world: World,
): Promise<Claim> {
  world.progress(`After: knocking as ${principal}`);
  const before = seen?.knock;
  let opened: Awaited<ReturnType<Guest['open']>>;
  try {
    opened = await open();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const after: Knock = { answer: 'failed', reason: error.message };
    return claimOf({ principal, purpose, predicted: undefined, byAwsAuth: false, before, after });
  }
  const sighting: Omit<Sighting, 'after'> = {
    principal,
    purpose,
    predicted: predictionFor(opened.caller, reading),
    byAwsAuth: seen?.knock.answer === 'in' && samePerson(seen.knock.person, seen.predicted),
    before,
  };
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    const after = await knock(opened.api);
    const now = world.now().getTime();
    // A clock that was set back meanwhile would let it wait for as long as that.
    const isLast = now + wait > deadline || now < began;
    if (isAsExpected({ ...sighting, after }) || isLast) return claimOf({ ...sighting, after });
    await world.sleep(wait * (0.75 + world.random() * 0.5));
  }
}
