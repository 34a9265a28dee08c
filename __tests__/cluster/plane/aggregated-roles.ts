import type { HttpsAnswer, HttpsRequest } from './https-request.ts';

interface ClusterRole {
  readonly metadata: { readonly name: string };
  readonly rules?: readonly unknown[] | null;
}

const ROLES = '/apis/rbac.authorization.k8s.io/v1/clusterroles';

/**
 * Fills `view`, `edit` and `admin`. Their rules are the sum of other roles', which a controller of
 * kube-controller-manager adds up; without one running, they stay empty and allow nothing.
 */
export async function fillAggregatedRoles(
  request: (path: string, options?: HttpsRequest) => Promise<HttpsAnswer>,
): Promise<void> {
  // In this order: edit takes in view, and admin takes in edit.
  for (const name of ['view', 'edit', 'admin']) {
    const selector = encodeURIComponent(`rbac.authorization.k8s.io/aggregate-to-${name}=true`);
    const parts = await request(`${ROLES}?labelSelector=${selector}`);
    const { items = [] } = parts.body as { items?: readonly ClusterRole[] };
    const rules = items.filter((role) => role.metadata.name !== name).flatMap((role) => role.rules ?? []);
    const answer = await request(`${ROLES}/${name}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: { rules },
    });
    if (answer.status !== 200) throw new Error(`ClusterRole ${name}: the API server answered ${answer.status}`);
  }
}
