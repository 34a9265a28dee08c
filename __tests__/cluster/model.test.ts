import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts';
import { WritingApi } from '../../src/kubernetes/writing-api.ts';
import { clusterTarget } from '../../src/target/cluster-target.ts';
import type { Place } from '../apply/model/place.ts';
import { expectModel } from '../apply/model/property.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

// The same as on a file, on a real API server: `apply/model.test.ts`.

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane();
});
afterAll(() => plane?.stop());

async function clusterPlace(): Promise<Place> {
  const connection = await readKubeconfig(plane.kubeconfig, 'kubeconfig', undefined, { env: {}, mask: () => {} });
  const api = new WritingApi(connection);
  const path = '/api/v1/namespaces/kube-system/configmaps';
  return {
    open: () => clusterTarget(api, 'prod'),
    get: () => api.getAwsAuth(),
    async put(map) {
      // Without a resourceVersion a PUT takes the place of whatever is there.
      const { resourceVersion: _, ...metadata } = map.metadata;
      const body: ConfigMap = { ...map, metadata };
      const { status } = await plane.admin.request(`${path}/aws-auth`, { method: 'PUT', body });
      if (status === 404) await plane.admin.request(path, { method: 'POST', body });
      else expect(status).toBe(200);
    },
  };
}

test('whatever happens, others keep their entries, ours are those of the last apply, and the creator gets in', async () => {
  const runs = Number(process.env['GUESTLIST_MODEL_RUNS'] ?? 12);
  await expectModel(await clusterPlace(), { runs, steps: 60 });
}, 600_000);
