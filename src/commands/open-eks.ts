import { assumeRole } from '../aws/assume-role.ts';
import { callerIdentity } from '../aws/caller.ts';
import { maskCredentials } from '../aws/credentials.ts';
import type { Session } from '../aws/session.ts';
import { type Sessions, sessionsOf, whileLive } from '../aws/sessions.ts';
import type { Intent } from '../aws/sign-in.ts';
import type { ClusterDeclaration, NamedIdentity } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { clusterArchive } from '../history/cluster-archive.ts';
import { WritingApi } from '../kubernetes/writing-api.ts';
import { type Identity, isPrincipal } from '../principal/principal.ts';
import { clusterTarget } from '../target/cluster-target.ts';
import type { Purpose } from '../verify/evidence.ts';
import type { Company, Guest } from '../verify/guest.ts';
import { witnessOf } from '../verify/witness.ts';
import { enterEks, wordsOf } from './enter-eks.ts';
import type { OpenTarget } from './open-target.ts';
import type { Edges } from './options.ts';

/** Signs in to AWS, finds the API server through EKS, and gets everybody ready who is to prove a change. */
export async function openEks(cluster: ClusterDeclaration, intent: Intent, edges: Edges): Promise<OpenTarget> {
  const { chain, connectionOf, steadyOf, surveyor } = await enterEks(cluster, intent, edges);
  const writer = chain.at(-1);
  const apiOf = (...as: Parameters<typeof connectionOf>) => new WritingApi(connectionOf(...as));
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
    target: clusterTarget(apiOf(whoWrites, writer), wordsOf(cluster)),
    archive: clusterArchive(apiOf(whoWrites, writer)),
    witness: witnessOf(cluster, company, edges),
    surveyor,
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
