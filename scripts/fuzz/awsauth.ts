import { fuzz } from '../../__tests__/cluster/oracle/fuzz.ts';
import { startOracle } from '../../__tests__/cluster/oracle/oracle.ts';

const BATCH = 5000;

/** Has the reader of aws-auth and aws-iam-authenticator itself read random documents, and throws where they disagree. */
export async function fuzzAwsauth(runs: number, firstSeed: number): Promise<void> {
  const started = Date.now();
  await using oracle = await startOracle();
  let documents = 0;
  let loading = 0;
  for (let seed = firstSeed; documents < runs; seed += 1) {
    const result = await fuzz(oracle, Math.min(BATCH, runs - documents), seed);
    documents += result.documents;
    loading += result.loading;
    if (result.disagreement !== undefined) {
      const { question, words } = result.disagreement;
      throw new Error(`They disagree (seed ${seed}):\n${JSON.stringify(question)}\n${words.join('\n')}`);
    }
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stdout.write(
      `awsauth: ${documents} documents read alike, ${loading} of them with entries that load (seed ${seed}, ${seconds} s)\n`,
    );
  }
}
