import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guestlist } from './command-line.ts';
import { makeWorkspace, type Workspace } from './report/workspace.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

let runs = 0;
const saved = ['--aws-auth', 'aws-auth.yaml'];

describe.concurrent('what a run loads', () => {
  /** The modules that a run loads, by their paths in the project. */
  async function modulesOf(args: readonly string[], entry: string): Promise<string[]> {
    const list = join(workspace.root, `${++runs}.json`);
    await guestlist(workspace.root, args, {
      entry,
      node: ['--import', new URL('loaded-modules.ts', import.meta.url).href],
      env: { LOADED_MODULES: list, AWS_EC2_METADATA_DISABLED: 'true' },
    });
    const project = new URL('../', import.meta.url).href;
    const urls: string[] = JSON.parse(readFileSync(list, 'utf8'));
    return urls.filter((url) => url.startsWith(project)).map((url) => url.slice(project.length));
  }
  const isClient = (path: string) => /^node_modules\/@(?:aws|smithy)|^src\/(?:http|kubernetes)\//.test(path);

  test('is neither the AWS nor the Kubernetes client where it only lints', async () => {
    const loaded = await modulesOf(['lint'], 'src/cli.ts');
    expect(loaded).toContain('src/lint/lint.ts');
    expect(loaded.filter(isClient)).toEqual([]);
  });

  test('is only what it needs where it works on a saved file', async () => {
    const loaded = await modulesOf(['plan', ...saved], 'src/cli.ts');
    expect(loaded).toContain('src/plan/make.ts');
    expect(loaded.filter(isClient)).toEqual([]);
  });

  test('is the clients where a cluster is to be reached', async () => {
    expect(await modulesOf(['plan'], 'src/cli.ts')).toEqual(expect.arrayContaining(['src/http/agent.ts']));
    const loaded = await modulesOf(['plan', '--kubeconfig', 'nowhere'], 'src/cli.ts');
    expect(loaded).toContain('src/kubernetes/api.ts');
  });

  test('of the bundle holds no client either where it only lints', async () => {
    // Names that a client cannot do without: a request of each.
    const client = /GetCallerIdentityCommand|DescribeClusterCommand|selfsubjectreviews/;
    const holdsClient = (path: string) =>
      path.startsWith('dist/') && client.test(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
    expect((await modulesOf(['lint'], 'dist/cli.js')).filter(holdsClient)).toEqual([]);
    expect((await modulesOf(['plan'], 'dist/cli.js')).filter(holdsClient)).not.toEqual([]);
  });
});
