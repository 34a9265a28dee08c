/**
 * Lints the project's workflows, those of the examples, and those that the pages show, with actionlint and zizmor:
 * `node __tests__/cluster/plane/lint-workflows.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary } from './binaries.ts';
import { zizmor } from './zizmor.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const examples = filesOf('examples/workflows');
const shown = mkdtempSync(join(tmpdir(), 'guestlist-shown-'));

try {
  const snippets = writeShown(join(shown, '.github', 'workflows'));
  const actionlint = [await binary('actionlint'), '-no-color'];
  const audit = [await zizmor(), '--offline', '--no-progress', '--quiet', '--strict-collection', '--config=zizmor.yml'];
  process.exitCode = [
    run([...actionlint, ...filesOf('.github/workflows'), ...examples, ...snippets]),
    // What is found in the folder: workflows, actions, Dependabot, hooks.
    run([...audit, '--persona=pedantic', '.', ...examples]),
    // A snippet leaves out what the file that it is of has: names, and a reason for each permission.
    run([...audit, ...snippets]),
  ].some((ok) => !ok)
    ? 1
    : 0;
} finally {
  rmSync(shown, { recursive: true, force: true });
}

/** Writes each workflow that a page shows to a file of its own. */
function writeShown(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const pages = ['README.md', ...filesOf('docs').filter((path) => path.endsWith('.md'))];
  return pages.flatMap((page) => {
    const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)];
    const workflows = blocks.map(([, text = '']) => text).filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text));
    return workflows.map((text, index) => {
      const path = join(folder, `${page.replaceAll(/\W+/g, '-')}-${index + 1}.yml`);
      writeFileSync(path, text);
      return path;
    });
  });
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
}

/** Runs a linter, which prints what it has to say. */
function run([program = '', ...args]: readonly string[]): boolean {
  const name = program.split('/').at(-1);
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  const paths = args.filter((arg) => !arg.startsWith('-'));
  if (status === 0) process.stdout.write(`${name}: nothing to say of ${paths.join(', ')}\n`);
  return status === 0;
}
