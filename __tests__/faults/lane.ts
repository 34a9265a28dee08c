import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LEDGER_ANNOTATION } from '../../src/awsauth/ledger.ts';
import { bundle } from '../bundle.ts';
import type { ConfigMap } from '../cluster/plane/admin-client.ts';
import { type ControlPlane, startControlPlane } from '../cluster/plane/control-plane.ts';
import { startWay, type Way } from './way.ts';

/** A control plane with declarations to apply to it, and the way between. */
export interface Lane {
  readonly plane: ControlPlane;
  readonly way: Way;
  /** The folder of the repository. */
  readonly folder: string;
  /** The bundle of the Action, for a process of its own. */
  readonly action: string;
  /** Puts the old aws-auth in place, and takes away what else a run has left. */
  reset(): Promise<void>;
  /** All that a run could find of those before it, as a text: what is in the ConfigMaps of kube-system. */
  stateKey(): Promise<string>;
  /** The states from which the next runs were seen to end as they must. */
  readonly converged: Set<string>;
  /** aws-auth as its administrator sees it. */
  read(): Promise<ConfigMap | undefined>;
  stop(): Promise<void>;
}

/** What is in aws-auth before, none of it ours. */
const OLD = {
  mapRoles: `# Written by EKS for the node group "general".
- rolearn: arn:aws:iam::123456789012:role/prod-general-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups:   # in this order
    - system:bootstrappers
    - system:nodes
  someday: a key that nobody knows yet
- {rolearn: "arn:aws:iam::123456789012:role/other-team", username: other, groups: [other:edit]}
`,
  mapUsers: `- userarn: arn:aws:iam::123456789012:user/other
  username: other-user
`,
  mapAccounts: '- "999999999999" # theirs\n',
  notes: 'kept',
};

/** Each of the foreign entries, as it must be found again. */
export const FOREIGN = [...OLD.mapRoles.split(/(?<=\n)(?=- )/), OLD.mapUsers, OLD.mapAccounts, OLD.notes];

const ANNOTATIONS = { 'acme.example/by': 'hand' };
const CONFIG_MAPS = '/api/v1/namespaces/kube-system/configmaps';

/** Starts a lane. */
export async function startLane(): Promise<Lane> {
  const plane = await startControlPlane();
  const deployer = plane.iam.addRole('github-deployer', {
    account: '111122223333',
    webIdentity: { sub: 'repo:acme/cluster-access:ref:refs/heads/main' },
  });
  const creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
  const guest = plane.iam.addRole('payments-dev', { trusts: [creator] });
  const bystander = plane.iam.addRole('bystander', { trusts: [creator] });
  const way = await startWay(plane);
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-faults-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'access/prod.yaml',
    `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: ${creator}
  signIn: ["${deployer}", "${creator}"]
  verify: {in: ["${guest}"], out: ["${bystander}"], timeoutSeconds: 5}
`,
  );
  write(
    'access/payments.yaml',
    `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: ${guest}
      username: payments:{{SessionName}}
      groups: [payments:edit]
`,
  );
  write('ca.pem', way.ca);
  const action = await bundle('action', folder);
  const others = (await configMaps(plane)).map(({ metadata }) => metadata.name);
  const ours = async () => (await configMaps(plane)).filter(({ metadata }) => !others.includes(metadata.name));
  return {
    plane,
    way,
    folder,
    action,
    converged: new Set(),
    async stateKey() {
      const maps = await ours();
      return JSON.stringify(maps.map(({ data, metadata }) => [metadata.name, metadata.annotations, data]));
    },
    async reset() {
      for (const { metadata } of await ours()) {
        if (metadata.name !== 'aws-auth')
          await plane.admin.request(`${CONFIG_MAPS}/${metadata.name}`, { method: 'DELETE' });
      }
      await plane.admin.putAwsAuth(OLD, ANNOTATIONS);
    },
    read: () => plane.admin.getAwsAuth(),
    async stop() {
      rmSync(folder, { recursive: true, force: true });
      await way.close();
      await plane.stop();
    },
  };
}

async function configMaps(plane: ControlPlane): Promise<readonly ConfigMap[]> {
  const { body } = await plane.admin.request(CONFIG_MAPS);
  return (body as { items: readonly ConfigMap[] }).items;
}

/** What counts as the content of an aws-auth: its data, and who owns what of it. */
export function contentOf(map: ConfigMap | undefined): string {
  const data = Object.entries(map?.data ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([data, map?.metadata.annotations?.[LEDGER_ANNOTATION] ?? null]);
}
