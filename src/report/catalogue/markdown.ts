import { categories, type RuleText } from '../../lint/rule.ts';
import { saidOf } from '../../lint/said.ts';
import { fenced, firstLines } from '../markdown/block.ts';
import { code } from '../markdown/code.ts';
import { prose } from '../markdown/prose.ts';
import { table } from '../markdown/table.ts';
import { headings, notesOn } from './words.ts';

/** All rules as a table for each category, their ids linked where there is somewhere to link to. */
export function rulesMarkdown(rules: readonly RuleText[], link?: (id: string) => string): string {
  const name = (id: string) => (link === undefined ? code(id) : `[${code(id)}](${link(id)})`);
  const sections = categories.map((category) => {
    const rows = rules.filter((rule) => rule.category === category);
    const columns = [
      { head: 'Rule', cell: ({ id }: RuleText) => name(id) },
      { head: 'Severity', cell: ({ severity }: RuleText) => severity },
      { head: 'What it holds people to', cell: ({ summary }: RuleText) => prose(summary) },
    ];
    return `## ${headings[category]}\n\n${table(columns, rows)}`;
  });
  return `${sections.join('\n\n')}\n`;
}

/** A rule's page. */
export function rulePage(rule: RuleText): string {
  const { id, severity, category, summary, why, sources, bad, good } = rule;
  const { findings, hasFix } = saidOf(rule);
  const said = findings.map(({ message, remedy }) => `> ${prose(message)}\n>\n> ${prose(remedy)}`);
  const notes = notesOn(rule, hasFix).map((note) => `- ${prose(note)}`);
  return `${[
    `# ${id}`,
    prose(summary),
    `**${severity}** in [${headings[category]}](README.md#${headings[category].toLowerCase()})`,
    `## Why\n\n${prose(why)}`,
    `## Bad\n\n${example(bad)}`,
    ...(said.length === 0 ? [] : [`## How to mend it\n\n${said.join('\n\n')}`]),
    `## Good\n\n${example(good)}`,
    ...(notes.length === 0 ? [] : [`## Notes\n\n${notes.join('\n')}`]),
    ...(sources.length === 0 ? [] : [`## Sources\n\n${sources.map((source) => `- <${source}>`).join('\n')}`]),
  ].join('\n\n')}\n`;
}

function example(text: string): string {
  return fenced(firstLines(text, 30), 'yaml');
}
