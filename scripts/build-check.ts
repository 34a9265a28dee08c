import { spawn } from 'node:child_process';
import { copyFile, link, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// `npm run build:check`: builds twice, in two folders and under two environments that have nothing in common with one
// another, and compares each byte with the other and with what is committed. So dist/ is what src/ makes, for whoever
// asks.

const root = join(import.meta.dirname, '..');

/** What a build reads. */
const SOURCES = ['node_modules', 'package.json', 'rolldown.config.ts', 'schemas', 'scripts', 'src'];

/** What it makes. */
const MADE = ['dist', 'src/configuration/schemas.generated.cjs', 'src/declaration/schemas.generated.cjs'];

const places = [
  { folder: 'a', env: { TZ: 'UTC', LANG: 'C' } },
  { folder: 'other place/with a longer n\u00e4me', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', CI: 'true' } },
] as const;

const scratch = await mkdtemp(join(tmpdir(), 'guestlist-build-'));
try {
  const built: ReadonlyMap<string, Buffer>[] = [];
  for (const { folder, env } of places) built.push(await build(join(scratch, folder), env));
  const committed = await filesOf(root);
  const [first = committed, second = committed] = built;
  const differing = [
    ...differencesOf('two builds differ', first, second),
    ...differencesOf('not what src makes', first, committed),
  ];
  for (const line of differing) process.stderr.write(`${line}\n`);
  if (differing.length > 0) {
    process.stderr.write(
      'Run npm run build, and commit dist. Where two builds differ, something in them is of the place or the moment.\n',
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(
      `Two builds in two places made the same ${first.size} files, and they are those that are here.\n`,
    );
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function build(folder: string, env: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Buffer>> {
  await mkdir(folder, { recursive: true });
  for (const source of SOURCES) await bring(join(root, source), join(folder, source));
  // What is to be made must not be there already.
  for (const made of MADE) await rm(join(folder, made), { recursive: true, force: true });
  await run(folder, env, ['scripts/compile-schemas.ts']);
  await run(folder, env, ['node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.ts']);
  return filesOf(folder);
}

/** Brings a file or folder to another place, by a link where that can be done: node_modules is large. */
async function bring(from: string, to: string): Promise<void> {
  if ((await stat(from)).isDirectory()) {
    await mkdir(to, { recursive: true });
    for (const entry of await readdir(from, { withFileTypes: true })) {
      // Links to programs: none of them is called by its name here.
      if (entry.name !== '.bin' && !entry.isSymbolicLink()) await bring(join(from, entry.name), join(to, entry.name));
    }
    return;
  }
  // A build writes over none of these, but it does over what is of the project.
  await (from.includes('node_modules') ? link(from, to).catch(() => copyFile(from, to)) : copyFile(from, to));
}

function run(cwd: string, env: Readonly<Record<string, string>>, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`node ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** What a build made, by path. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const collect = async (path: string): Promise<void> => {
    if ((await stat(join(folder, path))).isDirectory()) {
      for (const name of (await readdir(join(folder, path))).sort()) await collect(`${path}/${name}`);
    } else files.set(path, await readFile(join(folder, path)));
  };
  for (const made of MADE) await collect(made);
  return files;
}

function differencesOf(words: string, one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths
    .filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.of(0)))
    .map((path) => `${path}: ${words}`);
}
