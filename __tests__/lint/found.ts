import type { Configuration } from '../../src/configuration/configuration.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { lint } from '../../src/lint/lint.ts';
import { rules } from '../../src/lint/registry.ts';
import type { Category } from '../../src/lint/rule.ts';
import { accessYaml, clusterYaml, declare } from '../declare.ts';

/** What all rules find in texts, as files `0.yaml`, `1.yaml`, …. The texts must be declarations. */
export function findingsIn(texts: readonly string[], allowed: Partial<Configuration['allowed']> = {}): Finding[] {
  const declared = declare(...texts);
  if (declared.findings.length > 0) throw new Error(`not declared: ${JSON.stringify(declared.findings)}`);
  const { configuration } = declared;
  return lint({ ...declared, configuration: { ...configuration, allowed: { ...configuration.allowed, ...allowed } } });
}

/** The rules of a category that find something, once for each finding, in the order of lines. */
export function rulesThatFind(category: Category, ...texts: readonly string[]): string[] {
  const ids = new Set(rules.filter((rule) => rule.category === category).map(({ id }) => id));
  return findingsIn(texts)
    .map(({ rule }) => rule)
    .filter((id) => ids.has(id));
}

/** The same for grants of one Access for the cluster prod. */
export function rulesThatFindInGrants(category: Category, grants: string): string[] {
  return rulesThatFind(category, clusterYaml(), accessYaml(grants));
}

/** The first finding of a rule in grants of one Access for the cluster prod. */
export function findingOf(rule: string, grants: string): Finding | undefined {
  return findingsIn([clusterYaml(), accessYaml(grants)]).find((finding) => finding.rule === rule);
}
