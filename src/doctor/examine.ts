import { clusterTokens } from '../aws/cluster-token.ts';
import { assertReadsAwsAuth, type ClusterEndpoint, describeCluster } from '../aws/eks.ts';
import type { Session } from '../aws/session.ts';
import { type Intent, type SignInSource, type WayIn, wayIn } from '../aws/sign-in.ts';
import { claimsOf } from '../aws/token-claims.ts';
import { AWS_AUTH } from '../awsauth/configmap.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Roster } from '../declaration/roster.ts';
import { historyName } from '../history/cluster-archive.ts';
import type { Patience } from '../http/patience.ts';
import { type Action, KubernetesApi } from '../kubernetes/api.ts';
import { partitionOf } from '../principal/partition.ts';
import type { Identity } from '../principal/principal.ts';
import { surveyPatience } from '../survey/patience.ts';
import { AMBIENT } from './checkup.ts';
import { reach } from './endpoint.ts';
import { notAllowed, notAssumed, notDescribed, notLetIn } from './remedy.ts';
import { surveyAttempts } from './survey-attempts.ts';
import type { Attempt } from './walk.ts';

/** What examining needs from the world. */
export interface ExamineEdges {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly mask: (secret: string) => void;
  readonly progress: (line: string) => void;
  readonly signInSource: SignInSource;
  readonly patience?: Patience;
}

/** The way that is walked, and what is known of it so far: each attempt leaves what the next ones need. */
interface Walked {
  readonly cluster: ClusterDeclaration;
  readonly intent: Intent;
  readonly edges: ExamineEdges;
  readonly way: WayIn;
  sessions: readonly Session[];
  endpoint: ClusterEndpoint | undefined;
  api: KubernetesApi | undefined;
}

/**
 * The steps of the way in to a cluster, to be tried in turn: those of a plan, or of an apply, and what both ask besides.
 * They are the same functions that a plan and an apply call.
 *
 * @param source the owner of entries, by which the history is named
 * @throws Failure `usage` where the declaration names nobody to sign in as
 */
export function attemptsOf(roster: Roster, intent: Intent, source: string, edges: ExamineEdges): Attempt[] {
  const { cluster } = roster;
  const { signInSource, patience } = edges;
  const way = wayIn(cluster, intent, signInSource, edges);
  const walked: Walked = { cluster, intent, edges, way, sessions: [], endpoint: undefined, api: undefined };
  const [first, ...others] = way.identities;
  const isNamed = signInSource.ambient !== true || (first?.kind === 'user' && signInSource.userKeys.has(first.arn));
  return [
    ...(way.byToken ? [askForToken(walked)] : []),
    signInAs(isNamed ? (first?.arn ?? '') : AMBIENT, walked),
    ...(isNamed ? others : way.identities).map((identity) => assume(identity, walked)),
    describe(walked),
    { id: 'endpoint', of: 'the API server', run: () => reach(known(walked.endpoint), patience) },
    getIn(walked),
    ...rightsOf(intent, historyName(source), () => known(walked.api)),
    ...surveyAttempts(roster, {
      api: () => known(walked.api),
      endpoint: () => known(walked.endpoint),
      access: () => ({
        region: cluster.region,
        edges: { ...edges, patience: patience ?? surveyPatience },
        credentials: last(walked).credentials,
      }),
    }),
  ];
}

function askForToken({ cluster, edges }: Walked): Attempt {
  const { audience } = partitionOf(cluster.region);
  return {
    id: 'identity-token',
    of: audience,
    async run() {
      const given = await edges.signInSource.webIdentity?.(audience);
      return given === undefined ? undefined : `sub is ${claimsOf(given)['sub'] ?? 'not told'}`;
    },
  };
}

function signInAs(of: string, walked: Walked): Attempt {
  return {
    id: 'sign-in',
    of,
    async run() {
      const session = await walked.way.first();
      walked.sessions = [session];
      return session.caller.arn;
    },
  };
}

function assume(identity: Identity, walked: Walked): Attempt {
  const { cluster, edges, way } = walked;
  return {
    id: 'assume-role',
    of: identity.arn,
    async run() {
      const [began] = walked.sessions;
      if (began === undefined || !way.rest(began).includes(identity)) return undefined;
      const from = last(walked);
      try {
        const session = await way.next(from, identity);
        walked.sessions = [...walked.sessions, session];
        return session.caller.arn;
      } catch (error) {
        throw notAssumed(error, from, identity, cluster, edges.env);
      }
    },
  };
}

function describe(walked: Walked): Attempt {
  const { cluster, edges } = walked;
  return {
    id: 'describe-cluster',
    of: cluster.eksName,
    async run() {
      const { credentials, caller } = last(walked);
      try {
        const endpoint = await describeCluster(cluster, { region: cluster.region, edges, credentials });
        assertReadsAwsAuth(cluster, endpoint);
        walked.endpoint = endpoint;
        return endpoint.server;
      } catch (error) {
        throw notDescribed(error, caller, cluster);
      }
    },
  };
}

function getIn(walked: Walked): Attempt {
  const { cluster, intent, edges } = walked;
  return {
    id: 'cluster-token',
    of: 'the API server',
    async run() {
      const { credentials, caller } = last(walked);
      const { server, ca } = known(walked.endpoint);
      const api = new KubernetesApi({
        server,
        who: caller.arn,
        tls: { ca },
        token: clusterTokens(credentials, cluster, edges.now, edges.mask),
        ...(edges.patience === undefined ? {} : { patience: edges.patience }),
      });
      try {
        const { username, groups } = await api.whoAmI();
        walked.api = api;
        return `${username} with groups ${groups.join(', ')}`;
      } catch (error) {
        throw notLetIn(error, caller, cluster, intent);
      }
    },
  };
}

function last({ sessions }: Walked): Session {
  return known(sessions.at(-1));
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('an earlier step left nothing');
  return value;
}

const HISTORY = 'Without it an apply goes on, and writes down nothing to roll back to.';
const FORETELLING = 'Without it an apply goes on, and does not foretell what those may do whom it cannot sign in as.';

/** The rights that a plan needs, or an apply; whether there is anything to create shows once it may be looked for. */
function rightsOf(intent: Intent, history: string, api: () => KubernetesApi): Attempt[] {
  const missing = new Set<string>();
  const right = (action: Action, lack?: string, isNeeded = () => true): Attempt => ({
    id: 'right',
    of: [action.verb, action.resource, action.name ?? ''].join(' ').trim(),
    isAside: true,
    isOptional: lack !== undefined,
    async run() {
      if (!isNeeded()) return undefined;
      const { allowed, reason } = await api().mayI(action);
      if (!allowed) throw notAllowed(action, lack);
      const { verb, name } = action;
      if (verb === 'get' && name !== undefined && (await api().getConfigMap(name)) === undefined) missing.add(name);
      return reason;
    },
  });
  const configMap = (verb: string, name?: string): Action => {
    const action = { verb, group: '', resource: 'configmaps', namespace: AWS_AUTH.namespace };
    return name === undefined ? action : { ...action, name };
  };
  const read = right(configMap('get', AWS_AUTH.name));
  if (intent === 'read') return [read];
  return [
    read,
    right(configMap('update', AWS_AUTH.name)),
    right(configMap('get', history), HISTORY),
    right(configMap('update', history), HISTORY),
    right(configMap('create'), undefined, () => missing.has(AWS_AUTH.name)),
    right(configMap('create'), HISTORY, () => missing.has(history) && !missing.has(AWS_AUTH.name)),
    right({ verb: 'create', group: 'authorization.k8s.io', resource: 'subjectaccessreviews' }, FORETELLING),
  ];
}
