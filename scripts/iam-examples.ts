import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../src/declaration/load.ts';
import { resolve } from '../src/declaration/resolve.ts';
import { accessOf } from '../src/iam/access.ts';
import { GITHUB_ISSUER } from '../src/iam/policy.ts';
import { type IamFormat, renderAccess } from '../src/iam/render.ts';

/** The files of examples/iam, by the format that each is. */
export const iamFiles: Readonly<Record<IamFormat, string>> = {
  terraform: 'prod.tf',
  cloudformation: 'prod.cloudformation.yaml',
  kubernetes: 'prod.kubernetes.yaml',
  json: 'prod.json',
};

/** What `guestlist iam prod` prints of examples/access, for the repository acme/cluster-access, by file. */
export function iamExamples(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'examples', 'access', 'clusters');
  const files = readdirSync(folder).map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
  // No grant counts: the roles that prove are named.
  const [roster] = resolve(load(files), '2026-11-24');
  if (roster === undefined) throw new Error('examples/access declares no cluster');
  const workflows = {
    ...{ repository: 'acme/cluster-access', isGuessed: false, ids: undefined, branch: 'main' },
    ...{ environment: 'production', issuer: GITHUB_ISSUER },
  };
  const access = accessOf(roster, workflows, 'github.com/acme/cluster-access');
  const formats = Object.entries(iamFiles) as [IamFormat, string][];
  return new Map(formats.map(([format, name]) => [name, renderAccess(access, format)]));
}
