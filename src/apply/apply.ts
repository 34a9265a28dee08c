import type { ConfigMap } from '../awsauth/configmap.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { type ApprovedPlan, type Guard, guard } from '../plan/guard.ts';
import { makePlan, type PlanContext } from '../plan/make.ts';
import { hasChanges, type Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/refusal.ts';
import { Conflict, type Target } from '../target/target.ts';
import type { Receipt } from '../verify/receipt.ts';
import { type Proof, prove, unaskedOf } from '../verify/verify.ts';
import type { Witness } from '../verify/witness.ts';
import { todayOf, unlessTold, type World } from '../world.ts';
import { restore } from './restore.ts';
import { isSameState } from './state.ts';

/**
 * How often a write that somebody else's overtook is begun anew. Each round one of the writers wins, so this is room
 * for that many of them at the same moment.
 */
const MAX_ROUNDS = 40;

/** How many writes may go out of which nobody learns what became of them: behind that, the way to the server is broken. */
const MAX_LOST = 3;

/** What plans are made and judged with. */
export interface ApplyContext extends PlanContext {
  /** Guards besides the built-in ones. */
  readonly guards?: readonly Guard[];
}

/**
 * Makes the target's aws-auth what the roster says, and proves it: read, plan, guard, rehearse, write on the condition
 * that nobody wrote in between, read again, sign in. If the proof fails, the text from before is put back. Once
 * something is written there is always a receipt.
 *
 * @throws Failure `guard` where a guard refuses; `unknown-outcome` where nobody knows whether it was written; what the
 *   target throws where it cannot be read or written
 */
export async function apply(
  roster: Roster,
  target: Target,
  context: ApplyContext,
  witness: Witness | undefined,
  world: World,
): Promise<Receipt> {
  const written = await writeInRounds(roster, target, context, witness, world);
  const { plan } = written;
  const receipt = {
    plan,
    identities: witness?.identities ?? [],
    conflicts: written.conflicts,
    unasked: unaskedOf(roster, witness),
    resourceVersion: {
      before: plan.live?.metadata.resourceVersion,
      after: (written.wrote ? written.after : plan.live)?.metadata.resourceVersion,
    },
  };
  const ended = () => ({ at: world.now().toISOString() });
  if (!written.wrote) {
    return {
      ...receipt,
      outcome: 'unchanged',
      ...(await unlessTold(world, prove(plan, target, witness, world))),
      ...ended(),
    };
  }
  const { claims, problems } = await proveAnyhow(plan, target, witness, world);
  if (problems.length === 0) return { ...receipt, outcome: 'applied', claims, problems, ...ended() };
  world.progress('The proof failed; putting back what was there before');
  const { done, words } = await restore(written, target);
  return {
    ...receipt,
    outcome: done ? 'put-back' : 'left-changed',
    claims,
    problems: [...problems, words],
    ...ended(),
  };
}

/** Proves a change that is written: whatever keeps it from being proven counts as a proof that failed. */
async function proveAnyhow(plan: Plan, target: Target, witness: Witness | undefined, world: World): Promise<Proof> {
  try {
    return await unlessTold(world, prove(plan, target, witness, world));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { claims: [], problems: [`The change could not be proven: ${message}`] };
  }
}

/** What was written, or that there was nothing to write. */
export type Written = { readonly plan: ApprovedPlan; readonly conflicts: number } & (
  | { readonly wrote: false }
  | {
      readonly wrote: true;
      /** What is stored now. */
      readonly after: ConfigMap;
      /** Whether nobody else has written since, as far as is known. */
      readonly isNewest: boolean;
    }
);

async function writeInRounds(
  roster: Roster,
  target: Target,
  context: ApplyContext,
  witness: Witness | undefined,
  world: World,
): Promise<Written> {
  // A write that was sent, and whose answer was lost: it may still turn out to have been done.
  let pending: ApprovedPlan | undefined;
  let lost = 0;
  let overtaken = '';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    world.progress(`Reading aws-auth of ${target.words}`);
    const made = makePlan(roster, await readAfter(pending, target), context);
    const plan = approved(made, roster, todayOf(world), context.guards);
    if (!hasChanges(plan)) {
      if (pending === undefined || plan.live === undefined) return { wrote: false, plan, conflicts: round };
      const isNewest = isSameState(plan.live, pending.next);
      return { wrote: true, plan: pending, after: plan.live, isNewest, conflicts: round };
    }
    if (lost === MAX_LOST) throw unresolved(target, undefined);
    if (round === 0 && witness !== undefined) await unlessTold(world, witness.before(plan.live));
    try {
      world.progress('Rehearsing the change');
      await unlessTold(world, target.rehearse(plan));
      // From here on the write is waited for, whatever comes.
      world.progress('Writing');
      return { wrote: true, plan, after: await target.write(plan), isNewest: true, conflicts: round };
    } catch (error) {
      if (error instanceof Failure && error.code === 'unknown-outcome') {
        pending = plan;
        lost += 1;
        overtaken = error.message;
      } else if (error instanceof Conflict) overtaken = error.message;
      else throw error;
      world.progress(`Starting again from a fresh read: ${overtaken}`);
      await world.sleep(Math.round(world.random() * Math.min(2000, 50 * 2 ** Math.min(round, 6))));
    }
  }
  if (pending !== undefined) throw unresolved(target, undefined);
  throw new Failure(
    'target',
    `Gave up on ${target.words} after ${MAX_ROUNDS} rounds, and nothing of this change was written. The last time: ${overtaken}.`,
    { remedy: 'Run it again when fewer writers are about.' },
  );
}

/** Reads; where that fails and a write is pending, nobody knows what became of it. */
async function readAfter(pending: Plan | undefined, target: Target): Promise<ConfigMap | undefined> {
  try {
    return await target.read();
  } catch (error) {
    if (pending === undefined) throw error;
    throw unresolved(target, error);
  }
}

function unresolved(target: Target, cause: unknown): Failure {
  return new Failure(
    'unknown-outcome',
    `The write to ${target.words} was sent and its answer was lost, and reading did not tell either: it may or may not be there.`,
    {
      cause,
      remedy:
        'Run guestlist plan when the API server answers again: it shows which. A further apply finishes the work.',
    },
  );
}

/** The plan as every guard let it through. */
function approved(plan: Plan, roster: Roster, today: string, own: readonly Guard[] | undefined): ApprovedPlan {
  const verdict = guard(plan, roster, today, own);
  if (verdict.approved !== undefined) return verdict.approved;
  throw refused(plan, verdict.refusals);
}

function refused(plan: Plan, refusals: readonly Refusal[]): Failure {
  const [first] = refusals;
  const only = refusals.length === 1 && first !== undefined;
  return new Failure('guard', `Refused to change ${plan.target}; nothing was written.`, {
    detail: refusals.map(({ guard: id, message, remedy }) => `${id}: ${message}${only ? '' : ` ${remedy}`}`).join('\n'),
    remedy: only ? first.remedy : 'Mend each of them and plan again.',
  });
}
