/**
 * Mutation testing, folder by folder: `npm run mutation [-- FOLDER|FILE…] [--force]`. Shows what survives, and writes
 * docs/mutation.md. Exits with 1 where a folder has less than it must.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { type MutatedFolder, mutatedFolders } from './mutation/folders.ts';
import { LEAST, pageOf, type Row, rowsOf, scoreOf } from './mutation/page.ts';

const page = fileURLToPath(new URL('../docs/mutation.md', import.meta.url));
const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'guestlist', 'mutation');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean' } } });
const asked = positionals.map((path) => path.replace(/\/$/, ''));
const files = asked.filter((path) => path.endsWith('.ts'));
const folders = mutatedFolders();
const isAsked = ({ path }: MutatedFolder) =>
  asked.length === 0 || asked.some((each) => path === each || path.startsWith(`${each}/`));

// It takes long and takes all that there is: others go first.
setPriority(15);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

for (const folder of folders) {
  const here = files.filter((file) => file.slice(0, file.lastIndexOf('/')) === folder.path);
  if (here.length > 0) say(await mutate(folder, here));
  if (!isAsked(folder)) continue;
  const row = await mutate(folder, [`${folder.path}/*.ts`]);
  say(row);
  const others = rowsOf(readFileSync(page, 'utf8')).filter((other) => other.folder !== folder.path);
  const paths = folders.map(({ path }) => path);
  writeFileSync(page, pageOf(paths, [...others, row]));
}

/** Has the tests of a folder look at every mutant of files in it. */
async function mutate({ path, tests }: MutatedFolder, files: string[]): Promise<Row> {
  process.env['GUESTLIST_MUTATION_TESTS'] = JSON.stringify(tests);
  const mutants = await new Stryker({
    mutate: files,
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/texts.ts'],
    ignorers: ['texts'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    incremental: true,
    incrementalFile: join(cache, `${path.replaceAll('/', '-')}.json`),
    force: values.force ?? false,
    tempDirName: join(cache, 'sandboxes'),
    // Vitest strips the types; and TypeScript 7 has no API by which Stryker could rewrite tsconfig.json.
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'tsconfig.json'],
    // For what hangs, not for what is slow on a busy machine.
    timeoutMS: 15_000,
    reporters: ['progress-append-only', 'clear-text'],
    clearTextReporter: {
      allowColor: false,
      allowEmojis: false,
      logTests: false,
      reportTests: false,
      reportScoreTable: false,
    },
    warnings: { slow: false, preprocessorErrors: true, unknownOptions: true, unserializableOptions: true },
    allowConsoleColors: false,
  }).runMutationTest();
  const count = (status: (typeof mutants)[number]['status']) =>
    mutants.filter((mutant) => mutant.status === status).length;
  return {
    folder: path,
    killed: count('Killed'),
    timeouts: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
  };
}

function say(row: Row): void {
  const score = scoreOf(row);
  process.stdout.write(`${JSON.stringify(row)}: ${score.toFixed(1)} %\n`);
  if (score < LEAST) process.exitCode = 1;
}
