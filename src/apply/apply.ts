import type { ConfigMap } from '../awsauth/configmap.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { type ApprovedPlan, guard, isApproved } from '../plan/guard.ts';
import { makePlan, type PlanContext } from '../plan/make.ts';
import { hasChanges, type Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/refusal.ts';
import { prove, type Witness } from './prove.ts';
import type { Receipt } from './receipt.ts';
import { Conflict, type Target } from './target.ts';

/**
 * How often a write that somebody else's overtook is begun anew. Each round one of the writers wins, so this is room
 * for that many of them at the same moment.
 */
const MAX_ROUNDS = 40;

/** What an apply needs from the world. */
export interface ApplyEdges {
  readonly now: () => Date;
  /** Waits; milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Says what is being done, a line at a time. */
  readonly progress: (line: string) => void;
}

/**
 * Makes the target's aws-auth what the roster says, and proves it: read, plan, guard, rehearse, write on the condition
 * that nobody wrote in between, read again, sign in. If the proof fails, the text from before is put back.
 *
 * @throws Failure `guard` where a guard refuses; what the target throws where it cannot be read or written
 */
export async function apply(
  roster: Roster,
  target: Target,
  context: PlanContext,
  witness: Witness | undefined,
  edges: ApplyEdges,
): Promise<Receipt> {
  const written = await writeInRounds(roster, target, context, witness, edges);
  const { plan, after } = written;
  const { problems, claims } = await prove(plan, target, witness, edges);
  const receipt = {
    plan,
    identities: witness?.identities ?? [],
    conflicts: written.conflicts,
    claims,
    resourceVersion: { before: plan.live?.metadata.resourceVersion, after: after?.metadata.resourceVersion },
  };
  if (problems.length === 0)
    return { ...receipt, outcome: hasChanges(plan) ? 'applied' : 'unchanged', problems, at: edges.now().toISOString() };
  if (!hasChanges(plan) || after === undefined)
    return { ...receipt, outcome: 'unchanged', problems, at: edges.now().toISOString() };
  edges.progress('The proof failed; putting back what was there before');
  const putBack = await restore(plan, after, target);
  return {
    ...receipt,
    outcome: putBack.done ? 'put-back' : 'left-changed',
    problems: [...problems, putBack.words],
    at: edges.now().toISOString(),
  };
}

interface Written {
  readonly plan: ApprovedPlan;
  /** What is stored now. */
  readonly after: ConfigMap | undefined;
  readonly conflicts: number;
}

async function writeInRounds(
  roster: Roster,
  target: Target,
  context: PlanContext,
  witness: Witness | undefined,
  edges: ApplyEdges,
): Promise<Written> {
  let overtaken = '';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    edges.progress(`Reading aws-auth of ${target.words}`);
    const plan = approved(makePlan(roster, await target.read(), context), roster);
    if (!hasChanges(plan)) return { plan, after: plan.live, conflicts: round };
    if (round === 0) await witness?.before(plan);
    try {
      edges.progress('Rehearsing the change');
      await target.rehearse(plan.next);
      edges.progress('Writing');
      return { plan, after: await writeSurely(plan, target), conflicts: round };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      overtaken = error.message;
      edges.progress(`Starting again from a fresh read: ${overtaken}`);
      await edges.sleep(Math.round(edges.random() * Math.min(2000, 50 * 2 ** Math.min(round, 6))));
    }
  }
  throw new Failure(
    'target',
    `Gave up on ${target.words} after ${MAX_ROUNDS} rounds, and nothing of this change was written. The last time: ${overtaken}.`,
    { remedy: 'Run it again when fewer writers are about.' },
  );
}

/** The plan as every guard let it through. */
function approved(plan: Plan, roster: Roster): ApprovedPlan {
  const verdict = guard(plan, roster);
  if (isApproved(verdict)) return verdict;
  throw refused(plan, verdict);
}

function refused(plan: Plan, refusals: readonly Refusal[]): Failure {
  const [first] = refusals;
  return new Failure('guard', `Refused to change ${plan.target}; nothing was written.`, {
    detail: refusals.map(({ guard: id, message, remedy }) => `${id}: ${message} ${remedy}`).join('\n'),
    remedy: refusals.length === 1 && first !== undefined ? first.remedy : 'Mend each of them and plan again.',
  });
}

/** Writes; where the answer is lost, reads to find out whether it was done. */
async function writeSurely(plan: ApprovedPlan, target: Target): Promise<ConfigMap> {
  try {
    return await target.write(plan.next);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'unknown-outcome') throw error;
    const found = await target.read().catch((cause: unknown) => {
      throw new Failure(
        'unknown-outcome',
        `The write to ${target.words} was sent and its answer was lost, and reading failed too: it may or may not be there.`,
        {
          cause,
          remedy:
            'Run guestlist plan when the API server answers again: it shows which. A further apply finishes the work.',
        },
      );
    });
    if (isSameState(found, plan.next)) return found as ConfigMap;
    if (found?.metadata.resourceVersion === plan.live?.metadata.resourceVersion)
      throw new Conflict('the write did not arrive');
    throw new Conflict('somebody else wrote while the answer was lost');
  }
}

/** Whether a ConfigMap holds the texts and annotations of another. */
function isSameState(a: ConfigMap | undefined, b: ConfigMap): boolean {
  const texts = (map: ConfigMap | undefined) => JSON.stringify([sorted(map?.data), sorted(map?.metadata.annotations)]);
  return a !== undefined && texts(a) === texts(b);
}

function sorted(texts: Readonly<Record<string, string>> | undefined): [string, string][] {
  return Object.entries(texts ?? {}).sort(([x], [y]) => (x < y ? -1 : 1));
}

interface PutBack {
  readonly done: boolean;
  readonly words: string;
}

async function restore(plan: ApprovedPlan, written: ConfigMap, target: Target): Promise<PutBack> {
  try {
    await target.putBack(plan.live, written);
    return { done: true, words: `What was there before is in place again in ${plan.target}.` };
  } catch (error) {
    const why =
      error instanceof Conflict
        ? 'somebody else has written since'
        : error instanceof Error
          ? error.message
          : 'unknown';
    return {
      done: false,
      words: `The change is still in ${plan.target}: it could not be put back (${why}). Revert the declarations and apply, or mend it by hand.`,
    };
  }
}
