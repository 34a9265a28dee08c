// Times a plan of many clusters, each call of which takes a while to be answered, beside one cluster after the other.
import { guestlist } from '../__tests__/command-line.ts';
import { startFleet } from '../__tests__/fleet.ts';

const CLUSTERS = 50;
const LATENCY_MS = 50;
/** The first is what the others are held against. */
const AT_ONCE = [1, 8, 16];
const RUNS = Number(process.env['RUNS'] ?? 5);

const fleet = await startFleet(CLUSTERS, LATENCY_MS);
try {
  const times = AT_ONCE.map(() => [] as number[]);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, atOnce] of AT_ONCE.entries()) times[index]?.push(await timeOf(atOnce));
  }
  const medians = times.map((each) => [...each].sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN);
  process.stdout.write(`\nplan of ${CLUSTERS} clusters, ${LATENCY_MS} ms a call\n`);
  for (const [index, atOnce] of AT_ONCE.entries()) {
    const middle = medians[index] ?? Number.NaN;
    const ratio = (middle / (medians[0] ?? Number.NaN)).toFixed(2);
    process.stdout.write(
      `  ${`--parallel ${atOnce}`.padEnd(50)}${`${Math.round(middle)} ms`.padStart(12)}${`${ratio}x`.padStart(8)}\n`,
    );
  }
  process.stdout.write(`\nMedians of ${RUNS} runs with node ${process.version}, in turns.\n`);
} finally {
  await fleet.close();
}

async function timeOf(atOnce: number): Promise<number> {
  const start = performance.now();
  const args = ['plan', '--parallel', String(atOnce), '-o', 'json'];
  const { code, stderr } = await guestlist(fleet.folder, args, { env: fleet.env, entry: 'dist/cli.js' });
  if (code !== 2) throw new Error(`plan ended with ${code}: ${stderr}`);
  return performance.now() - start;
}
