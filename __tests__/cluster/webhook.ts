import { createServer } from 'node:https';
import { vi } from 'vitest';
import { readBody } from './plane/body.ts';
import { createAuthority } from './plane/certificates.ts';
import type { ControlPlane } from './plane/control-plane.ts';
import { openOn } from './plane/listen.ts';

/** A ConfigMap as the API server hands it to a webhook. */
interface Reviewed {
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
}

/** One operation of a JSON patch. */
interface Operation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

const CONFIGURATIONS = '/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations';
const CONFIG_MAPS = '/api/v1/namespaces/kube-system/configmaps';

/**
 * Starts a mutating webhook, as whoever runs a cluster may have one: it changes every ConfigMap as it is told, dry run or
 * not. Gives what takes it away again.
 */
export async function startWebhook(
  plane: ControlPlane,
  change: (configMap: Reviewed) => readonly Operation[],
): Promise<() => Promise<void>> {
  const authority = createAuthority('webhook');
  const certificate = authority.issue({ commonName: 'webhook', hosts: ['127.0.0.1'] });
  const server = createServer(certificate, async (request, response) => {
    const { request: asked } = JSON.parse((await readBody(request)).toString()) as {
      request: { uid: string; object: Reviewed };
    };
    const isProbe = asked.object.metadata.name === 'probe';
    const operations = isProbe ? [{ op: 'add', path: '/data', value: { probed: 'yes' } }] : change(asked.object);
    const patch = Buffer.from(JSON.stringify(operations)).toString('base64');
    const answer = { uid: asked.uid, allowed: true, patchType: 'JSONPatch', patch };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: answer }));
  });
  const { port, close } = await openOn(server, 0);
  const name = 'changes.example';
  const configuration = {
    metadata: { name },
    webhooks: [
      {
        name: 'configmaps.changes.example',
        admissionReviewVersions: ['v1'],
        // The API knows no webhook any more that would not stand a dry run.
        sideEffects: 'None',
        clientConfig: {
          url: `https://127.0.0.1:${port}/`,
          caBundle: Buffer.from(authority.cert).toString('base64'),
        },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['configmaps'] }],
      },
    ],
  };
  const { status, body } = await plane.admin.request(CONFIGURATIONS, { method: 'POST', body: configuration });
  if (status !== 201) throw new Error(`the webhook was not taken: ${JSON.stringify(body)}`);
  const isThere = async () => {
    const probe = { metadata: { name: 'probe' } };
    const { body: made } = await plane.admin.request(`${CONFIG_MAPS}?dryRun=All`, { method: 'POST', body: probe });
    return (made as Reviewed).data?.['probed'] === 'yes';
  };
  const patience = { timeout: 30_000, interval: 100 };
  await vi.waitUntil(isThere, patience);
  return async () => {
    await plane.admin.request(`${CONFIGURATIONS}/${name}`, { method: 'DELETE' });
    await vi.waitUntil(async () => !(await isThere()), patience);
    await close();
  };
}
