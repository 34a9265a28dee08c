import { clusterTokens, steady } from '../aws/cluster-token.ts';
import { describeCluster } from '../aws/eks.ts';
import { renewIfExpired, type Sessions, sessionsOfChain, whileLive } from '../aws/sessions.ts';
import { type Intent, type Session, signIn } from '../aws/sign-in.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Connection } from '../kubernetes/transport.ts';
import type { Edges } from './options.ts';

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
}

/** The cluster in words, for reports. */
export function wordsOf({ eksName, region }: ClusterDeclaration): string {
  return `EKS cluster ${eksName} in ${region}`;
}

/** Signs in to AWS, and finds the API server through EKS. @throws Failure where either fails */
export async function enterEks(cluster: ClusterDeclaration, intent: Intent, edges: Edges): Promise<WayIn> {
  const chain = sessionsOfChain(() => signIn(cluster, intent, edges.signInSource, edges));
  const last = chain.at(-1);
  await last.current();
  edges.progress('Asking EKS where the API server is');
  const endpoint = await whileLive(last, ({ credentials }) =>
    describeCluster(cluster, { region: cluster.region, edges, credentials }),
  );
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
  return { chain, connectionOf, steadyOf };
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
