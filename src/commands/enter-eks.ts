import { clusterTokens, steady } from '../aws/cluster-token.ts';
import { assertReadsAwsAuth, describeCluster } from '../aws/eks.ts';
import type { Session } from '../aws/session.ts';
import { renewIfExpired, type Sessions, sessionsOfChain, whileLive } from '../aws/sessions.ts';
import { type Intent, signIn } from '../aws/sign-in.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Connection } from '../kubernetes/transport.ts';
import type { Surveyor } from '../survey/surveyor.ts';
import { awsSurveyorOf } from './aws-surveyor.ts';
import type { Edges } from './options.ts';
import { surveyorAt } from './surveyor-at.ts';

/** Gives the bearer tokens of a session. */
type TokensOf = (session: Session) => () => Promise<string>;

/** A way into a cluster of EKS. */
export interface WayIn {
  /** Whoever was signed in as, in turn; the last one is known to the cluster. */
  readonly chain: ReturnType<typeof sessionsOfChain>;
  /** The connection of somebody, with a token of its own for each request unless told otherwise. */
  readonly connectionOf: (who: string, sessions: Sessions, tokens?: TokensOf) => Connection;
  /** Tokens that are used for some minutes each. */
  readonly steadyOf: TokensOf;
  /** Whoever knows what surrounds its aws-auth. */
  readonly surveyor: Surveyor;
}

/** What a cluster is entered for: to look at it whatever it is, to plan a change, or to make one. */
export type Opening = 'look' | Intent;

/** The cluster in words, for reports. */
export function wordsOf({ eksName, region }: ClusterDeclaration): string {
  return `EKS cluster ${eksName} in ${region}`;
}

/**
 * Signs in to AWS, and finds the API server through EKS.
 *
 * @throws Failure where either fails; `target` where EKS does not read aws-auth, unless it is only to be looked at
 */
export async function enterEks(cluster: ClusterDeclaration, opening: Opening, edges: Edges): Promise<WayIn> {
  const intent = opening === 'look' ? 'read' : opening;
  const chain = sessionsOfChain(() => signIn(cluster, intent, edges.signInSource, edges));
  const last = chain.at(-1);
  await last.current();
  edges.progress('Asking EKS where the API server is');
  const endpoint = await whileLive(last, ({ credentials }) =>
    describeCluster(cluster, { region: cluster.region, edges, credentials }),
  );
  if (opening !== 'look') assertReadsAwsAuth(cluster, endpoint);
  // One for each session: its tokens have to differ from one another.
  const tokensOf = perSession(({ credentials }) => clusterTokens(credentials, cluster, edges.now, edges.mask));
  const connectionOf: WayIn['connectionOf'] = (who, sessions, tokens = tokensOf) => ({
    server: endpoint.server,
    who,
    tls: { ca: endpoint.ca },
    ...(edges.patience === undefined ? {} : { patience: edges.patience }),
    token: async () => tokens(await sessions.current())(),
    renew: () => renewIfExpired(sessions, cluster.region, edges),
  });
  const steadyOf = perSession((session) => steady(tokensOf(session), edges.now));
  const { caller } = await last.current();
  const surveyor = {
    ...surveyorAt(connectionOf(caller.arn, last, steadyOf)),
    aws: awsSurveyorOf(cluster, endpoint, last, edges),
  };
  return { chain, connectionOf, steadyOf, surveyor };
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
