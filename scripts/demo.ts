// The main job on a machine with no cluster at hand: lint, plan, apply and plan again, of examples/ against a saved
// ConfigMap, and then the plan of a change. Works on a copy, so that the examples stay as they are.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeExample } from './example-change.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guestlist-demo-'));

/** Runs guestlist as a person would, and stops the demo if it ends in another way than it should. */
function guestlist(args: readonly string[], expected: number): void {
  process.stdout.write(`\n\u25b8 guestlist ${args.join(' ')}\n\n`);
  const color = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
  const { status } = spawnSync(process.execPath, [join(project, 'dist/cli.js'), ...args], {
    cwd: folder,
    // Its own streams, so that what it says while it works stands where it was said.
    stdio: 'inherit',
    env: { ...process.env, ...color },
  });
  if (status !== expected) throw new Error(`guestlist ended with ${status}, and ${expected} was expected`);
}

try {
  cpSync(join(project, 'examples'), folder, { recursive: true });
  const target = ['--aws-auth', 'aws-auth.yaml'];
  guestlist(['lint'], 0);
  guestlist(['plan', ...target], 2);
  guestlist(['apply', ...target], 0);
  guestlist(['plan', ...target], 0);
  process.stdout.write('\n\u25b8 a pull request: one grant changes, one goes, one comes\n');
  changeExample(folder);
  guestlist(['plan', ...target], 2);
  process.stdout.write(
    '\nThat was the main job on a saved ConfigMap. On a pull request the Action comments the plan; on merge it applies it\nto the cluster and proves it by signing in. README.md, "On a real cluster", shows how.\n',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
