import { type ConfigMap, emptyConfigMap } from '../awsauth/configmap.ts';
import { messageOf } from '../failure.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Target } from '../target/target.ts';
import { type Claim, samePerson } from '../verify/evidence.ts';
import type { Witness } from '../verify/witness.ts';
import { unlessTold, type World } from '../world.ts';

/** Who gets in once a change was taken back, with a sentence that says so; empty where nobody can sign in. */
export interface Aftermath {
  readonly claims: readonly Claim[];
  readonly words: string;
}

/** Lets the witness knock once more: a plan that was taken back must leave everybody as they were. Throws nothing. */
export async function aftermathOf(
  plan: Plan,
  target: Target,
  witness: Witness | undefined,
  world: World,
): Promise<Aftermath> {
  if (witness === undefined) return { claims: [], words: '' };
  try {
    world.progress('Signing in again to see that everybody is as before');
    const knocking = async () => {
      const stored = await target.read();
      return witness.after(takenBack(plan, stored), stored);
    };
    const claims = await unlessTold(world, knocking());
    const odd = claims.filter((claim) => !claim.holds && !isAsBefore(claim));
    const words =
      odd.length === 0
        ? 'Everybody who signs in to prove it is as before the change.'
        : `Not everybody is as before the change: ${odd.map((claim) => claim.words).join(' ')}`;
    return { claims, words };
  } catch (error) {
    const message = messageOf(error);
    return { claims: [], words: `Nobody has signed in after that: ${message}` };
  }
}

/** The way back from a plan: whom it added is out again, and whoever else it had to do with is somebody to look after. */
function takenBack(plan: Plan, stored: ConfigMap | undefined): Plan {
  const changes = plan.changes.map(
    (change): Change =>
      change.kind === 'added'
        ? { kind: 'removed', before: change.after }
        : { kind: 'foreign', before: change.before, owner: undefined },
  );
  return { ...plan, changes, live: plan.next, next: stored ?? emptyConfigMap() };
}

/** Whether somebody answers as before the change; who was not asked then is not known to be. */
function isAsBefore(claim: Claim): boolean {
  if (claim.evidence !== 'proven') return false;
  const { before, after } = claim;
  if (before === undefined || before.answer !== after.answer || after.answer === 'failed') return false;
  return before.answer !== 'in' || after.answer !== 'in' || samePerson(before.person, after.person);
}
