import { bySeverity, type Finding } from '../../finding/finding.ts';
import { findingCountWords } from '../counts.ts';
import type { LinkTo } from '../link.ts';
import { folded } from './block.ts';
import type { Section } from './budget.ts';
import { code } from './code.ts';
import { place } from './place.ts';
import { prose } from './prose.ts';
import { fewerRows, someRows } from './rows.ts';

/** The findings as a list, worst first, and folded where none calls for anything; nothing where there are none. */
export function findingSections(findings: readonly Finding[], link: LinkTo | undefined): Section[] {
  if (findings.length === 0) return [];
  const sorted = [...findings].sort(bySeverity);
  const words = `In the declarations: ${findingCountWords(findings)}`;
  const show = (rows: readonly Finding[]) => rows.map((finding) => item(finding, link)).join('\n');
  const isCalm = findings.every(({ severity }) => severity === 'note');
  const under = (list: string) => (isCalm ? folded(words, [list]) : `#### ${words}\n\n${list}`);
  const upTo = (most: number) => under(someRows(sorted, most, show, 'findings'));
  return [
    [
      { text: upTo(Number.POSITIVE_INFINITY), loss: 0, missing: [] },
      ...fewerRows.map(({ most, loss }) => ({ text: upTo(most), loss, missing: ['findings'] })),
      { text: `${words}.`, loss: 7, missing: ['findings'] },
    ],
  ];
}

function item({ rule, severity, location, message, remedy }: Finding, link: LinkTo | undefined): string {
  return `- **${severity}** ${place(location, link)} ${prose(message)} ${prose(remedy)} (${code(rule)})`;
}
