/**
 * Has the reader of aws-auth and aws-iam-authenticator itself read random documents, and stops where they disagree:
 * `node scripts/fuzz-awsauth.ts [--runs N] [--seed S]`. Needs Go, once.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '../__tests__/cluster/oracle/fuzz.ts';
import { startOracle } from '../__tests__/cluster/oracle/oracle.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 100_000);
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);
const BATCH = 5000;

const started = Date.now();
await using oracle = await startOracle();
let documents = 0;
let loading = 0;
for (let seed = firstSeed; documents < runs; seed += 1) {
  const result = await fuzz(oracle, Math.min(BATCH, runs - documents), seed);
  documents += result.documents;
  loading += result.loading;
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `${documents} documents read alike, ${loading} of them with entries that load (seed ${seed}, ${seconds} s)\n`,
  );
  if (result.disagreement === undefined) continue;
  const { question, words } = result.disagreement;
  process.stdout.write(`They disagree (seed ${seed}):\n${JSON.stringify(question)}\n${words.join('\n')}\n`);
  process.exitCode = 1;
  break;
}
