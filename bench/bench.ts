// Times the built program as a whole process, each time beside the things that it is measured against.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAwsAuth, writeDeclarations } from './generate.ts';
import { compare, type Job } from './measure.ts';
import { peersOf } from './peers.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const cli = join(project, 'dist/cli.js');
const root = mkdtempSync(join(tmpdir(), 'guestlist-bench-'));
const RUNS = Number(process.env['RUNS'] ?? 11);

const guestlist = (words: string, args: readonly string[], cwd = project): Job => ({
  name: `guestlist ${words}`,
  args: [cli, ...args],
  cwd,
  status: 0,
});

async function coldStart(): Promise<void> {
  const jobs = [
    { name: 'node -e 0', args: ['-e', '0'], cwd: project, status: 0 },
    guestlist('--version', ['--version']),
    guestlist('lint of examples/', ['lint', '--dir', 'examples/access']),
  ];
  await compare('Cold start', jobs, RUNS);
}

async function manyFiles(): Promise<void> {
  const large = join(root, 'large');
  const folder = writeDeclarations(large, { files: 2000, grantsPerFile: 5 });
  const noted = join(root, 'noted');
  writeDeclarations(noted, { files: 2000, grantsPerFile: 5, hasUsernames: false });
  const jobs = [
    guestlist('lint, 2,000 files, 9,980 grants', ['lint'], large),
    ...(await peersOf(join(root, 'peers'), folder)),
    guestlist('lint, the same with a note on each grant', ['lint'], noted),
  ];
  await compare('2,000 files', jobs, RUNS);
}

async function tenTimesAsMany(): Promise<void> {
  const few = join(root, 'few');
  const many = join(root, 'many');
  writeDeclarations(few, { files: 2000, grantsPerFile: 5 });
  const folder = writeDeclarations(many, { files: 20_000, grantsPerFile: 5 });
  const jobs = [
    guestlist('lint, 2,000 files, 9,980 grants', ['lint'], few),
    guestlist('lint, 20,000 files, 99,980 grants', ['lint'], many),
    ...(await peersOf(join(root, 'more-peers'), folder)),
  ];
  await compare('Ten times as many files', jobs, Math.min(RUNS, 5));
}

async function change(): Promise<void> {
  const grants = join(root, 'grants');
  mkdirSync(grants);
  writeDeclarations(grants, { files: 21, grantsPerFile: 5 });
  const fresh = writeAwsAuth(grants, 50);
  const before = () => copyFileSync(fresh, join(grants, 'target.yaml'));
  const args = ['--aws-auth', 'target.yaml'];
  const jobs = [
    guestlist('lint', ['lint'], grants),
    { ...guestlist('plan', ['plan', ...args], grants), status: 2, before },
    { ...guestlist('apply', ['apply', ...args], grants), before },
  ];
  await compare('100 new grants on a saved ConfigMap with 50 entries', jobs, RUNS);
}

/** As many entries as a ConfigMap has room for, beside a tenth of them: a tenth of the time, or linear is not the word. */
async function largeMap(): Promise<void> {
  const jobs = [500, 5000].flatMap((entries) => {
    const folder = join(root, `map-${entries}`);
    mkdirSync(folder);
    writeDeclarations(folder, { files: 3, grantsPerFile: 5 });
    const fresh = writeAwsAuth(folder, entries);
    const before = () => copyFileSync(fresh, join(folder, 'target.yaml'));
    const args = ['--aws-auth', 'target.yaml'];
    const size = entries.toLocaleString('en');
    return [
      { ...guestlist(`plan, ${size} entries`, ['plan', ...args], folder), status: 2, before },
      { ...guestlist(`apply, ${size} entries`, ['apply', ...args], folder), before },
    ];
  });
  await compare('10 new grants on a large ConfigMap', jobs, Math.min(RUNS, 5));
}

try {
  await coldStart();
  await manyFiles();
  await tenTimesAsMany();
  await change();
  await largeMap();
  process.stdout.write(
    `\nMedians of ${RUNS} runs with node ${process.version}, in turns; the most memory of one more run.\n`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
