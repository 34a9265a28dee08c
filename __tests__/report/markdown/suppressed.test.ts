import { describe, expect, test } from 'vitest';
import type { SuppressedFinding } from '../../../src/finding/suppressed.ts';
import { type Budget, renderMarkdown, SUMMARY_BUDGET } from '../../../src/report/markdown.ts';
import { finding, lintResult } from '../findings.ts';

const comment = (line: number, reason: string, until?: string): SuppressedFinding => {
  return { finding: finding('error', line), by: 'comment', reason, until };
};
const baseline: SuppressedFinding = {
  finding: finding('error', 9),
  by: 'baseline',
  reason: undefined,
  until: undefined,
};

const render = (suppressed: readonly SuppressedFinding[], budget: Budget = SUMMARY_BUDGET) =>
  renderMarkdown(lintResult([], { suppressed }), { budget });

describe('a reviewer sees what is silenced', () => {
  test('by comments, with the reason of each', () => {
    expect(render([comment(1, 'as ever'), comment(2, 'see JIRA-1', '2027-01-31'), baseline])).toBe(
      `### \u2705 No findings in 1 file with 1 cluster and 1 grant; 2 suppressed; 1 in the baseline.

<details><summary>Findings that are silenced: 2 suppressed, 1 in the baseline</summary>

- \`access/a.yaml:1\` It is wrong. (\`arn-syntax\`) Reason: as ever
- \`access/a.yaml:2\` It is wrong. (\`arn-syntax\`) Reason: see \`JIRA-1\` (until 2027-01-31)

</details>
`,
    );
  });

  test('by the baseline, as a number', () => {
    expect(render([baseline])).toMatch(/\n\nFindings that are silenced: 1 in the baseline\.\n$/);
  });

  test('and nothing where nothing is', () => {
    expect(render([])).not.toContain('silenced');
  });

  test('and how many there are where there is no room for them', () => {
    const text = render(
      Array.from({ length: 300 }, (_, index) => comment(index + 1, 'as ever')),
      {
        limit: 800,
        unit: 'characters',
      },
    );
    expect(text).toContain('\n\nFindings that are silenced: 300 suppressed.\n');
    expect(text).toContain('Left out, since this would become too long: suppressed findings.');
  });
});
