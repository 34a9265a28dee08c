import type { ConfigMap } from '../awsauth/configmap.ts';
import type { Roster } from '../declaration/roster.ts';
import { unmet } from '../plan/effect.ts';
import { makePlan, type PlanContext } from '../plan/make.ts';
import type { Plan } from '../plan/plan.ts';
import type { Claim } from '../verify/evidence.ts';
import type { ApplyEdges } from './apply.ts';
import type { Receipt } from './receipt.ts';
import type { Target } from './target.ts';

/** What signs in before and after a change; a target that cannot be signed in to has none. */
export interface Witness {
  /** Who was signed in as, in turn; the last is who writes. */
  readonly identities: readonly string[];
  /** Knocks as everybody named, before anything is written. */
  before(plan: Plan): Promise<void>;
  /** Knocks again, with patience, and gives what is claimed with the evidence. */
  after(stored: ConfigMap | undefined): Promise<readonly Claim[]>;
}

/** What was claimed, and what of it does not hold, a sentence each. */
export interface Proof {
  readonly claims: readonly Claim[];
  readonly problems: readonly string[];
}

/** Reads again and compares with the plan; if that holds, lets the witness knock. */
export async function prove(
  plan: Plan,
  target: Target,
  witness: Witness | undefined,
  edges: Pick<ApplyEdges, 'progress'>,
): Promise<Proof> {
  edges.progress('Reading again and comparing with the plan');
  const stored = await target.read();
  const missing = unmet(plan, stored);
  if (missing.length > 0 || witness === undefined) return { claims: [], problems: missing };
  edges.progress('Signing in to prove it');
  const claims = await witness.after(stored);
  return { claims, problems: claims.filter((claim) => !claim.holds).map((claim) => claim.words) };
}

/** Whether the target's aws-auth is what the roster says, with the evidence. Writes nothing. */
export async function verify(
  roster: Roster,
  target: Target,
  context: PlanContext,
  witness: Witness | undefined,
  edges: Pick<ApplyEdges, 'progress' | 'now'>,
): Promise<Receipt> {
  const plan = makePlan(roster, await target.read(), context);
  const { claims, problems } = await prove(plan, target, witness, edges);
  const version = plan.live?.metadata.resourceVersion;
  return {
    plan,
    outcome: 'unchanged',
    at: edges.now().toISOString(),
    identities: witness?.identities ?? [],
    resourceVersion: { before: version, after: version },
    conflicts: 0,
    claims,
    problems,
  };
}
