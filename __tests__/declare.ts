import { defaultConfiguration } from '../src/configuration/configuration.ts';
import { type Declarations, load } from '../src/declaration/load.ts';
import { resolve } from '../src/declaration/resolve.ts';
import type { Roster } from '../src/declaration/roster.ts';
import { byPosition, type Finding } from '../src/finding/finding.ts';
import { lint } from '../src/lint/lint.ts';
import type { LintInput } from '../src/lint/rule.ts';

/** The day on which tests happen. */
export const TODAY = '2026-11-24';

/** A Cluster called prod, with fields of its spec added or replaced. */
export function clusterYaml(spec = '', name = 'prod'): string {
  return `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: ${name}, labels: {env: ${name}}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
${spec === '' ? '' : `${spec}\n`}`;
}

/** An Access for a cluster, with its grants as YAML list items. */
export function accessYaml(grants: string, { name = 'team', clusters = '[prod]' } = {}): string {
  const items = grants.replace(/^(?=.)/gm, '    ');
  return `apiVersion: guestlist/v1
kind: Access
metadata: {name: ${name}, owner: "@acme/${name}"}
spec:
  clusters: ${clusters}
  grants:
${items}
`;
}

/** What rules look at, of texts, each as a file `0.yaml`, `1.yaml`, … */
export function declare(...texts: readonly string[]): Declarations & LintInput {
  const declarations = load(texts.map((text, index) => ({ path: `${index}.yaml`, text })));
  const rosters = resolve(declarations, TODAY);
  return { ...declarations, rosters, configuration: defaultConfiguration, today: TODAY };
}

/** All findings of texts: those of loading and those of the rules. */
export function findingsOf(...texts: readonly string[]): Finding[] {
  const declared = declare(...texts);
  return [...declared.findings, ...lint(declared)].sort(byPosition);
}

/** The roster of the first declared cluster. A text that is no declaration throws: a test that meant something else by it would pass for nothing. */
export function rosterOf(...texts: readonly string[]): Roster {
  const { rosters, findings } = declare(...texts);
  const [roster] = rosters;
  if (roster === undefined || findings.length > 0) throw new Error(`not declared: ${JSON.stringify(findings)}`);
  return roster;
}
