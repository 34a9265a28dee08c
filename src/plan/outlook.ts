import type { ConfigMap } from '../awsauth/configmap.ts';
import { entryKey, principalText } from '../awsauth/mapping.ts';
import { isNodeMapping } from '../awsauth/nodes.ts';
import { allEntries, read } from '../awsauth/read.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { isPrincipal } from '../principal/principal.ts';
import { adminsIn } from './admins.ts';
import { isCreator, isSamePerson, passages } from './passage.ts';
import type { Plan } from './plan.ts';

/** How whoever writes a change stands after it. */
export type WriterStanding =
  | 'creator' // EKS lets it in, whatever aws-auth says
  | 'keeps' // aws-auth lets it in as before
  | 'moves' // aws-auth lets it in with another username or other groups, or only from now on
  | 'loses' // aws-auth no longer lets it in
  | 'elsewhere'; // aws-auth has never had it: it gets in by an access entry, or not at all

/** What is so once a plan is applied: said when all is well too, since silence proves nothing. */
export interface Afterwards {
  /** The principals that are administrators for sure: the declared creator, and entries of administrators (`admins.ts`). */
  readonly admins: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Undefined where the Cluster does not say who writes. */
  readonly writer: WriterStanding | undefined;
  /** Entries that nodes join by, and how many of them the plan changes or removes. */
  readonly nodes: { readonly entries: number; readonly touched: number };
}

/** What a reader of a plan wants to know besides its changes. */
export interface Outlook {
  /** Whether the Cluster's labels say that it is one of production. */
  readonly production: boolean;
  /** The ARNs that an apply signs in as, in turn; the last one writes. Empty: as whoever runs it. */
  readonly signIn: readonly string[];
  /** Undefined where the cluster itself was not asked. */
  readonly afterwards: Afterwards | undefined;
}

/** The outlook of a plan that was made of the live aws-auth, or only of what is declared. */
export function outlookOf(plan: Plan, cluster: ClusterDeclaration, isLive = true): Outlook {
  return {
    production: isProduction(cluster),
    signIn: cluster.signIn.map(({ text }) => text),
    afterwards: isLive
      ? { admins: adminsOf(plan, cluster), writer: writerOf(plan, cluster), nodes: nodesOf(plan) }
      : undefined,
  };
}

// The keys and values that clusters of production are labelled with, in any case of letters.
const KEY = /^(?:.*\/)?(?:env|environment|stage|tier)$/i;
const VALUE = /^(?:prod|prd|production|live)$/i;

/** Whether a Cluster's labels say that it is one of production: `env: prod` and the like. */
export function isProduction({ labels }: Pick<ClusterDeclaration, 'labels'>): boolean {
  return Object.entries(labels).some(([key, value]) => KEY.test(key) && VALUE.test(value));
}

function adminsOf({ live, next, survey }: Plan, { creator }: ClusterDeclaration): Afterwards['admins'] {
  const first = creator === undefined ? [] : [creator.text];
  const among = (configMap: ConfigMap | undefined) => adminsIn(configMap, survey).map(principalText);
  return { before: [...first, ...among(live)], after: [...first, ...among(next)] };
}

function writerOf(plan: Plan, cluster: ClusterDeclaration): WriterStanding | undefined {
  const writer = cluster.signIn.at(-1)?.identity;
  if (writer === undefined || !isPrincipal(writer)) return undefined;
  if (isCreator(writer, cluster)) return 'creator';
  const { before, after } = passages(plan)(writer);
  if (after === undefined) return before === undefined ? 'elsewhere' : 'loses';
  return before !== undefined && isSamePerson(before, after) ? 'keeps' : 'moves';
}

function nodesOf({ live, changes }: Plan): Afterwards['nodes'] {
  const nodes = allEntries(read(live)).filter(({ mapping }) => isNodeMapping(mapping));
  const moved = new Set(
    changes.flatMap((change) =>
      change.kind === 'removed' || change.kind === 'changed' ? [entryKey(change.before)] : [],
    ),
  );
  return { entries: nodes.length, touched: nodes.filter(({ mapping }) => moved.has(entryKey(mapping))).length };
}
