import { defaultConfiguration } from '../configuration/configuration.ts';
import { load } from '../declaration/load.ts';
import { resolve } from '../declaration/resolve.ts';
import type { SourceFile } from '../finding/source.ts';
import type { LintInput, RuleText } from './rule.ts';

/** The day on which examples are read. */
const TODAY = '2026-11-24';

const cluster = `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`;

const access = `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
`;

/** An example of a rule as files: see `bad` in rule.ts. */
function exampleFiles(example: string): SourceFile[] {
  const text = example.startsWith('- ') ? access + example.replace(/^(?=.)/gm, '    ') : example;
  const declaresCluster = /^kind: Cluster$/m.test(text);
  const files = declaresCluster ? [] : [{ path: 'prod.yaml', text: cluster }];
  return [...files, { path: 'example.yaml', text }];
}

/** What rules look at, of an example of a rule. */
export function exampleInput({ allowed }: Pick<RuleText, 'allowed'>, example: string): LintInput {
  const declarations = load(exampleFiles(example));
  const configuration = { ...defaultConfiguration, allowed: { ...defaultConfiguration.allowed, ...allowed } };
  return { ...declarations, rosters: resolve(declarations, TODAY), configuration, today: TODAY };
}
