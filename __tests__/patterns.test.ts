import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

/** The folders of what looks at texts that others wrote, however long they are. */
const FOLDERS =
  'awsauth,configuration,declaration,finding,history,inspect,lint,owners,plan,policy,principal,report,target';

/** Patterns that take more than linear time, and what keeps their texts short. */
const short: Readonly<Record<string, string>> = {
  'src/declaration/folder.ts': 'the path of a folder: of the command line, or of a guestlist.yaml by its schema',
  'src/declaration/yaml/problem.ts': 'a message that has been clipped',
  'src/policy/signatures.ts': 'our own signatures',
  'src/report/markdown/code.ts': 'a value that has been clipped',
  'src/report/markdown/prose.ts': 'a word of a text that has been clipped',
};

/** Some of its search is by chance. */
const SAME = { randomSeed: 1 };

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written out in a file. */
function patternsIn(file: string): Pattern[] {
  const patterns: Pattern[] = [];
  const open: unknown[] = [parseAst(readFileSync(file, 'utf8'), { lang: 'ts' })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      patterns.push({ file, source: pattern, flags });
    }
    for (const child of Object.values(node)) open.push(child ?? null);
  }
  return patterns;
}

test('every pattern in what reads texts of others takes linear time, says recheck', () => {
  const patterns = globSync(`src/{${FOLDERS}}/**/*.ts`).flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(100);
  // What it finds, it finds the same each time; what it does not come to the end of on a busy machine is not held against it.
  const slow = patterns.filter(({ source, flags }) => checkSync(source, flags, SAME).status === 'vulnerable');
  expect([...new Set(slow.map(({ file }) => file))].sort()).toEqual(Object.keys(short));
});
