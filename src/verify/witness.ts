import type { ConfigMap } from '../awsauth/configmap.ts';
import { type Reading, read } from '../awsauth/read.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { eachOf } from '../parallel.ts';
import type { Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';
import { type Allotted, askWithPatience } from './ask.ts';
import { answerWords, claimOf } from './claim.ts';
import { type Claim, type Knock, type Person, samePerson } from './evidence.ts';
import { type Forecast, forecastOf, foretell, predictionOf } from './foretell.ts';
import type { Arrived, Company, Guest } from './guest.ts';
import { knock } from './knock.ts';
import { type Seat, seating } from './seat.ts';

/** What signs in before and after a change; a target that cannot be signed in to has none. */
export interface Witness {
  /** Who was signed in as, in turn; the last is who writes. */
  readonly identities: readonly string[];
  /**
   * Knocks as everybody whom the plan has to do with, before anything is written.
   *
   * @throws Failure where somebody whom the Cluster names cannot be signed in as, or the writer does not get in
   */
  before(plan: Plan): Promise<void>;
  /**
   * Knocks again, with patience, and gives what is claimed of the plan with the evidence.
   *
   * @param stored the aws-auth that is in place now
   */
  after(plan: Plan, stored: ConfigMap | undefined): Promise<readonly Claim[]>;
}

/** How long an answer from before the change may still be given, where nobody's new answer shows that it no longer is. */
const SETTLE_MS = 3000;

/** How many knock at the same time. */
const AT_ONCE = 4;

/** What was seen of somebody before the change, and what aws-auth said it must be. */
interface Before {
  readonly knock: Knock;
  readonly predicted: Person | undefined;
}

/** What aws-auth says, now and before, and how much time there is. */
interface Now {
  readonly reading: Reading;
  readonly stored: Forecast;
  readonly live: Forecast;
  readonly time: Allotted;
}

/**
 * Makes the witness of a change: everybody knocks before, and again after until the answer is as expected or time is up.
 * Of whom only the plan knows, and nobody can sign in as, it is foretold.
 */
export function witnessOf(
  cluster: Pick<ClusterDeclaration, 'creator' | 'verify'>,
  company: Company,
  world: World,
): Witness {
  const rowsOf = seating(cluster, company);
  const seen = new Map<Guest['open'], Before>();

  const lookBefore = async ({ principal, purpose, open, expectation }: Seat, reading: Reading): Promise<void> => {
    if (open === undefined) return;
    world.progress(`Before: knocking as ${principal}`);
    const arrived = await arrive(open);
    if (arrived instanceof Failure) {
      // Whom only the plan knows need not be there to be signed in as.
      if (expectation !== undefined) return;
      throw arrived;
    }
    const answer = await knock(arrived.api);
    seen.set(open, { knock: answer, predicted: predictionOf(expectation, arrived.caller, reading) });
    if (purpose === 'writer' && answer.answer !== 'in') throw writerIsOut(principal, answer);
  };

  const claim = async ({ principal, purpose, open, expectation }: Seat, now: Now): Promise<Claim> => {
    const before = open === undefined ? undefined : seen.get(open);
    if (open !== undefined) world.progress(`After: knocking as ${principal}`);
    const arrived = open === undefined ? undefined : await arrive(open);
    if (expectation !== undefined && (arrived === undefined || arrived instanceof Failure)) {
      const changed = seen.size > 0;
      return foretell(expectation, { ...now, refusal: arrived, changed, writer: company.writer });
    }
    const unpredicted = { principal, purpose, byAwsAuth: false, before: before?.knock };
    if (arrived === undefined || arrived instanceof Failure) {
      const reason = arrived?.message ?? 'there is no way to sign in';
      return claimOf({ ...unpredicted, predicted: undefined, after: { answer: 'failed', reason } });
    }
    const predicted = predictionOf(expectation, arrived.caller, now.reading);
    const byAwsAuth = before?.knock.answer === 'in' && samePerson(before.knock.person, before.predicted);
    return askWithPatience({ ...unpredicted, predicted, byAwsAuth }, arrived, now.time, world);
  };

  return {
    identities: company.identities,
    async before(plan) {
      const reading = read(plan.live);
      // The writer first: without it nobody else matters.
      for (const row of rowsOf(plan).reverse()) await eachOf(row, AT_ONCE, (seat) => lookBefore(seat, reading));
    },
    async after(plan, stored) {
      const rows = rowsOf(plan);
      const reading = read(stored);
      const began = world.now().getTime();
      const time = { began, deadline: began + cluster.verify.timeoutSeconds * 1000 };
      const now = { reading, stored: forecastOf(reading), live: forecastOf(read(plan.live)), time };
      const round = async () => {
        const claims: Claim[] = [];
        for (const row of rows) claims.push(...(await eachOf(row, AT_ONCE, (seat) => claim(seat, now))));
        return claims;
      };
      const first = await round();
      const opens = rows.flat().map(({ open }) => open);
      const isShown = first.some((each, index) => showsTheChange(each, beforeOf(opens[index])));
      if (seen.size === 0 || isShown) return first;
      world.progress('Nobody who signs in sees a difference: waiting a moment, and knocking once more');
      await world.sleep(SETTLE_MS);
      return round();
    },
  };

  function beforeOf(open: Guest['open'] | undefined): Before | undefined {
    return open === undefined ? undefined : seen.get(open);
  }
}

async function arrive(open: Guest['open']): Promise<Arrived | Failure> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function writerIsOut(principal: string, answer: Knock): Failure {
  const message = `${principal} ${answerWords(answer)}, so it cannot change the cluster.`;
  return new Failure('identity', message, {
    remedy: 'Check that the last identity of signIn is the creator of the cluster, or is mapped.',
  });
}

/** Whether a claim could not hold by an answer from before the change. */
function showsTheChange(claim: Claim, before: Before | undefined): boolean {
  return (
    claim.holds && claim.evidence === 'proven' && before !== undefined && !samePerson(claim.predicted, before.predicted)
  );
}
