import { callerIdentity } from '../aws/caller.ts';
import { clusterTokens } from '../aws/cluster-token.ts';
import { maskCredentials } from '../aws/credentials.ts';
import { type ClusterEndpoint, describeCluster } from '../aws/eks.ts';
import { renewIfExpired, type Sessions, sessionsOf, sessionsOfChain, whileLive } from '../aws/sessions.ts';
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
  const chain = sessionsOfChain(() => signIn(cluster, intent, edges.signInSource, edges));
  const writer = chain.at(-1);
  const endpoint = await whileLive(writer, ({ credentials }) =>
    describeCluster(cluster, { region: cluster.region, edges, credentials }),
  );
  const signedIn = await chain.all();
  const whoWrites = signedIn.at(-1)?.caller.arn ?? '';
  const writerApi = apiFor(cluster, endpoint, whoWrites, writer, edges);
  const guestOf = (principal: string, purpose: Purpose, sessions: Sessions): Guest => {
    // The writer's tokens have to differ from one another, so that there is one maker of them.
    const api = purpose === 'writer' ? writerApi : apiFor(cluster, endpoint, principal, sessions, edges);
    const open = async () => {
      const { caller, credentials } = await sessions.current();
      return { caller: { ...caller, accessKeyId: credentials.accessKeyId }, api };
    };
    return { principal, purpose, open };
  };
  const verifiers = (identities: readonly NamedIdentity[], purpose: Purpose) =>
    identities.map((identity) =>
      guestOf(
        identity.text,
        purpose,
        sessionsOf(() => sessionOf(cluster, identity, writer, edges)),
      ),
    );
  const guests: Guest[] = [
    ...signedIn.map(({ arn }, index) => {
      const isWriter = index === signedIn.length - 1;
      return guestOf(arn, isWriter ? 'writer' : 'intermediate', chain.at(index));
    }),
    ...verifiers(cluster.verify.in, 'in'),
    ...verifiers(cluster.verify.out, 'out'),
  ];
  const identities = signedIn.map(({ caller }) => caller.arn);
  return {
    target: clusterTarget(writerApi, `EKS cluster ${cluster.eksName} in ${cluster.region}`),
    witness: witnessOf(guests, identities, cluster.verify.timeoutSeconds, edges),
  };
}

function apiFor(
  cluster: ClusterDeclaration,
  { server, ca }: ClusterEndpoint,
  who: string,
  sessions: Sessions,
  edges: Edges,
): KubernetesApi {
  const { now, mask, patience } = edges;
  const makers = new Map<Session, () => Promise<string>>();
  return new KubernetesApi({
    server,
    who,
    tls: { ca },
    ...(patience === undefined ? {} : { patience }),
    token: async () => {
      const session = await sessions.current();
      const make = makers.get(session) ?? clusterTokens(session.credentials, cluster, now, mask);
      makers.set(session, make);
      return make();
    },
    renew: () => renewIfExpired(sessions, cluster.region, edges),
  });
}

/** A role is assumed by the writer; a user's keys must have been handed to the run. */
async function sessionOf(
  cluster: ClusterDeclaration,
  { text, identity }: NamedIdentity,
  writer: Sessions,
  edges: Edges,
): Promise<Session> {
  if (!isPrincipal(identity)) throw new Failure('usage', `${text} is not an IAM role or user.`);
  if (identity.kind === 'role') return whileLive(writer, (session) => assumeRole(cluster, session, identity, edges));
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
    caller: await callerIdentity({ region: cluster.region, edges, credentials }),
  };
}
