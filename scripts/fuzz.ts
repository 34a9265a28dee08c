/**
 * Long runs of what the tests run briefly: `npm run fuzz [-- NAME... --runs N --seed S]`. It stops at the first text that
 * is read otherwise than it should be, made small. All of them where none is named; awsauth needs Go, once.
 */
import { parseArgs } from 'node:util';
import { fuzzAwsauth } from './fuzz/awsauth.ts';
import { fuzzDeclarations } from './fuzz/declarations.ts';

const all = { declarations: fuzzDeclarations, awsauth: fuzzAwsauth } as const;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed) || seed < 0)
  throw new Error('--runs and --seed are whole numbers');
const names = Object.keys(all) as (keyof typeof all)[];
for (const name of positionals)
  if (!Object.hasOwn(all, name)) throw new Error(`${name} is none of ${names.join(', ')}`);

process.stdout.write(`seed ${seed}\n`);
for (const name of names.filter((each) => positionals.length === 0 || positionals.includes(each)))
  await all[name](runs, seed);
