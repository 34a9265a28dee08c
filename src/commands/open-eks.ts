import { callerIdentity } from '../aws/caller.ts';
import type { AwsAccess } from '../aws/clients.ts';
import { clusterTokens, steady } from '../aws/cluster-token.ts';
import { maskCredentials } from '../aws/credentials.ts';
import { accessEntriesOf, assertReadsAwsAuth, type ClusterEndpoint, describeCluster } from '../aws/eks.ts';
import { renewIfExpired, type Sessions, sessionsOf, sessionsOfChain, whileLive } from '../aws/sessions.ts';
import { assumeRole, type Session, signIn } from '../aws/sign-in.ts';
import type { ClusterDeclaration, NamedIdentity } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { clusterArchive } from '../history/cluster-archive.ts';
import { KubernetesApi } from '../kubernetes/api.ts';
import { type Identity, isPrincipal } from '../principal/principal.ts';
import { readRbac, surveyPatience } from '../survey/read-rbac.ts';
import type { AwsSurveyor } from '../survey/surveyor.ts';
import { clusterTarget } from '../target/cluster-target.ts';
import type { Purpose } from '../verify/evidence.ts';
import type { Company, Guest } from '../verify/guest.ts';
import { witnessOf } from '../verify/witness.ts';
import type { Opening, OpenTarget } from './open-target.ts';
import type { Edges } from './options.ts';

/**
 * Signs in to AWS, finds the API server through EKS, and gets everybody ready who is to prove a change.
 *
 * @throws Failure `target` where EKS does not read aws-auth, unless it is only to be looked at
 */
export async function openEks(cluster: ClusterDeclaration, opening: Opening, edges: Edges): Promise<OpenTarget> {
  const intent = opening === 'look' ? 'read' : opening;
  const chain = sessionsOfChain(() => signIn(cluster, intent, edges.signInSource, edges));
  const writer = chain.at(-1);
  await writer.current();
  edges.progress('Asking EKS where the API server is');
  const endpoint = await whileLive(writer, ({ credentials }) =>
    describeCluster(cluster, { region: cluster.region, edges, credentials }),
  );
  if (opening !== 'look') assertReadsAwsAuth(cluster, endpoint);
  // One for each session: its tokens have to differ from one another.
  const tokensOf = perSession(({ credentials }) => clusterTokens(credentials, cluster, edges.now, edges.mask));
  const steadyOf = perSession((session) => steady(tokensOf(session), edges.now));
  const apiOf = (who: string, sessions: Sessions, tokens = tokensOf, patience = edges.patience): KubernetesApi =>
    new KubernetesApi({
      server: endpoint.server,
      who,
      tls: { ca: endpoint.ca },
      ...(patience === undefined ? {} : { patience }),
      token: async () => tokens(await sessions.current())(),
      renew: () => renewIfExpired(sessions, cluster.region, edges),
    });
  const doorOf =
    (sessions: Sessions): Guest['open'] =>
    async () => {
      const { caller, credentials } = await sessions.current();
      return { caller: { ...caller, accessKeyId: credentials.accessKeyId }, api: apiOf(caller.arn, sessions) };
    };
  const guestOf = (principal: string, purpose: Purpose, sessions: Sessions): Guest => ({
    principal,
    purpose,
    open: doorOf(sessions),
  });
  const verifiers = (identities: readonly NamedIdentity[], purpose: Purpose) =>
    identities.map(({ text, identity }) =>
      guestOf(
        text,
        purpose,
        sessionsOf(async () => {
          if (!isPrincipal(identity)) throw new Failure('usage', `${text} is not an IAM role or user.`);
          return sessionOf(cluster, identity, writer, edges);
        }),
      ),
    );
  const signedIn = await chain.all();
  const identities = signedIn.map(({ caller }) => caller.arn);
  const whoWrites = identities.at(-1) ?? '';
  const company: Company = {
    identities,
    guests: [
      ...signedIn.map(({ arn }, index) =>
        guestOf(arn, index === signedIn.length - 1 ? 'writer' : 'intermediate', chain.at(index)),
      ),
      ...verifiers(cluster.verify.in, 'in'),
      ...verifiers(cluster.verify.out, 'out'),
    ],
    invite: (identity) => doorOf(sessionsOf(() => sessionOf(cluster, identity, writer, edges))),
    writer: apiOf(whoWrites, writer, steadyOf),
  };
  return {
    target: clusterTarget(apiOf(whoWrites, writer), `EKS cluster ${cluster.eksName} in ${cluster.region}`),
    archive: clusterArchive(apiOf(whoWrites, writer)),
    witness: witnessOf(cluster, company, edges),
    surveyor: {
      rbac: () => readRbac(apiOf(whoWrites, writer, steadyOf, edges.patience ?? surveyPatience)),
      aws: awsSurveyorOf(cluster, endpoint, writer, edges),
    },
  };
}

/** Asks EKS and IAM as the writer, who is in the cluster's account: else EKS would not have told of the cluster. */
function awsSurveyorOf(
  cluster: ClusterDeclaration,
  endpoint: ClusterEndpoint,
  writer: Sessions,
  edges: Edges,
): AwsSurveyor {
  const hurried = { ...edges, patience: edges.patience ?? surveyPatience };
  const asWriter = <Answer>(question: (access: AwsAccess) => Promise<Answer>) =>
    whileLive(writer, ({ credentials }) => question({ region: cluster.region, edges: hurried, credentials }));
  return {
    account: cluster.account,
    ignoresAwsAuth: endpoint.mode === 'API',
    accessEntries: () => asWriter((access) => accessEntriesOf(cluster, endpoint, access)),
    async lackOf(identity) {
      // Loaded late: the client of IAM is large, and only this asks it.
      const { lackOf } = await import('../aws/iam.ts');
      return asWriter((access) => lackOf(identity, access));
    },
  };
}

/** Makes something of a session when it is first asked for, and gives the same ever after. */
function perSession<Made>(make: (session: Session) => Made): (session: Session) => Made {
  const made = new Map<Session, Made>();
  return (session) => {
    const one = made.get(session) ?? make(session);
    made.set(session, one);
    return one;
  };
}

/** A role is assumed by the writer; a user's keys must have been handed to the run. */
async function sessionOf(
  cluster: ClusterDeclaration,
  identity: Identity,
  writer: Sessions,
  edges: Edges,
): Promise<Session> {
  if (identity.kind === 'role') return whileLive(writer, (session) => assumeRole(cluster, session, identity, edges));
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
    caller: await callerIdentity({ region: cluster.region, edges, credentials }),
  };
}
