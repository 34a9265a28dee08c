import type { Roster } from '../declaration/roster.ts';
import { unmet } from '../plan/effect.ts';
import { makePlan, type PlanContext } from '../plan/make.ts';
import type { Plan } from '../plan/plan.ts';
import type { Target } from '../target/target.ts';
import type { World } from '../world.ts';
import type { Claim } from './evidence.ts';
import type { Receipt } from './receipt.ts';
import type { Witness } from './witness.ts';

/** What was claimed, and what of it does not hold, a sentence each. */
export interface Proof {
  readonly claims: readonly Claim[];
  readonly problems: readonly string[];
}

/**
 * Reads again and compares with the plan; if that holds, lets the witness knock.
 *
 * @throws Failure where the target cannot be read
 */
export async function prove(
  plan: Plan,
  target: Target,
  witness: Witness | undefined,
  world: Pick<World, 'progress'>,
): Promise<Proof> {
  world.progress('Reading again and comparing with the plan');
  const stored = await target.read();
  const missing = unmet(plan, stored);
  if (missing.length > 0 || witness === undefined) return { claims: [], problems: missing };
  world.progress('Signing in to prove it');
  const claims = await witness.after(plan, stored);
  return { claims, problems: claims.filter((claim) => !claim.holds).map((claim) => claim.words) };
}

/**
 * Whether the target's aws-auth is what the roster says, with the evidence. Writes nothing.
 *
 * @throws Failure where the target cannot be read
 */
export async function verify(
  roster: Roster,
  target: Target,
  context: PlanContext,
  witness: Witness | undefined,
  world: World,
): Promise<Receipt> {
  const plan = makePlan(roster, await target.read(), context);
  const { claims, problems } = await prove(plan, target, witness, world);
  const version = plan.live?.metadata.resourceVersion;
  return {
    plan,
    allowed: [],
    outcome: 'unchanged',
    at: world.now().toISOString(),
    identities: witness?.identities ?? [],
    resourceVersion: { before: version, after: version },
    conflicts: 0,
    unasked: unaskedOf(roster, witness),
    claims,
    problems,
  };
}

/** Whom `verify` names where there is no witness to sign in as them. */
export function unaskedOf({ cluster }: Roster, witness: Witness | undefined): string[] {
  return witness === undefined ? [...cluster.verify.in, ...cluster.verify.out].map(({ text }) => text) : [];
}
