import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { User } from '../aws/iam.ts';
import type { GitHub } from '../github/server.ts';
import type { ControlPlane } from '../plane/control-plane.ts';

// The examples as a repository that uses the Action has them, and the Action as a tag has it.

/** GitHub's own actions, by the commits that the examples pin. */
export const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';
export const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c';

const root = join(import.meta.dirname, '..', '..', '..');

/** A folder with what a tag of the Action holds for those who use it, and nothing else: no node_modules. */
export async function packagedAction(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guestlist-action-'));
  for (const part of ['action.yml', 'check', 'package.json', 'dist', '.github/workflows/guestlist.yml'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** The example declarations and workflows, by the paths that they have in a repository. */
export async function exampleRepository(): Promise<Record<string, string>> {
  const files = await readdir(join(root, 'examples'), { recursive: true });
  const texts = files
    .filter((file) => /^(access|workflows)\/.*\.ya?ml$/.test(file))
    .map(async (file): Promise<[string, string]> => {
      const place = file.replace(/^workflows/, '.github/workflows');
      return [place, await readFile(join(root, 'examples', file), 'utf8')];
    });
  return Object.fromEntries(await Promise.all(texts));
}

/** The example ConfigMap, with the entry that lets a pull request plan, as after a first apply by hand. */
export async function liveExample(): Promise<Record<string, string>> {
  const { data } = parse(await readFile(join(root, 'examples/aws-auth.yaml'), 'utf8')) as {
    data: Record<string, string>;
  };
  const reader = `- rolearn: arn:aws:iam::123456789012:role/github-reader
  username: github-reader:{{SessionName}}
  groups: [guestlist:readers]
`;
  return { ...data, mapRoles: `${data['mapRoles']}${reader}` };
}

/** Gives the readers of the examples their rights, as kubectl would. */
export async function applyRbac({ admin }: ControlPlane): Promise<void> {
  const base = '/apis/rbac.authorization.k8s.io/v1';
  for (const document of parseAllDocuments(await readFile(join(root, 'examples/rbac.yaml'), 'utf8'))) {
    const object = document.toJSON() as { readonly kind: string; readonly metadata: { readonly namespace?: string } };
    const { namespace } = object.metadata;
    const path = `${namespace === undefined ? '' : `/namespaces/${namespace}`}/${object.kind.toLowerCase()}s`;
    const answer = await admin.request(`${base}${path}`, { method: 'POST', body: object });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  }
}

/** What leads to the fakes, with traps for whoever looks for credentials by himself. */
export function variables(plane: ControlPlane, github: GitHub, stranger: User): Record<string, string> {
  return {
    ...plane.env,
    GITHUB_API_URL: github.url,
    AWS_ACCESS_KEY_ID: stranger.accessKeyId,
    AWS_SECRET_ACCESS_KEY: stranger.secretAccessKey,
    AWS_PROFILE: 'poison',
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/payments-dev',
    AWS_WEB_IDENTITY_TOKEN_FILE: '/dev/null',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${plane.aws.url}/credentials`,
  };
}
