import { bySeverity, type Finding } from '../../finding/finding.ts';
import { findingCountWords } from '../counts.ts';
import type { LinkTo } from '../link.ts';
import { folded } from './block.ts';
import type { Section } from './budget.ts';
import { code } from './code.ts';
import { place } from './place.ts';
import { prose } from './prose.ts';
import { rowsSection, someRows } from './rows.ts';

/** The findings as a list, worst first; those that call for nothing are folded. Nothing where there are none. */
export function findingSections(findings: readonly Finding[], link: LinkTo | undefined): Section[] {
  const sorted = [...findings].sort(bySeverity);
  const loud = sorted.filter(({ severity }) => severity !== 'note');
  const notes = sorted.filter(({ severity }) => severity === 'note');
  return [
    ...section(loud, link, (words, list) => `#### ${words}\n\n${list}`),
    ...section(notes, link, (words, list) => folded(words, [list])),
  ];
}

function section(
  findings: readonly Finding[],
  link: LinkTo | undefined,
  under: (words: string, list: string) => string,
): Section[] {
  if (findings.length === 0) return [];
  const words = `In the declarations: ${findingCountWords(findings)}`;
  const show = (rows: readonly Finding[]) => rows.map((finding) => item(finding, link)).join('\n');
  const upTo = (most: number) => under(words, someRows(findings, most, show, 'finding'));
  return [rowsSection(upTo, 'findings', `${words}.`)];
}

function item({ rule, severity, location, message, remedy }: Finding, link: LinkTo | undefined): string {
  return `- **${severity}** ${place(location, link)} ${prose(message)} ${prose(remedy)} (${code(rule)})`;
}
