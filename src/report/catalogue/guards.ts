import type { BuiltInGuard } from '../../plan/guard.ts';
import { code } from '../markdown/code.ts';
import { prose } from '../markdown/prose.ts';

const INTRODUCTION = `# Guards

Checks that a plan must pass before it can be applied. \`guestlist plan\` runs them on a pull request, \`guestlist apply\` runs
them again on what it is about to write, and what one of them refuses is not written.

A refusal that is meant can be allowed for one change, in the declaration of the Cluster, so that it is reviewed together
with the change that needs it. There is no flag for it.

\`\`\`yaml
spec:
  allow:
    - guard: removal-limit
      until: 2026-12-01
      reason: the payments team moves to access entries, ACCESS-77
\`\`\`

\`until\` is the last day on which it holds, in UTC, at most 14 days away ([allow-too-long](rules/allow-too-long.md)); after it the
guard refuses again ([allow-expired](rules/allow-expired.md)). Until then the plan's report shows what is allowed, until when
and why, and so does the receipt of the apply that made use of it. Some guards always hold ([allow-forbidden](rules/allow-forbidden.md)). What a policy of guestlist.yaml refuses is not
for the Cluster to allow: change the policy.

More refusals are told in the same way, and are not for a Cluster to allow:

- \`no-grant\`: the folder of declarations grants nothing to anybody, and the plan would take away what it granted before. The
  last grant is taken away by its \`expires\`.
- \`plan-not-reviewed\`: the plan has a change that no pull request's plan has shown. \`onStale: replan\` in the Cluster goes on
  all the same ([why](decisions/reviewed-plan.md)).
- \`approval\`: \`requireApproval\` of guestlist.yaml asks for an approval by somebody who neither opened the pull request nor
  gains by it, and there is none ([configuration](configuration.md)).
- \`plan-not-approved\`: with \`requireApproval\`, the plan has a change that the approved commit's plan does not have.
- \`stale-run\`: the run is of an old commit, and what is declared has changed since. The newest run applies it.
- \`admission\`: the API server, or a webhook or policy in it, refuses the change when it is rehearsed, in its own words.

Made from \`src/plan/guards\` by \`npm run docs\`.
`;

/** The text of docs/guards.md: a section for each guard. */
export function guardsPage(guards: readonly BuiltInGuard[]): string {
  return `${[INTRODUCTION.trimEnd(), ...guards.map(section)].join('\n\n')}\n`;
}

function section({ id, summary, why, refuses, final }: BuiltInGuard): string {
  const allowing =
    final === undefined ? `With ${code(`guard: ${id}`)} under ${code('spec.allow')} of the Cluster.` : prose(final);
  return [
    `## ${id}`,
    prose(summary),
    `**What it keeps from happening.** ${prose(why)}`,
    `**When it refuses.** ${prose(refuses)}`,
    `**How to allow it.** ${allowing}`,
  ].join('\n\n');
}
