import type { Caller } from '../awsauth/caller.ts';
import { fatesOf } from '../awsauth/fate.ts';
import { needsInstance } from '../awsauth/identify.ts';
import { lowerCase, type Mapping, matchKey, principalText } from '../awsauth/mapping.ts';
import { isNodeMapping } from '../awsauth/nodes.ts';
import { read } from '../awsauth/read.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { type Identity, isPrincipal, parseIdentityArn } from '../principal/principal.ts';
import { ssoRoleOf } from '../principal/sso-role.ts';
import type { Purpose } from './evidence.ts';

/** What is to be claimed of one principal, since a plan has something to do with it. */
export interface Expectation {
  /** Its ARN as declared, or as aws-auth has it; an account's id. */
  readonly principal: string;
  readonly purpose: Extract<Purpose, 'added' | 'changed' | 'removed' | 'untouched' | 'nodes' | 'creator'>;
  /** As the authenticator looks for it; of an account there is no ARN. */
  readonly who: Pick<Caller, 'canonicalArn' | 'account'>;
  /** The entry that must let it in; undefined where the plan writes none for it. */
  readonly entry: Mapping | undefined;
  /** Whom to try to sign in as, or why nobody does. */
  readonly signIn: { readonly as: Identity } | { readonly why: string };
}

/** How many principals whose access stays as it is are claimed to be still in: those of `verify.in`, then others. */
const CANARIES = 5;

/**
 * What is to be claimed of a plan, besides what those say who sign in whatever changes: every entry that it adds, changes
 * or removes; a few that it leaves alone, where they may be signed in as; nodes; the creator. Pure.
 *
 * @param guests the ARNs of those who sign in anyhow: nothing is claimed of them twice
 */
export function expectationsOf(
  plan: Plan,
  cluster: Pick<ClusterDeclaration, 'creator' | 'verify'>,
  guests: readonly string[],
): Expectation[] {
  const known = new Set(guests.map(keyOfArn));
  const creator = creatorOf(cluster);
  const isCreator = (each: Expectation) => creator.some((one) => keyOf(one) === keyOf(each));
  const moved = plan.changes.flatMap((change) => movedBy(change, cluster)).filter((each) => !isCreator(each));
  const isMoved = (each: Expectation) => moved.some((one) => keyOf(one) === keyOf(each));
  const nodes = nodesOf(plan).filter((each) => !isMoved(each));
  const canaries = cluster.verify.assumable ? sampleOf(plan, known, CANARIES - cluster.verify.in.length) : [];
  return [...moved, ...canaries.filter((each) => !isCreator(each)), ...nodes, ...creator].filter(
    (each) => !known.has(keyOf(each)),
  );
}

function movedBy(change: Change, { verify: { assumable } }: Pick<ClusterDeclaration, 'verify'>): Expectation[] {
  switch (change.kind) {
    case 'added':
    case 'changed': {
      const { principal } = change.entry;
      const identity = principal.kind === 'account' ? undefined : principal;
      const signIn = signInOf(change.after, identity, assumable);
      return [{ ...expectationOf(change.after, change.kind), entry: change.after, ...named(identity), signIn }];
    }
    case 'removed': {
      const signIn = signInOf(change.before, identityOf(change.before), assumable);
      return [{ ...expectationOf(change.before, 'removed'), signIn }];
    }
    default:
      return [];
  }
}

/** A grant names a role with its path, which STS asks for and aws-auth lacks. */
function named(identity: Identity | undefined): { principal?: string } {
  return identity === undefined ? {} : { principal: identity.arn };
}

function expectationOf(mapping: Mapping, purpose: Expectation['purpose']): Omit<Expectation, 'signIn'> {
  const who =
    mapping.section === 'mapAccounts'
      ? { canonicalArn: '', account: mapping.account }
      : { canonicalArn: mapping.arn, account: mapping.arn.split(':')[4] ?? '' };
  return { principal: principalText(mapping), purpose, who, entry: undefined };
}

function signInOf(mapping: Mapping, identity: Identity | undefined, assumable: boolean): Expectation['signIn'] {
  if (mapping.section === 'mapAccounts') return { why: 'an account is nobody who could sign in' };
  if (needsInstance(mapping)) return { why: 'only instances sign in by it' };
  if (identity === undefined) return { why: 'it is not the ARN of a role or user' };
  return assumable ? { as: identity } : { why: 'verify neither names it nor says assumable' };
}

function identityOf(mapping: Mapping): Identity | undefined {
  const identity = parseIdentityArn(principalText(mapping));
  return isPrincipal(identity) ? identity : undefined;
}

/** Roles that the plan leaves alone, spread evenly over the list, so that the loss of a part of it shows. */
function sampleOf(plan: Plan, known: ReadonlySet<string>, most: number): Expectation[] {
  const candidates = plan.changes.flatMap((change): Expectation[] => {
    if (change.kind !== 'kept' && change.kind !== 'adopted' && change.kind !== 'foreign') return [];
    const declared = change.kind === 'foreign' ? undefined : change.entry.principal;
    const identity = declared === undefined || declared.kind === 'account' ? identityOf(change.before) : declared;
    if (identity?.kind !== 'role' || ssoRoleOf(identity) !== undefined) return [];
    if (isNodeMapping(change.before) || known.has(matchKey(change.before))) return [];
    return [{ ...expectationOf(change.before, 'untouched'), ...named(identity), signIn: { as: identity } }];
  });
  return spread(candidates, most);
}

function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: Math.max(0, most) }, (_, turn) => Math.round(turn * step)).flatMap((index) =>
    items.slice(index, index + 1),
  );
}

/** The entries of nodes that are effective before the change: they must be so after it. */
function nodesOf(plan: Plan): Expectation[] {
  return fatesOf(read(plan.live)).flatMap(({ entry: { mapping }, fate }) =>
    fate.kind === 'effective' && isNodeMapping(mapping)
      ? [{ ...expectationOf(mapping, 'nodes'), signIn: { why: 'only nodes sign in by it' } }]
      : [],
  );
}

function creatorOf({ creator, verify: { assumable } }: Pick<ClusterDeclaration, 'creator' | 'verify'>): Expectation[] {
  if (creator === undefined || !isPrincipal(creator.identity)) return [];
  const { identity } = creator;
  return [
    {
      principal: identity.arn,
      purpose: 'creator',
      who: { canonicalArn: identity.effectiveArn, account: identity.account },
      entry: undefined,
      signIn: assumable ? { as: identity } : { why: 'verify does not say assumable' },
    },
  ];
}

function keyOf({ who: { canonicalArn, account } }: Expectation): string {
  return canonicalArn === '' ? account : lowerCase(canonicalArn);
}

/** The key of somebody by an ARN: of a session, that of its role. */
function keyOfArn(arn: string): string {
  const identity = parseIdentityArn(arn);
  const meant = isPrincipal(identity) ? identity : identity.meant;
  return lowerCase(meant?.effectiveArn ?? arn);
}
