import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lane } from './lane.ts';
import { SOURCE } from './run.ts';

/** The Action in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** How it ended. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts the Action on the lane's declarations, as a push to main does. */
export function startAction({ folder, way, plane, action }: Lane): Child {
  const event = join(folder, 'event.json');
  const [, owner = '', name = ''] = SOURCE.split('/');
  const repository = { full_name: `${owner}/${name}`, default_branch: 'main' };
  writeFileSync(event, JSON.stringify({ repository, ref: 'refs/heads/main' }));
  const child = spawn(process.execPath, [action], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      ...plane.env,
      ...way.env,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: repository.full_name,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_WORKSPACE: folder,
      INPUT_COMMAND: 'apply',
      INPUT_COMMENT: 'false',
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return {
    process: child,
    output: () => text,
    ended: once(child, 'close').then(([exitCode, signal]) => ({ exitCode, signal })),
  };
}
