import type { Configuration } from '../configuration/configuration.ts';
import { readTexts } from '../configuration/read.ts';
import type { Finding } from '../finding/finding.ts';
import type { Guard } from '../plan/guard.ts';
import type { Origin } from '../plan/origin.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlanCheck } from './lint.ts';
import type { Edges } from './options.ts';

/** What a guestlist.yaml asks of the pull request that brings a change, as what the line's stations take. */
export interface Demands {
  /** For apply, which refuses. */
  readonly guards: readonly Guard[];
  /** For plan, which tells: approvals usually come after it. */
  readonly checks: readonly PlanCheck[];
  readonly requiresApproval: boolean;
}

type DemandEdges = Pick<Edges, 'origin' | 'mergedInto'>;

/**
 * Reads what is asked of the pull request, and asks GitHub about it only where something is.
 *
 * @param configuration what decides of the rest
 * @throws Failure where the pull request, or what it was merged into, cannot be asked
 */
export async function demandsOf(configuration: Configuration, { origin, mergedInto }: DemandEdges): Promise<Demands> {
  const { policies, requireApproval } = await askedOf(configuration, mergedInto);
  if (policies.length === 0 && !requireApproval) return { guards: [], checks: [], requiresApproval: false };
  const [{ processChecks, processGuards }, { approvalGuard }] = await Promise.all([
    import('../policy/process.ts'),
    import('../plan/approval.ts'),
  ]);
  const brought: Origin = (await origin?.()) ?? { none: 'the command line knows of none' };
  const guards = [...(requireApproval ? [approvalGuard(brought)] : []), ...processGuards(policies, brought)];
  return {
    guards,
    checks: [...guards.map((guard) => foretold(guard, brought)), ...processChecks(policies, brought)],
    requiresApproval: requireApproval,
  };
}

/**
 * A pull request that takes a demand out of guestlist.yaml is held to it all the same: after its merge, that of the
 * commit it was merged into counts. Where that one cannot be used, the change mends it.
 */
async function askedOf(configuration: Configuration, mergedInto: Edges['mergedInto']) {
  const before = mergedInto === undefined ? undefined : await readTexts(mergedInto, false);
  const asking = before === undefined || before.findings.length > 0 ? configuration : before.configuration;
  return { policies: await policiesOf(asking), requireApproval: asking.requireApproval };
}

/** The policies on the pull request. Loaded late: only they need the CEL engine. */
async function policiesOf({ policies: source }: Configuration): Promise<readonly Policy[]> {
  if (source === undefined) return [];
  const { readPolicies } = await import('../policy/read.ts');
  return readPolicies(source).policies.filter(({ context }) => context === 'process');
}

/** What apply would refuse, as a warning beside the plan; as a note where no pull request is at hand, as on a desk. */
function foretold({ id: rule, check }: Guard, origin: Origin): PlanCheck {
  const severity: Finding['severity'] = 'process' in origin ? 'warning' : 'note';
  return (plan, roster) =>
    [...check(plan, roster)].map(({ message, remedy }) => ({
      rule,
      severity,
      location: roster.cluster.locate('metadata', 'name'),
      message: `Until this is met, apply will refuse: ${message}`,
      remedy,
    }));
}
