import type { ConfigMap } from '../awsauth/configmap.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure, messageOf } from '../failure.ts';
import type { Journal } from '../history/journal.ts';
import type { AllowedRefusal } from '../plan/allowed.ts';
import { type ApprovedPlan, type Guard, guard } from '../plan/guard.ts';
import { makePlan, type PlanContext } from '../plan/make.ts';
import { hasChanges, type Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/refusal.ts';
import { type Undoing, undoingOf } from '../plan/undo.ts';
import type { Survey } from '../survey/survey.ts';
import { Conflict, type Target } from '../target/target.ts';
import type { Receipt } from '../verify/receipt.ts';
import { type Proof, prove, unaskedOf } from '../verify/verify.ts';
import type { Witness } from '../verify/witness.ts';
import { todayOf, unlessTold, type World } from '../world.ts';
import { aftermathOf } from './aftermath.ts';
import { restore, restoreEntries } from './restore.ts';
import { longestWait, MAX_ROUNDS } from './rounds.ts';
import { isSameState } from './state.ts';

/** How many writes may go out of which nobody learns what became of them: behind that, the way to the server is broken. */
const MAX_LOST = 3;

/** What plans are made and judged with. */
export interface ApplyContext extends Omit<PlanContext, 'survey'> {
  /** Guards besides the built-in ones. */
  readonly guards?: readonly Guard[];
  /** Where it is written down; left out where the place keeps no history. */
  readonly journal?: Journal | undefined;
  /** Gives what surrounds the aws-auth that was read; left out where there is nobody to ask. */
  readonly survey?: (live: ConfigMap | undefined) => Promise<Survey | undefined>;
}

/**
 * Makes the target's aws-auth what the roster says, and proves it: read, plan, guard, rehearse, write on the condition
 * that nobody wrote in between, read again, sign in. If the proof fails, the change is undone, and with it what earlier
 * runs left in place without a proof. Once something is written there is always a receipt.
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
  const { plan, allowed } = written;
  const { journal } = context;
  const receipt = {
    plan,
    allowed,
    identities: witness?.identities ?? [],
    conflicts: written.conflicts,
    unasked: unaskedOf(roster, witness),
    resourceVersion: {
      before: plan.live?.metadata.resourceVersion,
      after: (written.wrote ? written.after : plan.live)?.metadata.resourceVersion,
    },
  };
  const ended = () => ({
    at: world.now().toISOString(),
    ...(journal === undefined ? {} : { history: journal.recorded() }),
  });
  if (!written.wrote) await journal?.lookBack(plan.live);
  const unfinished = journal?.unfinished() ?? [];
  if (!written.wrote && unfinished.length === 0) {
    const proof = await unlessTold(world, prove(plan, target, witness, world));
    await journal?.end('abandoned');
    return { ...receipt, outcome: 'unchanged', ...proof, ...ended() };
  }
  const { claims, problems } = await proveAnyhow(plan, target, witness, world);
  if (problems.length === 0) {
    await journal?.end('applied');
    return { ...receipt, outcome: written.wrote ? 'applied' : 'unchanged', claims, problems, ...ended() };
  }
  world.progress('The proof failed; putting back what was there before');
  const restored = written.wrote
    ? await restore(written, unfinished, target, world)
    : await restoreEntries(unfinished, target, world);
  // What is still in place stays pending: the next run looks after it.
  const { outcome, words } = restored;
  if (outcome !== 'put-back') return { ...receipt, outcome, claims, problems: [...problems, words], ...ended() };
  const after = await aftermathOf(plan, target, witness, world);
  await journal?.end('undone');
  return {
    ...receipt,
    outcome,
    claims,
    problems: [...problems, `${words} ${after.words}`.trimEnd()],
    undone: { way: restored.way, claims: after.claims },
    ...ended(),
  };
}

/** Proves a change that is written: whatever keeps it from being proven counts as a proof that failed. */
async function proveAnyhow(plan: Plan, target: Target, witness: Witness | undefined, world: World): Promise<Proof> {
  try {
    return await unlessTold(world, prove(plan, target, witness, world));
  } catch (error) {
    const message = messageOf(error);
    return { claims: [], problems: [`The change could not be proven: ${message}`] };
  }
}

/** A plan as every guard let it through, and what of their refusals the Cluster allows. */
interface Approved {
  readonly plan: ApprovedPlan;
  readonly allowed: readonly AllowedRefusal[];
}

/** What was written, or that there was nothing to write. */
export type Written = Approved & { readonly conflicts: number } & (
    | { readonly wrote: false }
    | {
        readonly wrote: true;
        /** What is stored now. */
        readonly after: ConfigMap;
        /** Whether nobody else has written since, as far as is known. */
        readonly isNewest: boolean;
        readonly undoing: Undoing;
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
  let pending: Approved | undefined;
  let lost = 0;
  let overtaken = '';
  try {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const began = world.now().getTime();
      world.progress(`Reading aws-auth of ${target.words}`);
      const live = await target.read();
      const survey = context.survey && (await unlessTold(world, context.survey(live)));
      const made = makePlan(roster, live, { target: context.target, source: context.source, survey });
      const approved = approve(made, roster, todayOf(world), context.guards);
      const { plan } = approved;
      if (!hasChanges(plan)) {
        if (pending === undefined || plan.live === undefined) return { wrote: false, ...approved, conflicts: round };
        const isNewest = isSameState(plan.live, pending.plan.next);
        const undoing = undoingOf(pending.plan);
        return { wrote: true, ...pending, after: plan.live, isNewest, undoing, conflicts: round };
      }
      // Behind the last of several lost writes there is still a reading, and only that.
      if (lost === MAX_LOST) throw unresolved(target, overtaken);
      if (round === 0 && witness !== undefined) await unlessTold(world, witness.before(plan));
      try {
        world.progress('Rehearsing the change');
        await unlessTold(world, target.rehearse(plan));
        // From here on the write is waited for, whatever comes.
        await context.journal?.begin(plan);
        world.progress('Writing');
        const after = await target.write(plan);
        return { wrote: true, ...approved, after, isNewest: true, undoing: undoingOf(plan), conflicts: round };
      } catch (error) {
        if (error instanceof Failure && error.code === 'unknown-outcome') {
          pending = approved;
          lost += 1;
          overtaken = error.message;
        } else if (error instanceof Conflict) overtaken = error.message;
        else throw error;
        world.progress(`Starting again from a fresh read: ${overtaken}`);
        const took = world.now().getTime() - began;
        await world.sleep(Math.round(world.random() * longestWait(round, took)));
      }
    }
    throw new Failure(
      'overtaken',
      `Gave up on ${target.words} after ${MAX_ROUNDS} rounds. The last time: ${overtaken}.`,
      { remedy: 'Run it again when fewer writers are about.' },
    );
  } catch (error) {
    if (error instanceof Failure && error.code === 'unknown-outcome') throw error;
    // Whatever stops the rounds while a write is pending, nobody knows what became of that write.
    if (pending !== undefined) throw unresolved(target, error);
    await context.journal?.end('abandoned');
    throw error;
  }
}

function unresolved(target: Target, cause: unknown): Failure {
  return new Failure(
    'unknown-outcome',
    `The write to ${target.words} was sent and its answer was lost: it may or may not be there. The run stopped before that was known: ${cause instanceof Error ? cause.message : String(cause)}`,
    {
      cause,
      remedy:
        'Run guestlist plan when the API server answers again: it shows which. A further apply finishes the work.',
    },
  );
}

function approve(plan: Plan, roster: Roster, today: string, own: readonly Guard[] | undefined): Approved {
  const verdict = guard(plan, roster, today, own);
  if (verdict.approved !== undefined) return { plan: verdict.approved, allowed: verdict.allowed };
  throw refused(plan, verdict.refusals);
}

function refused(plan: Plan, refusals: readonly Refusal[]): Failure {
  const [first] = refusals;
  const only = refusals.length === 1 && first !== undefined;
  return new Failure('guard', `Refused to change ${plan.target}.`, {
    detail: refusals.map(({ guard: id, message, remedy }) => `${id}: ${message}${only ? '' : ` ${remedy}`}`).join('\n'),
    remedy: only ? first.remedy : 'Mend each of them and plan again.',
  });
}
