import { expect } from 'vitest';
import type { ConfigMap } from '../../../src/awsauth/configmap.ts';
import { identify } from '../../../src/awsauth/identify.ts';
import { LEDGER_ANNOTATION, markOf, printOf } from '../../../src/awsauth/ledger.ts';
import type { IdentityMapping } from '../../../src/awsauth/mapping.ts';
import { read } from '../../../src/awsauth/read.ts';

/** The repositories of the model. */
export const sources = ['github.com/acme/a', 'github.com/acme/b'] as const;

/** One of them. */
export type Source = (typeof sources)[number];

/** The roles that each of them may declare: three of its own, and two that both may. */
export const namesOf: Readonly<Record<Source, readonly string[]>> = {
  'github.com/acme/a': ['a0', 'a1', 'a2', 'shared0', 'shared1'],
  'github.com/acme/b': ['b0', 'b1', 'b2', 'shared0', 'shared1'],
};

/** The groups that there are. */
export const groups = ['view', 'edit'] as const;

/** A grant of the model: a role gets one group, through a day. */
export interface Granted {
  readonly name: string;
  readonly group: string;
  /** Counted from the first day of the run; left out: for good. */
  readonly lastDay?: number;
}

/** What aws-auth says of a role. */
export interface Standing {
  readonly group: string;
  /** Undefined where nobody has written it down. */
  readonly owner: Source | undefined;
  /** Whether it was changed by hand since its owner wrote it. */
  readonly byHand: boolean;
}

/** What must be so, kept in the plainest way: a second, simpler Guestlist. */
export interface Model {
  day: number;
  readonly declared: Map<Source, readonly Granted[]>;
  /** By the name of the role. */
  readonly entries: Map<string, Standing>;
  /** The texts of others' entries, in order. */
  readonly foreign: string[];
  /** Entries that were taken out by hand, with the one who still has them written down. */
  readonly gone: Map<string, Source>;
  /** How many entries of others there have been, for their names. */
  others: number;
}

/** Where a run begins: nobody is declared, and nodes are let in. */
export function firstModel(): Model {
  return {
    day: 0,
    declared: new Map(sources.map((source) => [source, []])),
    entries: new Map(),
    foreign: [NODES],
    gone: new Map(),
    others: 0,
  };
}

const NODES = `# Written by EKS for a node group.
- rolearn: arn:aws:iam::123456789012:role/nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]   # in this order
`;

/** The aws-auth that a run begins with. */
export function firstMap(): ConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'aws-auth', namespace: 'kube-system' },
    data: { mapRoles: NODES, mapAccounts: '- "111122223333" # a partner\n' },
  };
}

/** The role of a name. */
export const arnOf = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

/** What an entry of a role says. */
function mappingOf(name: string, group: string): IdentityMapping {
  return { section: 'mapRoles', arn: arnOf(name), username: name, groups: [group] };
}

/** The grants of a source that hold today. */
function wantedOf({ declared, day }: Model, source: Source): readonly Granted[] {
  return (declared.get(source) ?? []).filter(({ lastDay }) => lastDay === undefined || lastDay >= day);
}

/** The entries of a source that it no longer wants. */
export function unwantedOf(model: Model, source: Source): [name: string, standing: Standing][] {
  const wanted = new Set(wantedOf(model, source).map(({ name }) => name));
  return [...model.entries].filter(([name, { owner }]) => owner === source && !wanted.has(name));
}

/** Whether an entry is in the way of what a source wants, so that its plan must be refused. */
export function isInConflict(model: Model, source: Source): boolean {
  const inTheWay = ({ owner, byHand }: Standing) => owner !== source || byHand;
  const differs = wantedOf(model, source).some(({ name, group }) => {
    const found = model.entries.get(name);
    return found !== undefined && found.group !== group && inTheWay(found);
  });
  return differs || unwantedOf(model, source).some(([, standing]) => inTheWay(standing));
}

/** Whether an apply of a source would write anything. */
export function isToChange(model: Model, source: Source): boolean {
  const wanted = wantedOf(model, source);
  const missing = wanted.some(({ name, group }) => model.entries.get(name)?.group !== group);
  const stale = [...model.entries].some(([, { owner, byHand }]) => owner === source && byHand);
  const isGone = [...model.gone.values()].includes(source);
  return missing || stale || isGone || unwantedOf(model, source).length > 0;
}

/** What an apply of a source makes of the entries. */
export function land(model: Model, source: Source): void {
  for (const [name] of unwantedOf(model, source)) model.entries.delete(name);
  for (const { name, group } of wantedOf(model, source)) {
    const found = model.entries.get(name);
    const owner = found === undefined ? source : found.owner;
    if (owner === source) {
      model.entries.set(name, { group, owner, byHand: false });
      // Whoever had it written down before it was taken out has it no longer.
      model.gone.delete(name);
    }
  }
  for (const [name, owner] of model.gone) if (owner === source) model.gone.delete(name);
}

/** What must be so after every command, whatever became of it. */
export function expectAgreement(model: Model, live: ConfigMap | undefined): void {
  const reading = read(live);
  const found = new Map<string, string>();
  for (const { mapping } of reading.mapRoles.entries) {
    if (mapping.section === 'mapAccounts' || mapping.arn.startsWith(arnOf('other')) || mapping.arn === arnOf('nodes'))
      continue;
    found.set(mapping.username, mapping.groups.join());
  }
  expect(Object.fromEntries(found), 'who is let in').toEqual(
    Object.fromEntries([...model.entries].map(([name, { group }]) => [name, group])),
  );
  expectForeign(model, live?.data?.['mapRoles'] ?? '');
  expect(live?.data?.['mapAccounts']).toBe('- "111122223333" # a partner\n');
  const creator = {
    canonicalArn: arnOf('cluster-creator'),
    account: '123456789012',
    sessionName: 's',
    accessKeyId: '',
  };
  expect(identify(reading, creator), 'the creator is not shadowed').toBeUndefined();
  expectLedger(model, live);
}

/** The texts of others stand as they were written, in their order. */
function expectForeign({ foreign }: Model, text: string): void {
  let from = 0;
  for (const block of foreign) {
    const at = text.indexOf(block, from);
    expect(at, `${block} in ${text}`).toBeGreaterThanOrEqual(from);
    from = at + block.length;
  }
}

/** Everything that is owned is written down with what it says, and nothing else but what was taken out by hand. */
function expectLedger({ entries, gone }: Model, live: ConfigMap | undefined): void {
  const ledger = JSON.parse(live?.metadata.annotations?.[LEDGER_ANNOTATION] ?? '{}') as Record<
    string,
    Record<string, string>
  >;
  for (const source of sources) {
    const written = ledger[source] ?? {};
    const owned = [...entries].filter(([, { owner }]) => owner === source);
    const marks = owned.map(([name]) => markOf(mappingOf(name, 'view')));
    const dangling = [...gone].filter(([, owner]) => owner === source).map(([name]) => markOf(mappingOf(name, 'view')));
    expect(Object.keys(written).sort(), `what ${source} owns`).toEqual([...marks, ...dangling].sort());
    for (const [name, { group, byHand }] of owned) {
      const mapping = mappingOf(name, group);
      expect(written[markOf(mapping)] === printOf(mapping), `the print of ${name}`).toBe(!byHand);
    }
  }
}
