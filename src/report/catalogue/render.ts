import type { RuleText } from '../../lint/rule.ts';
import type { formats } from '../render.ts';
import { styleOf } from '../terminal/style.ts';
import { ruleList } from './json.ts';
import { rulesMarkdown } from './markdown.ts';
import { rulePageForTerminal, rulesTable } from './terminal.ts';

/** All rules in a format. */
export function renderRules(
  rules: readonly RuleText[],
  format: (typeof formats)[number],
  { color }: { readonly color: boolean },
): string {
  switch (format) {
    case 'terminal':
      return rulesTable(rules, styleOf(color));
    case 'json':
      return `${JSON.stringify(ruleList(rules), null, 2)}\n`;
    case 'markdown':
      return rulesMarkdown(rules);
  }
}

/** A rule's page for a terminal. */
export function renderExplained(rule: RuleText, { color }: { readonly color: boolean }): string {
  return rulePageForTerminal(rule, styleOf(color));
}
