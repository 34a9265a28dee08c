import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writePart } from '../reliability-page.ts';
import { aroundTheWrite, type Call, isSameCall } from './call.ts';
import { type Cell, type Clean, recordClean, tryCell } from './cell.ts';
import { faults } from './faults.ts';
import { type Lane, startLane } from './lane.ts';
import { figuresOf, renderMatrix } from './matrix.ts';

/** Two planes, since a cell waits more than it works. */
const LANES = 2;
const MINUTES = 60_000;

/** Every call as a rule; with `GUESTLIST_FAULTS=write`, as CI has it, those around the write alone. */
const isWhole = process.env['GUESTLIST_FAULTS'] !== 'write';

const lanes: { readonly lane: Lane; readonly clean: Clean }[] = [];
let calls: readonly Call[] = [];
const cells: Cell[] = [];

beforeAll(async () => {
  for (let count = 0; count < LANES; count += 1) {
    const lane = await startLane();
    setDefaultCACertificates([...getCACertificates('default'), lane.way.ca]);
    const clean = await recordClean(lane);
    lanes.push({ lane, clean });
    calls = isWhole ? clean.calls : aroundTheWrite(clean.calls);
  }
  // Waits between attempts are the same each time.
  vi.spyOn(Math, 'random').mockReturnValue(0.2);
});
afterAll(async () => {
  const text = renderMatrix(calls, cells);
  process.stdout.write(`\n${text}\n`);
  // What was asked for by name is not the whole of it.
  if (isWhole && cells.length === calls.length * faults.length) writePart('faults', text);
  await Promise.all(lanes.map(({ lane }) => lane.stop()));
});

test.each(faults)('$name, at each call of an apply', { timeout: 10 * MINUTES }, async (fault) => {
  const begun = performance.now();
  const tried: Cell[] = [];
  const left = [...calls];
  const work = async ({ lane, clean }: (typeof lanes)[number]) => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const wanted = next;
      const call = clean.calls.find((one) => isSameCall(one, wanted));
      if (call !== undefined) tried.push(await tryCell(lane, clean, call, fault));
    }
  };
  await Promise.all(lanes.map(work));
  cells.push(...tried);
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(`${fault.name}: ${figuresOf(tried).passed} of ${tried.length} cells pass (${seconds}s)\n`);
  const failed = tried.filter(({ problems }) => problems.length > 0);
  expect(failed.map(({ call, code, problems }) => [call.words, call.time, code, ...problems])).toEqual([]);
  expect(tried).toHaveLength(calls.length);
});

test('no foreign entry is lost, in 150 cells and more', () => {
  const { lost, count } = figuresOf(cells);
  expect(lost).toBe(0);
  expect(count).toBeGreaterThanOrEqual(150);
});
