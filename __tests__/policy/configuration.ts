import { parseFile } from '../../src/declaration/document.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Fact, Facts } from '../../src/policy/facts.ts';
import { below } from '../../src/policy/fields.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type ReadPolicies, readPolicies } from '../../src/policy/read.ts';

/** A guestlist.yaml with these items under spec.policies. The first of them is on line 5. */
export function configurationYaml(policies: string): string {
  return `apiVersion: guestlist/v1\nkind: Configuration\nspec:\n  policies:\n${policies.replace(/^(?=.)/gm, '    ')}\n`;
}

/** What is read of a guestlist.yaml. */
export function readYaml(text: string): ReadPolicies {
  const file = { path: 'guestlist.yaml', text };
  const { documents, findings } = parseFile(file);
  const [document] = documents;
  if (document === undefined) throw new Error(`not YAML: ${JSON.stringify(findings)}`);
  const { spec } = document.data as { spec: { policies: unknown } };
  return readPolicies({ ...below(document, 'spec', 'policies'), data: spec.policies, file });
}

/** Policies, each with an expression and what else is said of it. A text that is none throws. */
export function policiesOf(...items: readonly string[]): readonly Policy[] {
  const { policies, findings } = readYaml(configurationYaml(items.join('\n')));
  if (findings.length > 0) throw new Error(`no policies: ${JSON.stringify(findings)}`);
  return policies;
}

/** A policy with an expression in YAML double quotes, and more fields. */
export function policyYaml(expression: string, more = '', id = 'mine'): string {
  const fields = more === '' ? '' : `\n${more.replace(/^(?=.)/gm, '  ')}`;
  return `- id: ${id}\n  title: Mine.\n  expression: ${JSON.stringify(expression)}${fields}`;
}

/** `line:column` of a finding, and what it says. */
export function told({ location, message }: Finding): string {
  return `${location.line}:${location.column} ${message}`;
}

/** Facts of plain data. */
export function factsOf(data: Readonly<Record<string, unknown>>): Facts {
  return new Map(Object.entries(data).map(([key, value]) => [key, factOf(value)]));
}

function factOf(value: unknown): Fact {
  if (typeof value === 'string' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(factOf);
  return factsOf(value as Readonly<Record<string, unknown>>);
}
