import { callerIdentity } from '../aws/caller.ts';
import { clusterTokens } from '../aws/cluster-token.ts';
import { maskCredentials } from '../aws/credentials.ts';
import { type ClusterEndpoint, describeCluster } from '../aws/eks.ts';
import { assumeRole, type Intent, type Session, signIn } from '../aws/sign-in.ts';
import type { ClusterDeclaration, NamedIdentity } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { KubernetesApi } from '../kubernetes/api.ts';
import { isPrincipal } from '../principal/principal.ts';
import { clusterTarget } from '../target/cluster-target.ts';
import type { Purpose } from '../verify/evidence.ts';
import { type Guest, witnessOf } from '../verify/witness.ts';
import type { OpenTarget } from './open-target.ts';
import type { Edges } from './options.ts';

/** Signs in to AWS, finds the API server through EKS, and gets everybody ready who is to prove a change. */
export async function openEks(cluster: ClusterDeclaration, intent: Intent, edges: Edges): Promise<OpenTarget> {
  const sessions = await signIn(cluster, intent, edges.signInSource, edges);
  const writer = sessions.at(-1);
  if (writer === undefined) throw new Failure('sign-in', 'Nobody was signed in.');
  edges.progress('Asking EKS where the API server is');
  const endpoint = await describeCluster(cluster, {
    region: cluster.region,
    env: edges.env,
    credentials: writer.credentials,
  });
  const words = `EKS cluster ${cluster.eksName} in ${cluster.region}`;
  // One for each session: its tokens have to differ from one another.
  const apis = new Map<Session, KubernetesApi>();
  const apiOf = (session: Session): KubernetesApi => {
    const api = apis.get(session) ?? apiFor(cluster, endpoint, session, edges);
    apis.set(session, api);
    return api;
  };
  const guestOf = (principal: string, purpose: Purpose, session: () => Promise<Session>): Guest => ({
    principal,
    purpose,
    open: async () => {
      const opened = await session();
      return {
        caller: { ...opened.caller, accessKeyId: opened.credentials.accessKeyId },
        api: apiOf(opened),
      };
    },
  });
  const verifiers = (identities: readonly NamedIdentity[], purpose: Purpose) =>
    identities.map((identity) =>
      guestOf(
        identity.text,
        purpose,
        once(() => sessionOf(cluster, identity, writer, edges)),
      ),
    );
  const guests: Guest[] = [
    ...sessions.slice(0, -1).map((session) => guestOf(session.arn, 'intermediate', async () => session)),
    guestOf(writer.arn, 'writer', async () => writer),
    ...verifiers(cluster.verify.in, 'in'),
    ...verifiers(cluster.verify.out, 'out'),
  ];
  const identities = sessions.map((session) => session.caller.arn);
  return {
    target: clusterTarget(apiOf(writer), words),
    witness: witnessOf(guests, identities, cluster.verify.timeoutSeconds, edges),
  };
}

function apiFor(
  cluster: ClusterDeclaration,
  { server, ca }: ClusterEndpoint,
  { credentials, caller }: Session,
  { now, mask }: Edges,
): KubernetesApi {
  return new KubernetesApi({
    server,
    who: caller.arn,
    tls: { ca },
    token: clusterTokens(credentials, cluster, now, mask),
  });
}

/** A role is assumed by the writer; a user's keys must have been handed to the run. */
async function sessionOf(
  cluster: ClusterDeclaration,
  { text, identity }: NamedIdentity,
  writer: Session,
  edges: Edges,
): Promise<Session> {
  if (!isPrincipal(identity)) throw new Failure('usage', `${text} is not an IAM role or user.`);
  if (identity.kind === 'role') return assumeRole(cluster, writer, identity, edges);
  const credentials = edges.signInSource.userKeys.get(identity.arn);
  if (credentials === undefined) {
    throw new Failure('sign-in', `The keys of ${identity.arn}, which verify names, were not handed to the run.`, {
      remedy:
        'Add them to the input user-keys of the Action (GUESTLIST_USER_KEYS on the command line), or take the user out of verify.',
    });
  }
  maskCredentials(credentials, edges.mask);
  return {
    credentials,
    arn: identity.arn,
    caller: await callerIdentity({ region: cluster.region, env: edges.env, credentials }),
  };
}

/** Runs it when first asked, and gives the same result ever after. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
