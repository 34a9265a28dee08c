import { defaultPatience, type Patience } from '../http/patience.ts';
import type { KubernetesApi } from '../kubernetes/api.ts';
import type { RbacObjects } from './rbac.ts';

/** A survey tells what a run can do without, so its calls are not waited for as others are. */
export const surveyPatience: Patience = {
  ...defaultPatience,
  connectMs: 5_000,
  attemptMs: 10_000,
  attempts: 2,
  longestWaitMs: 2_000,
  totalMs: 10_000,
};

/**
 * Lists all that RBAC is made of, side by side.
 *
 * @throws Failure `kubernetes` where the API server refuses, or one of the lists does not come to its end
 */
export async function readRbac(api: KubernetesApi): Promise<RbacObjects> {
  const [roles, clusterroles, rolebindings, clusterrolebindings] = await Promise.all([
    api.listRbac('roles'),
    api.listRbac('clusterroles'),
    api.listRbac('rolebindings'),
    api.listRbac('clusterrolebindings'),
  ]);
  return { roles, clusterroles, rolebindings, clusterrolebindings };
}
