// A cluster in memory, with whoever signs in to it: what the pictures of receipts show is made by the real apply and the
// real witness, and only the API server is played.
import { apply } from '../../src/apply/apply.ts';
import type { Caller } from '../../src/awsauth/caller.ts';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { identify } from '../../src/awsauth/identify.ts';
import { MASTERS } from '../../src/awsauth/masters.ts';
import { read } from '../../src/awsauth/read.ts';
import type { ChangedCluster } from '../../src/commands/result.ts';
import type { Roster } from '../../src/declaration/roster.ts';
import { type Action, KubernetesApi, type SelfSubject, Unauthorized } from '../../src/kubernetes/api.ts';
import { type Identity, isPrincipal, parseIdentityArn } from '../../src/principal/principal.ts';
import type { Target } from '../../src/target/target.ts';
import type { Company, Guest } from '../../src/verify/guest.ts';
import { witnessOf } from '../../src/verify/witness.ts';
import type { World } from '../../src/world.ts';

/** What a cluster is like. */
export interface Stage {
  readonly live: ConfigMap;
  readonly target: string;
  readonly source: string;
  readonly world: World;
  /** The name of a role whose sessions the API server refuses once something has changed; left out: none. */
  readonly broken?: string;
}

/** Applies a roster to a cluster in memory, and proves it. */
export async function applied(
  roster: Roster,
  { live, target: words, source, world, broken }: Stage,
): Promise<ChangedCluster> {
  let stored = live;
  const target: Target = {
    words,
    read: async () => stored,
    rehearse: async () => {},
    write: async ({ next }) => {
      const version = String(Number(stored.metadata.resourceVersion ?? '0') + 17);
      stored = { ...next, metadata: { ...next.metadata, resourceVersion: version } };
      return stored;
    },
    putBack: async () => {
      stored = live;
    },
  };
  const { cluster } = roster;
  const creator = cluster.creator?.identity;
  const isCreator = (arn: string) => creator !== undefined && isPrincipal(creator) && creator.effectiveArn === arn;
  const apiOf = (caller: Caller) =>
    new StagedApi(() => {
      if (isCreator(caller.canonicalArn)) return { username: 'kubernetes-admin', groups: [MASTERS] };
      if (broken !== undefined && stored !== live && caller.canonicalArn.endsWith(`/${broken}`)) return undefined;
      return identify(read(stored), caller);
    });
  const openAs = (identity: Identity): Guest['open'] => {
    const { effectiveArn: canonicalArn, account } = identity;
    const caller = { canonicalArn, account, sessionName: 'guestlist', accessKeyId: '' };
    return async () => ({ caller, api: apiOf(caller) });
  };
  const guest = (arn: string, purpose: Guest['purpose']): Guest => {
    const identity = parseIdentityArn(arn);
    if (!isPrincipal(identity)) throw new Error(`${arn} is no role`);
    return { principal: arn, purpose, open: openAs(identity) };
  };
  const way = cluster.signIn.map(({ text }) => text);
  const company: Company = {
    identities: way.map((arn) => `${arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/guestlist`),
    guests: [
      ...way.map((arn, index) => guest(arn, index === way.length - 1 ? 'writer' : 'intermediate')),
      ...cluster.verify.in.map(({ text }) => guest(text, 'in')),
      ...cluster.verify.out.map(({ text }) => guest(text, 'out')),
    ],
    invite: openAs,
    writer: new StagedApi(() => ({ username: 'kubernetes-admin', groups: [MASTERS] })),
  };
  const receipt = await apply(roster, target, { target: words, source }, witnessOf(cluster, company, world), world);
  return { cluster: cluster.name, receipt };
}

/** An API server to somebody: groups that end in edit may list pods, and the rest may look at nothing. */
class StagedApi extends KubernetesApi {
  readonly #who: () => SelfSubject | undefined;

  constructor(who: () => SelfSubject | undefined) {
    super({ server: 'https://staged.invalid', tls: {} });
    this.#who = who;
  }

  override async whoAmI(): Promise<SelfSubject> {
    const who = this.#who();
    if (who === undefined) throw new Unauthorized('kubernetes', 'Unauthorized');
    return { ...who, groups: [...who.groups, 'system:authenticated'] };
  }

  override async myRules() {
    const { groups } = await this.whoAmI();
    if (groups.includes(MASTERS))
      return { rules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }], complete: true };
    return {
      rules: [{ verbs: ['get', 'list'], apiGroups: [''], resources: ['pods', 'pods/log', 'services'] }],
      complete: true,
    };
  }

  override async countPods(): Promise<number> {
    return 12;
  }

  override async mayDo(_subject: SelfSubject, action: Action): Promise<boolean> {
    return action.resource === 'pods';
  }
}
