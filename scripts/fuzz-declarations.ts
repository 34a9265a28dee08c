// A long run of the properties that `npm test` runs briefly: npm run fuzz:declarations -- --runs 1000000 [--seed 1]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { counted, harmless, oneMeaning } from '../__tests__/declaration/properties.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
const numRuns = Number(values.runs);
const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
if (!Number.isSafeInteger(numRuns) || numRuns < 1 || !Number.isSafeInteger(seed))
  throw new Error('--runs and --seed are whole numbers');

process.stdout.write(`seed ${seed}\n`);
fc.assert(oneMeaning, { numRuns, seed });
process.stdout.write(
  `one meaning: ${counted.texts} texts, of which the fast reader read ${counted.readPlain} as the full one did\n`,
);
fc.assert(harmless, { numRuns, seed });
process.stdout.write(`harmless: ${numRuns} texts\n`);
