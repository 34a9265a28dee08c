import { setTimeout as sleep } from 'node:timers/promises';
import { parse, stringify } from 'yaml';
import type { ControlPlane } from '../cluster/plane/control-plane.ts';

/** How another tool adds an entry to the text of mapRoles. */
type Add = (mapRoles: string, entry: { readonly rolearn: string; readonly username: string }) => string;

/** As EKS and kubectl edit do it: the text as it is, with lines behind it. */
export const appending: Add = (mapRoles, { rolearn, username }) =>
  `${mapRoles}- rolearn: ${rolearn}\n  username: ${username}\n  groups:\n    - view\n`;

/** As keikoproj/aws-auth and eksctl do it: everything is read, and written anew in their own way. */
export const rewriting: Add = (mapRoles, entry) =>
  stringify([...(parse(mapRoles) as unknown[]), { ...entry, groups: ['view'] }]);

const CONFIG_MAP = '/api/v1/namespaces/kube-system/configmaps/aws-auth';
const PAUSE_MS = 300;

/**
 * Adds one entry after the other until time is up: read, change, replace on the condition of what was read, again on a
 * conflict. Gives the ARNs that were added.
 */
export async function writePlainly(plane: ControlPlane, name: string, add: Add, until: number): Promise<string[]> {
  const added: string[] = [];
  while (Date.now() < until) {
    const username = `${name}-${added.length}`;
    const rolearn = `arn:aws:iam::123456789012:role/${username}`;
    while (!(await tryOnce(plane, (mapRoles) => add(mapRoles, { rolearn, username }))))
      await sleep(Math.random() * 100);
    added.push(rolearn);
    await sleep(PAUSE_MS);
  }
  return added;
}

async function tryOnce(plane: ControlPlane, change: (mapRoles: string) => string): Promise<boolean> {
  const { body } = await plane.admin.request(CONFIG_MAP);
  const map = body as { readonly data: Readonly<Record<string, string>> };
  const data = { ...map.data, mapRoles: change(map.data['mapRoles'] ?? '') };
  const { status } = await plane.admin.request(CONFIG_MAP, { method: 'PUT', body: { ...map, data } });
  if (status !== 200 && status !== 409) throw new Error(`a plain writer was answered ${status}`);
  return status === 200;
}
