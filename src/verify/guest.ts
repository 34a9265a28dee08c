import type { Caller } from '../awsauth/caller.ts';
import type { KubernetesApi } from '../kubernetes/api.ts';
import type { Identity } from '../principal/principal.ts';
import type { Purpose } from './evidence.ts';

/** Somebody who is signed in: who it is to AWS, and an API that it signs in to, with a new token for each request. */
export interface Arrived {
  readonly caller: Caller;
  readonly api: KubernetesApi;
}

/** Somebody who can be signed in as. */
export interface Guest {
  /** The ARN as declared. */
  readonly principal: string;
  readonly purpose: Purpose;
  /** Signs in. Throws Failure where it cannot. */
  readonly open: () => Promise<Arrived>;
}

/** Everybody who may prove a change of one cluster. */
export interface Company {
  /** Who was signed in as, in turn; the last is who writes. */
  readonly identities: readonly string[];
  /** Those who knock whatever changes: whom `verify` names, and the way to the writer. */
  readonly guests: readonly Guest[];
  /** A way to sign in as somebody whom only a plan knows. It is asked for once a run; that it gives somebody is not sure. */
  readonly invite: (identity: Identity) => Guest['open'];
  /** The API server to the writer, who asks it what others may do. */
  readonly writer: KubernetesApi;
}
