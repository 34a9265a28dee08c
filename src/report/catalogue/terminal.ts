import { categories, type RuleText } from '../../lint/rule.ts';
import { saidOf } from '../../lint/said.ts';
import { firstLines } from '../markdown/block.ts';
import { textOf } from '../phrase.ts';
import { plainCells } from '../plain.ts';
import { indented, type Style } from '../terminal/style.ts';
import { headings, notesOn } from './words.ts';

/** The longest line of running text. */
const WIDTH = 96;

/** All rules as a table under a heading for each category. */
export function rulesTable(rules: readonly RuleText[], style: Style): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const blocks = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(({ id, severity, summary }) => {
        return `  ${id.padEnd(widest)}  ${style.severity(severity, severity.padEnd(7))}  ${summary}`;
      });
    return [style.bold(headings[category]), ...rows].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${rules.length} rules. guestlist explain RULE says why one is there, and shows it.\n`;
}

/** Everything that there is to know about a rule. */
export function rulePageForTerminal(rule: RuleText, style: Style): string {
  const { id, severity, category, summary, why, sources, bad, good } = rule;
  const { findings, hasFix } = saidOf(rule);
  const said = findings
    .flatMap(({ message, remedy }) => [message, remedy])
    .map((text) => wrapped(style.say(textOf(text))));
  const notes = notesOn(rule, hasFix);
  const section = (heading: string, text: string) => `${style.bold(heading)}\n${indented(text)}`;
  return `${[
    `${style.bold(id)}  ${style.severity(severity, severity)}  ${style.dim(category)}\n${summary}`,
    section('Why', wrapped(why)),
    section('Bad', exampleText(bad)),
    ...(said.length === 0 ? [] : [section('What it says', said.join('\n'))]),
    section('Good', exampleText(good)),
    ...(notes.length === 0 ? [] : [section('Notes', notes.map(wrapped).join('\n'))]),
    ...(sources.length === 0 ? [] : [section('Sources', sources.join('\n'))]),
  ].join('\n\n')}\n`;
}

function exampleText(example: string): string {
  return firstLines(example, 30).map(plainCells).join('\n');
}

function wrapped(text: string): string {
  return text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return last.length + 1 + word.length > WIDTH ? `${lines}\n${word}` : `${lines} ${word}`;
  });
}
