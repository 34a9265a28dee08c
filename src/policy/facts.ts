import type { Mapping } from '../awsauth/mapping.ts';
import { principalText } from '../awsauth/mapping.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { RosterEntry } from '../declaration/roster.ts';
import type { Change } from '../plan/plan.ts';

/** A value that an expression can look at. Numbers there are none. */
export type Fact = string | Date | readonly Fact[] | Facts;

/** Named values. Maps, since nothing but what was put into one can be found in it. */
export type Facts = ReadonlyMap<string, Fact>;

/** A pull request, as far as policies can ask about it. */
export interface Process {
  /** The login of who opened it. */
  readonly author: string;
  /** The logins of who approved its last commit and may write to the repository; never its author's. */
  readonly approvers: readonly string[];
  readonly labels: readonly string[];
  readonly now: Date;
}

/** A change that an apply would make: the others leave the entry as it is. */
export type Move = Extract<Change, { kind: 'added' | 'changed' | 'removed' }>;

/** The changes that an apply would make. */
export function movesOf(changes: readonly Change[]): readonly Move[] {
  return changes.filter((change) => change.kind === 'added' || change.kind === 'changed' || change.kind === 'removed');
}

/** What policies of the context `grant` look at. @param today `YYYY-MM-DD` in UTC */
export function grantFacts(entry: RosterEntry, cluster: ClusterDeclaration, today: string): Facts {
  return factsOf({
    grant: entryFacts(entry),
    access: accessFacts(entry.access),
    cluster: clusterFacts(cluster),
    today: dayOf(today),
  });
}

const entryFacts = onceEach(({ grant, principal }: RosterEntry): Facts => {
  const identity = principal.kind === 'account' ? undefined : principal;
  return factsOf({
    kind: grant.kind,
    principal: grant.text,
    arn: identity?.effectiveArn,
    account: principal.account,
    partition: identity?.partition,
    path: identity?.path,
    name: identity?.name,
    username: grant.username,
    groups: grant.groups,
    reason: grant.reason,
    expires: grant.expires === undefined ? undefined : dayOf(grant.expires),
  });
});

const accessFacts = onceEach(({ name, owner }: RosterEntry['access']): Facts => factsOf({ name, owner }));

const clusterFacts = onceEach(
  ({ name, eksName, region, account, labels }: ClusterDeclaration): Facts =>
    factsOf({ name, eksName, region, account, labels: new Map(Object.entries(labels)) }),
);

/** What is the same for every grant of a cluster, or on every cluster of a grant, is made and kept once. */
function onceEach<Of extends object>(make: (of: Of) => Facts): (of: Of) => Facts {
  const known = new WeakMap<Of, Facts>();
  return (of) => {
    const facts = known.get(of) ?? make(of);
    known.set(of, facts);
    return facts;
  };
}

/** What policies of the context `change` look at. @param today `YYYY-MM-DD` in UTC */
export function changeFacts(move: Move, cluster: ClusterDeclaration, today: string): Facts {
  return factsOf({ change: moveFacts(move), cluster: clusterFacts(cluster), today: dayOf(today) });
}

/** What policies of the context `process` look at. @param process undefined: there is no pull request */
export function processFacts(process: Process | undefined, moves: readonly Move[], cluster: ClusterDeclaration): Facts {
  return factsOf({
    process: process === undefined ? undefined : requestFacts(process),
    changes: moves.map(moveFacts),
    cluster: clusterFacts(cluster),
  });
}

function requestFacts({ author, approvers, labels, now }: Process): Facts {
  return factsOf({ author, approvers, labels, now });
}

function moveFacts(move: Move): Facts {
  const before = 'before' in move ? move.before : undefined;
  const after = 'after' in move ? move.after : undefined;
  const either = after ?? before;
  return factsOf({
    kind: move.kind,
    section: either?.section,
    principal: either === undefined ? undefined : principalText(either),
    before: before === undefined ? undefined : mappingFacts(before),
    after: after === undefined ? undefined : mappingFacts(after),
  });
}

function mappingFacts(mapping: Mapping): Facts {
  if (mapping.section === 'mapAccounts') return factsOf({ username: undefined, groups: [] });
  return factsOf({ username: mapping.username, groups: mapping.groups });
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A field without a value is not there, so that `has()` says so. */
function factsOf(fields: Readonly<Record<string, Fact | undefined>>): Facts {
  const facts = new Map<string, Fact>();
  for (const [name, fact] of Object.entries(fields)) if (fact !== undefined) facts.set(name, fact);
  return facts;
}
