import type { Rule } from '../../lint/rule.ts';
import { rulePage, rulesMarkdown } from './markdown.ts';

const INTRODUCTION = `# Rules

What \`guestlist lint\` holds declarations to. \`guestlist rules\` lists them, \`guestlist explain RULE\` shows one of these
pages in a terminal. An error stops \`plan\` and \`apply\`; a warning does not; a note only informs.

Findings named \`schema\`, \`yaml-syntax\`, \`yaml-plain\` and \`file\` come up while files are read, before any rule looks at
them, and have no page.

Made from \`src/lint/rules\` by \`npm run docs\`.
`;

/** The files of docs/rules, by name: an index, and a page for each rule. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const pages = rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const);
  return new Map([['README.md', `${INTRODUCTION}\n${rulesMarkdown(rules, (id) => `${id}.md`)}`], ...pages]);
}
