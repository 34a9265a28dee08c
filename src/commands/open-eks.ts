import { callerIdentity } from '../aws/caller.ts';
import { clusterTokens, steady } from '../aws/cluster-token.ts';
import { maskCredentials } from '../aws/credentials.ts';
import { describeCluster } from '../aws/eks.ts';
import { assumeRole, type Intent, type Session, signIn } from '../aws/sign-in.ts';
import type { ClusterDeclaration, NamedIdentity } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { clusterArchive } from '../history/cluster-archive.ts';
import { KubernetesApi } from '../kubernetes/api.ts';
import { type Identity, isPrincipal } from '../principal/principal.ts';
import { clusterTarget } from '../target/cluster-target.ts';
import type { Purpose } from '../verify/evidence.ts';
import type { Company, Guest } from '../verify/guest.ts';
import { witnessOf } from '../verify/witness.ts';
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
  const tokens = new Map<Session, () => Promise<string>>();
  const tokensOf = (session: Session) => {
    const made = tokens.get(session) ?? clusterTokens(session.credentials, cluster, edges.now, edges.mask);
    tokens.set(session, made);
    return made;
  };
  const apiOf = (session: Session, token = tokensOf(session)): KubernetesApi =>
    new KubernetesApi({ server: endpoint.server, who: session.caller.arn, tls: { ca: endpoint.ca }, token });
  const doorOf =
    (session: () => Promise<Session>): Guest['open'] =>
    async () => {
      const opened = await session();
      return { caller: { ...opened.caller, accessKeyId: opened.credentials.accessKeyId }, api: apiOf(opened) };
    };
  const guestOf = (principal: string, purpose: Purpose, session: () => Promise<Session>): Guest => ({
    principal,
    purpose,
    open: doorOf(session),
  });
  const verifiers = (identities: readonly NamedIdentity[], purpose: Purpose) =>
    identities.map(({ text, identity }) =>
      guestOf(
        text,
        purpose,
        once(async () => {
          if (!isPrincipal(identity)) throw new Failure('usage', `${text} is not an IAM role or user.`);
          return sessionOf(cluster, identity, writer, edges);
        }),
      ),
    );
  const guests: Guest[] = [
    ...sessions.slice(0, -1).map((session) => guestOf(session.arn, 'intermediate', async () => session)),
    guestOf(writer.arn, 'writer', async () => writer),
    ...verifiers(cluster.verify.in, 'in'),
    ...verifiers(cluster.verify.out, 'out'),
  ];
  const company: Company = {
    identities: sessions.map((session) => session.caller.arn),
    guests,
    invite: (identity) => doorOf(once(() => sessionOf(cluster, identity, writer, edges))),
    writer: apiOf(writer, steady(tokensOf(writer), edges.now)),
  };
  return {
    target: clusterTarget(apiOf(writer), words),
    archive: clusterArchive(apiOf(writer)),
    witness: witnessOf(cluster, company, edges),
  };
}

/** A role is assumed by the writer; a user's keys must have been handed to the run. */
async function sessionOf(
  cluster: ClusterDeclaration,
  identity: Identity,
  writer: Session,
  edges: Edges,
): Promise<Session> {
  if (identity.kind === 'role') return assumeRole(cluster, writer, identity, edges);
  const credentials = edges.signInSource.userKeys.get(identity.arn);
  if (credentials === undefined) {
    throw new Failure('sign-in', `The keys of ${identity.arn} were not handed to the run.`, {
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
