import type { KubernetesApi } from '../kubernetes/api.ts';
import type { RbacObjects } from './rbac.ts';

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
