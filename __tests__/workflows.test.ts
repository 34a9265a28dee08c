import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// What the workflows hold to that zizmor and actionlint do not look for (`npm run lint:workflows` has them look).

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const inFolder = (folder: string) =>
  readdirSync(new URL(`../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`);
const own = inFolder('.github/workflows');
const examples = inFolder('examples/workflows');
const workflow = (path: string): Workflow => parse(read(path));
const jobsOf = (path: string) => Object.values(workflow(path).jobs);
const stepsOf = (path: string) => jobsOf(path).flatMap(({ steps = [] }) => steps);

const shown = ['README.md', 'SECURITY.md', ...inFolder('docs').filter((path) => path.endsWith('.md'))];

test.each([...own, ...examples, ...shown])(
  '%s pins every action by its commit, with the version behind it, but for our own',
  (path) => {
    const uses = read(path).match(/^\s*(?:- )?uses: .*$/gm) ?? [];
    const others = uses.map((line) => line.trim()).filter((line) => !line.includes('OWNER/guestlist'));
    for (const line of others) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

describe.each([...own, ...examples])('%s', (path) => {
  test('gives no permission to all jobs, and each job its own', () => {
    expect(workflow(path).permissions).toEqual({});
    for (const job of jobsOf(path)) expect(job.permissions).toBeDefined();
  });

  test('ends each job in time, whatever happens in it', () => {
    // A job that calls another workflow has the ends of the jobs in there.
    for (const job of jobsOf(path).filter(({ uses }) => uses === undefined)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  test('puts nothing that somebody wrote into a script', () => {
    for (const { run = '' } of stepsOf(path)) expect(run).not.toContain('${{');
  });

  test('does not run the code of a pull request with the rights of the repository', () => {
    expect(read(path)).not.toContain('pull_request_target');
    if (!/^ {2}workflow_run:/m.test(read(path))) return;
    // After another workflow: the checkout is of the default branch, nothing is run, and what was left lies outside of it.
    for (const { uses = '', run, with: inputs = {} } of stepsOf(path)) {
      expect(run).toBeUndefined();
      if (uses.startsWith('actions/checkout@')) expect(Object.keys(inputs)).toEqual(['persist-credentials']);
      else if (uses.startsWith('actions/download-artifact@'))
        expect(inputs['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//);
      else expect([uses, inputs['command']]).toEqual(['OWNER/guestlist/check@v1', 'comment']);
    }
  });
});

test.each(own.filter((path) => !path.endsWith('guestlist.yml')))('%s has no secret to lose', (path) => {
  expect(read(path)).not.toMatch(/secrets[.[]/);
});

test('what guestlist.yml takes as a secret can be one of an environment, which takes no hyphen in a name', () => {
  // GitHub Docs, "Reuse workflows": a job with an environment gets that one, and not what the caller hands over.
  const secrets = Object.keys(parse(read('.github/workflows/guestlist.yml')).on.workflow_call.secrets);
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z_][0-9A-Za-z_]*$/);
});

test("the jobs of guestlist.yml run nothing beside ours but GitHub's own, by commit", () => {
  const uses = stepsOf('.github/workflows/guestlist.yml').flatMap(({ uses: action }) => action ?? []);
  expect(uses.length).toBeGreaterThan(5);
  for (const action of uses)
    expect(action).toMatch(/^(?:actions\/[a-z-]+@[0-9a-f]{40}|OWNER\/guestlist(?:\/check)?@v1)$/);
});

test('one commit stands for a version of an action, everywhere', () => {
  const pages = [...shown, ...own, ...examples].map(read).join('\n');
  const pins = new Set(
    [...pages.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40}) # (v[\d.]+)/g)].map((pin) => pin.slice(1).join(' ')),
  );
  const actions = [...pins].map((pin) => pin.split(' ')[0]);
  expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
});

describe('the example of a merge', () => {
  test('runs nothing beside ours but the checkout, where the job has an identity', () => {
    const uses = stepsOf('examples/workflows/merge.yml').map(({ uses: action = '' }) => action.split('@')[0]);
    expect(uses).toEqual(['actions/checkout', 'OWNER/guestlist']);
  });
});

test.each(['pull-request', 'drift'])('the example %s is of the action that cannot write', (name) => {
  const uses = stepsOf(`examples/workflows/${name}.yml`).map(({ uses: action = '' }) => action.split('@')[0]);
  expect(uses).toEqual(['actions/checkout', 'OWNER/guestlist/check']);
});

test('the comment on forks is made where the first stage has left something, and nowhere else', () => {
  const conditionOf = (name: string) => jobsOf(`examples/workflows/${name}.yml`).map(({ if: condition }) => condition);
  expect(conditionOf('fork')).toEqual(['github.event.pull_request.head.repo.full_name != github.repository']);
  expect(conditionOf('fork-comment')).toEqual([
    expect.stringContaining('&& github.event.workflow_run.head_repository.full_name != github.repository'),
  ]);
});

describe('a release', () => {
  const path = '.github/workflows/release.yml';
  const { jobs } = workflow(path);

  test('takes nothing from a cache', () => {
    expect(read(path)).not.toMatch(/actions\/cache|\scache:/);
    const nodes = stepsOf(path).filter(({ uses = '' }) => uses.startsWith('actions/setup-node@'));
    expect(nodes.length).toBeGreaterThan(0);
    for (const step of nodes) expect(step.with).toMatchObject({ 'package-manager-cache': false });
  });

  test('lets no package run a script of its own', () => {
    const installs = stepsOf(path).flatMap(({ run = '' }) => run.match(/^npm (?:ci|publish|install).*$/gm) ?? []);
    expect(installs.length).toBeGreaterThan(1);
    for (const line of installs) expect(line).toContain('--ignore-scripts');
  });

  test('builds without rights, and what has some runs none of our code and waits for people', () => {
    expect(jobs['build']?.permissions).toEqual({ contents: 'read' });
    for (const name of ['release', 'npm']) {
      expect(jobs[name]?.environment, name).toBe(name);
      const uses = jobs[name]?.steps?.map((step) => step.uses ?? '') ?? [];
      expect(uses.filter((action) => action.startsWith('actions/checkout@'))).toEqual([]);
    }
  });

  test('is compared with what two builds make, byte for byte, before it is packed', () => {
    const runs = jobs['build']?.steps?.map(({ run = '' }) => run) ?? [];
    const packed = runs.findIndex((run) => run.includes('scripts/release-files.ts'));
    expect(runs.slice(0, packed)).toContain('node scripts/build-check.ts');
  });
});

test('an update waits for a week, in which others find what is wrong with it', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  for (const update of updates) expect(update.cooldown).toEqual({ 'default-days': 7 });
  expect(updates.map((update: Record<string, string>) => update['package-ecosystem']).sort()).toEqual([
    'github-actions',
    'gomod',
    'npm',
    'pip',
  ]);
});

test('what npm installs is the bundle and nothing else: there are no dependencies, and no scripts at the install', () => {
  const { dependencies, scripts } = JSON.parse(read('package.json'));
  expect(dependencies).toBeUndefined();
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|publish)/.test(name))).toEqual([]);
});
