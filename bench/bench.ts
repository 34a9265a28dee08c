// Times the built program as a whole process, each beside the thing that it is measured against, and prints medians
// and ratios. The two commands of a pair take turns, so that a slow moment of the machine falls on both.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAwsAuth, writeDeclarations } from './generate.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const cli = join(project, 'dist/cli.js');
const root = mkdtempSync(join(tmpdir(), 'guestlist-bench-'));
const RUNS = Number(process.env['RUNS'] ?? 11);

interface Job {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The exit code without which the figure would be of something else. */
  readonly status: number;
  /** Done before each run, outside the time. */
  readonly before?: () => void;
}

function time({ name, args, cwd = project, status, before }: Job): number {
  before?.();
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== status) throw new Error(`${name} ended with ${run.status}, not ${status}: ${run.stderr}`);
  return milliseconds;
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs the jobs in turns and prints a line each, against the first. */
function compare(title: string, jobs: readonly Job[]): void {
  const figures = jobs.map(() => [] as number[]);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, job] of jobs.entries()) figures[index]?.push(time(job));
  }
  const base = median(figures[0] ?? []);
  process.stdout.write(`\n${title}\n`);
  for (const [index, job] of jobs.entries()) {
    const middle = median(figures[index] ?? []);
    process.stdout.write(
      `  ${job.name.padEnd(44)} ${middle.toFixed(1).padStart(8)} ms  ${(middle / base).toFixed(2).padStart(6)}x\n`,
    );
  }
}

try {
  const nothing: Job = { name: 'node -e 0', args: ['-e', '0'], status: 0 };
  compare('Cold start', [
    nothing,
    { name: 'guestlist --version', args: [cli, '--version'], status: 0 },
    { name: 'guestlist lint of examples/', args: [cli, 'lint', '--dir', 'examples/access'], status: 0 },
  ]);

  const small = join(root, 'small');
  const large = join(root, 'large');
  writeDeclarations(small, 200, 5);
  writeDeclarations(large, 2000, 5);
  compare('Lint of many files', [
    { name: 'guestlist lint, 200 files, 1,000 grants', args: [cli, 'lint'], cwd: small, status: 0 },
    { name: 'guestlist lint, 2,000 files, 10,000 grants', args: [cli, 'lint'], cwd: large, status: 0 },
  ]);

  const grants = join(root, 'grants');
  mkdirSync(grants);
  writeDeclarations(grants, 20, 5);
  const fresh = writeAwsAuth(grants, 50);
  const target = join(grants, 'target.yaml');
  const args = ['--aws-auth', 'target.yaml'];
  const before = () => copyFileSync(fresh, target);
  compare('100 new grants on a saved ConfigMap with 50 entries', [
    { name: 'guestlist lint', args: [cli, 'lint'], cwd: grants, status: 0 },
    { name: 'guestlist plan', args: [cli, 'plan', ...args], cwd: grants, status: 2, before },
    { name: 'guestlist apply', args: [cli, 'apply', ...args], cwd: grants, status: 0, before },
  ]);
  process.stdout.write(`\nMedians of ${RUNS} runs with node ${process.version}, in turns.\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
