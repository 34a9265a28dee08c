import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command whose whole life is measured, from start to exit. */
export interface Job {
  readonly name: string;
  /** A path; this Node where it is left out. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The exit code without which the figure would be of something else. */
  readonly status: number;
  /** Done before each run, outside the time. */
  readonly before?: () => void;
}

const env = { ...process.env, NO_COLOR: '1' };

/**
 * Runs the jobs in turns, so that a slow moment of the machine falls on all of them, and prints a line each: the median,
 * its ratio to that of the first, and the most memory that the job took.
 */
export async function compare(title: string, jobs: readonly Job[], runs: number): Promise<void> {
  const times = jobs.map(() => [] as number[]);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, job] of jobs.entries()) times[index]?.push(timeOf(job));
  }
  const first = median(times[0] ?? []);
  process.stdout.write(`\n${title}\n`);
  for (const [index, job] of jobs.entries()) {
    const middle = median(times[index] ?? []);
    const figures = [
      `${middle.toFixed(1)} ms`.padStart(12),
      `${(middle / first).toFixed(2)}x`.padStart(8),
      (await peakOf(job)).padStart(10),
    ];
    process.stdout.write(`  ${job.name.padEnd(50)}${figures.join('')}\n`);
  }
}

/** Runs a job once, in milliseconds. */
function timeOf({ name, command = process.execPath, args, cwd, status, before }: Job): number {
  before?.();
  const start = process.hrtime.bigint();
  const run = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 * 1024 * 1024 });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== status) throw new Error(`${name} ended with ${run.status}, not ${status}: ${run.stderr}`);
  return milliseconds;
}

/** The most memory that a job held, asked of Linux while it runs; elsewhere nobody knows. */
async function peakOf({ command = process.execPath, args, cwd, before }: Job): Promise<string> {
  before?.();
  const child = spawn(command, args, { cwd, env, stdio: 'ignore' });
  let kibibytes = 0;
  const ask = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      kibibytes = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? kibibytes);
    } catch {
      // It has ended, or this is no Linux.
    }
  };
  const timer = setInterval(ask, 1);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  return kibibytes === 0 ? '-' : `${Math.round(kibibytes / 1024)} MiB`;
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
