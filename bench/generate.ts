import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACCOUNT = '123456789012';

/** Files for one cluster, so that the grants of each fit into a ConfigMap. */
const FILES_PER_CLUSTER = 500;

/** How many declarations, and of what kind. */
export interface Amount {
  /** The file of the Cluster is one of them. */
  readonly files: number;
  readonly grantsPerFile: number;
  /** Without usernames there is a note on every grant, so that lint looks for the place of each. */
  readonly hasUsernames?: boolean;
}

/** Writes a Cluster called prod (and prod2, prod3, … where there are many files) and files with grants of different roles to it. Gives the folder. */
export function writeDeclarations(root: string, { files, grantsPerFile, hasUsernames = true }: Amount): string {
  const folder = join(root, 'access');
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < files; file += FILES_PER_CLUSTER) {
    const name = clusterOf(file);
    writeFileSync(
      join(folder, `${name}.yaml`),
      `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: ${name}}
spec:
  region: eu-west-1
  account: "${ACCOUNT}"
  creator: arn:aws:iam::${ACCOUNT}:role/cluster-creator
`,
    );
  }
  for (let file = 1; file < files; file += 1) {
    const grants = Array.from({ length: grantsPerFile }, (_, grant) => {
      const name = `team${file}-role${grant}`;
      return `    - role: arn:aws:iam::${ACCOUNT}:role/${name}
${hasUsernames ? `      username: ${name}:{{SessionName}}\n` : ''}      groups: [team${file}:edit, view]
      reason: works on service ${grant}
`;
    });
    writeFileSync(
      join(folder, `team${file}.yaml`),
      `apiVersion: guestlist/v1
kind: Access
metadata: {name: team${file}, owner: "@acme/team${file}"}
spec:
  clusters: [${clusterOf(file)}]
  grants:
${grants.join('')}`,
    );
  }
  return folder;
}

function clusterOf(file: number): string {
  const number = Math.floor(file / FILES_PER_CLUSTER) + 1;
  return number === 1 ? 'prod' : `prod${number}`;
}

/** Writes a saved ConfigMap with entries of others, and gives its path. */
export function writeAwsAuth(root: string, entries: number): string {
  const items = Array.from(
    { length: entries },
    (_, entry) => `    - rolearn: arn:aws:iam::${ACCOUNT}:role/nodes${entry}
      username: system:node:{{EC2PrivateDNSName}}
      groups:
        - system:bootstrappers
        - system:nodes
`,
  );
  const path = join(root, 'aws-auth.yaml');
  writeFileSync(
    path,
    `apiVersion: v1\ndata:\n  mapRoles: |\n${items.join('')}kind: ConfigMap\nmetadata:\n  name: aws-auth\n  namespace: kube-system\n`,
  );
  return path;
}
