import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guestlist } from './command-line.ts';
import { clusterYaml } from './declare.ts';
import { makeWorkspace, type Workspace } from './report/workspace.ts';
import { makeAjv, readSchema } from './schema.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
  workspace.write(
    'access/prod.yaml',
    clusterYaml(
      '  signIn: ["arn:aws:iam::123456789012:role/github-deployer", "arn:aws:iam::123456789012:role/writer"]',
    ),
  );
  workspace.write('.git/config', '[remote "origin"]\n\turl = git@github.com:Acme/Cluster-Access.git\n');
});
afterAll(() => workspace.remove());

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  guestlist(workspace.root, args, { env: { AWS_EC2_METADATA_DISABLED: 'true', ...env } });
const problems = (schema: string, text: string) => {
  const validate = makeAjv().compile(readSchema(schema));
  return validate(JSON.parse(text)) ? [] : validate.errors;
};

describe.concurrent('guestlist iam', () => {
  test('prints Terraform of the checkout, and says that case counts', async () => {
    const { code, stdout, stderr } = await run(['iam']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"repo:acme/cluster-access:environment:production"');
    expect(stdout.replace(/\n# /g, ' ')).toContain('Case counts in sub');
  });

  test('prints JSON by its schema, of what it was told', async () => {
    const asked = ['--repository', 'Acme/Cluster-Access', '--branch', 'trunk', '--no-environment', '--ids', '65/74'];
    const { stdout } = await run(['iam', 'prod', '--format', 'json', ...asked]);
    expect(problems('iam', stdout)).toEqual([]);
    expect(stdout).toContain('"repo:Acme@65/Cluster-Access@74:ref:refs/heads/trunk"');
    expect(stdout).not.toContain('Case counts');
  });

  test('has nothing to print for a Cluster that names nobody', async () => {
    const { root, write, remove } = makeWorkspace();
    write('access/prod.yaml', clusterYaml().replace(/^ {2}creator: .*\n/m, ''));
    try {
      const { code, stdout, stderr } = await guestlist(root, ['iam', '--repository', 'acme/access'], {});
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('Cluster prod says neither signIn, planAs nor creator');
    } finally {
      remove();
    }
  });

  test.each([
    ['--repository', 'acme/*'],
    ['--repository', 'acme'],
    ['--branch', 'release/*'],
    ['--environment', 'prod*'],
    ['--environment', `a"\${b}`],
    ['--issuer', 'http://token.actions.githubusercontent.com'],
    ['--ids', '65'],
  ])('takes no %s %s', async (flag, value) => {
    const { code, stdout, stderr } = await run(['iam', '--format', 'json', flag, value]);
    expect(code).toBe(1);
    expect(problems('failure', stdout)).toEqual([]);
    expect(stderr).toContain(`${flag} cannot be`);
  });
});

describe.concurrent('guestlist doctor', () => {
  test('signs in as the Action does in a step of GitHub Actions, whatever the machine has', async () => {
    const { code, stdout } = await run(['doctor', '-o', 'json'], {
      GITHUB_ACTIONS: 'true',
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'nobody-may-use-this',
    });
    expect(code).toBe(4);
    expect(problems('checkup', stdout)).toEqual([]);
    expect(JSON.parse(stdout).clusters[0].steps[0]).toMatchObject({ step: 'identity-token', state: 'failed' });
  });

  test('begins with the credentials of the machine elsewhere', async () => {
    const { code, stdout } = await run(['doctor', 'prod']);
    expect(code).toBe(4);
    expect(stdout).toContain('failed     sign in as whoever this machine is signed in as');
    expect(stdout).toContain('There are no AWS credentials on this machine.');
  });
});

test('guestlist creator needs somebody to ask as, and a cluster', async () => {
  expect(await run(['creator', 'prod'])).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('no AWS credentials'),
  });
  expect(await run(['creator'])).toMatchObject({ code: 1, stderr: expect.stringContaining('cluster') });
});
