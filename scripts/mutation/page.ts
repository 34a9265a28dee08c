/** What became of the mutants of a folder. */
export interface Row {
  readonly folder: string;
  /** A test failed. */
  readonly killed: number;
  /** The tests did not come to an end. */
  readonly timeouts: number;
  /** Every test passed. */
  readonly survived: number;
  /** No test runs the code. */
  readonly uncovered: number;
}

/** The mutants that were noticed, in percent of all; what no test runs counts against it. */
export function scoreOf({ killed, timeouts, survived, uncovered }: Omit<Row, 'folder'>): number {
  const noticed = killed + timeouts;
  return (100 * noticed) / (noticed + survived + uncovered);
}

/** The least that every folder has. */
export const LEAST = 85;

const HEAD = `# Mutation testing

How good are the tests? [Stryker](https://stryker-mutator.io) changes the code in one place, such as \`<\` to \`<=\`, a
condition to \`true\`, or a call of \`filter\` to nothing, and runs the tests. Where one fails, the mutant is killed; where
all pass, it survived, and the tests would not have noticed that mistake. The score is the part that was noticed, and no
folder may have less than ${LEAST} %: \`__tests__/mutation.test.ts\` holds this page to it.

\`\`\`sh
npm run mutation                          # every folder below, and writes this page
npm run mutation -- src/plan              # one of them, with what is in it
npm run mutation -- src/plan/make.ts      # one file: shows what survives, and leaves this page as it is
\`\`\`

What has not changed since the last run is not run again: the results are kept in your cache folder, those of a run that
you interrupt too. \`--force\` starts anew.

`;

const FOOT = `
A timeout is a mutant with which the tests do not come to an end, such as a loop that never does; it counts as noticed.

## What is measured, and how

- The tests of the folder and the quick ones of its users, as \`scripts/mutation/folders.ts\` lists them. The cluster tests,
  the faults and what starts the program in a process of its own would notice more, and take hours.
- Properties draw the same values each time, and at most 30 of them. What compares Guestlist's reading with the
  authenticator's own on random texts (\`npm run fuzz\`) is not among the tests; what the authenticator made of a
  thousand texts, kept as fixtures, is.
- Two kinds of mutants are left out, by \`scripts/mutation/texts.ts\`: those of the texts of a rule or a guard (\`summary\`,
  \`why\`, \`sources\`, the examples), of which its page is made and to which a test holds the page; and those of plain
  sentences for people. A sentence that is put together from values is code, and is not left out.
`;

/**
 * The page docs/mutation.md.
 *
 * @param folders all that there are, in the order of the table; those without a row are named below it
 */
export function pageOf(folders: readonly string[], rows: readonly Row[]): string {
  const byFolder = new Map(rows.map((row) => [row.folder, row]));
  const missing = folders.filter((folder) => !byFolder.has(folder)).map((folder) => `\`${folder}\``);
  const note =
    missing.length === 0
      ? ''
      : `\nNot measured yet: ${missing.join(', ')}. \`npm run mutation -- FOLDER\` gives a folder its row.\n`;
  return `${HEAD}${table(folders.flatMap((folder) => byFolder.get(folder) ?? []))}${note}${FOOT}`;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    line([`\`${row.folder}\``, `${scoreOf(row).toFixed(1)} %`, row.killed, row.timeouts, row.survived, row.uncovered]),
  );
  return [
    '| folder | score | killed | timeouts | survived | not covered |\n',
    '| --- | ---: | ---: | ---: | ---: | ---: |\n',
    ...lines,
  ].join('');
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The rows of a page, to keep those of the folders that are not run again. */
export function rowsOf(page: string): Row[] {
  return [...page.matchAll(/^\| `(.+?)` \| [\d.]+ % \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(
    ([, folder = '', killed, timeouts, survived, uncovered]) => ({
      folder,
      killed: Number(killed),
      timeouts: Number(timeouts),
      survived: Number(survived),
      uncovered: Number(uncovered),
    }),
  );
}
