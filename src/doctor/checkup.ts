import type { Intent } from '../aws/sign-in.ts';
import type { Failure } from '../failure.ts';

/** Who signs in where nobody is named. */
export const AMBIENT = 'whoever this machine is signed in as';

/** What is checked of a way in, in the order in which it is walked. */
export type StepId =
  | 'identity-token' // GitHub gives the job an identity
  | 'sign-in' // the first identity: by that token, by keys, or as whoever the machine is
  | 'assume-role' // the next role of the chain
  | 'describe-cluster' // EKS says where the API server is
  | 'endpoint' // the API server answers: name, connection, certificate
  | 'cluster-token' // the API server lets us in
  | 'right' // RBAC lets us do something
  | 'survey'; // what plans ask besides, and can do without

/** One step of a way in, and how it went. */
export type Step = {
  readonly id: StepId;
  /** What it is about: an ARN, a host, `update configmaps aws-auth`. */
  readonly of: string;
} & (
  | { readonly state: 'ok'; readonly saw: string }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** Not allowed, and only missed: the failure says what for. */
  | { readonly state: 'lacking'; readonly failure: Failure }
  /** An earlier step failed. */
  | { readonly state: 'not-tried' }
);

/** The way in to one cluster, step by step. */
export interface Examined {
  readonly cluster: string;
  /** Whose way in: that of a plan, or that of an apply. */
  readonly intent: Intent;
  readonly steps: readonly Step[];
}

/** What `guestlist doctor` gives. */
export interface Checkup {
  readonly command: 'doctor';
  readonly clusters: readonly Examined[];
}

/** The step that failed first; undefined where all is well. */
export function failedStep({ steps }: Examined): Extract<Step, { state: 'failed' }> | undefined {
  return steps.find((step) => step.state === 'failed');
}

/** Whether every way in leads all the way. */
export function isHealthy({ clusters }: Checkup): boolean {
  return clusters.every((examined) => failedStep(examined) === undefined);
}
