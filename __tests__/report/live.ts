import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { LEDGER_ANNOTATION, markOf, printOf } from '../../src/awsauth/ledger.ts';
import { type IdentityMapping, type Mapping, sections } from '../../src/awsauth/mapping.ts';

/** This repository, as plans of tests know it. */
export const SOURCE = 'github.com/acme/access';

/** A role of the account of tests. */
export const roleArn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

/** An entry of mapRoles, by the name of its role or by a whole ARN. */
export function roleEntry(name: string, groups: readonly string[] = ['view'], username = name): IdentityMapping {
  return { section: 'mapRoles', arn: name.includes(':') ? name : roleArn(name), username, groups };
}

/** A live aws-auth with these entries, which says whose some of them are. */
export function liveOf(
  entries: readonly Mapping[],
  owned: Readonly<Record<string, readonly Mapping[]>> = {},
): ConfigMap {
  const ledger = Object.fromEntries(
    Object.entries(owned).map(([source, mappings]) => [
      source,
      Object.fromEntries(mappings.map((mapping) => [markOf(mapping), printOf(mapping)])),
    ]),
  );
  const data = sections.flatMap((section) => {
    const items = entries.filter((entry) => entry.section === section).map((entry) => `- ${itemOf(entry)}\n`);
    return items.length === 0 ? [] : [[section, items.join('')] as const];
  });
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'aws-auth',
      namespace: 'kube-system',
      resourceVersion: '7',
      annotations: { [LEDGER_ANNOTATION]: JSON.stringify(ledger) },
    },
    data: Object.fromEntries(data),
  };
}

function itemOf(entry: Mapping): string {
  if (entry.section === 'mapAccounts') return quoted(entry.account);
  const { section, arn, ...rest } = entry;
  return quoted({ [section === 'mapRoles' ? 'rolearn' : 'userarn']: arn, ...rest });
}

/** A flow value in ASCII, which every YAML takes, whatever the values hold: half a surrogate pair becomes U+FFFD. */
export function quoted(value: unknown): string {
  return JSON.stringify(value)
    .replace(/(?<!\\)((?:\\\\)*)\\ud[0-9a-f]{3}/g, '$1\\ufffd')
    .replace(/[^\x20-\x7e]/gu, (found) => `\\U${(found.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}
