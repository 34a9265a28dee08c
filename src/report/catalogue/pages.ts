import type { RuleText } from '../../lint/rule.ts';
import { rulePage, rulesMarkdown } from './markdown.ts';

const INTRODUCTION = `# Rules

What \`guestlist lint\` holds declarations to, and what \`plan\`, \`apply\` and \`inspect\` see in the light of a live
cluster besides. \`guestlist rules\` lists them, \`guestlist explain RULE\` shows one of these
pages in a terminal. An error stops \`plan\` and \`apply\`; a warning does not; a note only informs.

Severities are set, rules are silenced and findings are suppressed as [configuration.md](../configuration.md) says.

Made from \`src/lint/rules\`, \`src/lint/live\` and \`src/lint/engine-rules.ts\` by \`npm run docs\`.
`;

/** The files of docs/rules, by name: an index, and a page for each rule. */
export function rulePages(rules: readonly RuleText[]): ReadonlyMap<string, string> {
  const pages = rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const);
  return new Map([['README.md', `${INTRODUCTION}\n${rulesMarkdown(rules, (id) => `${id}.md`)}`], ...pages]);
}
