import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from './call.ts';
import { type Clean, recordClean } from './cell.ts';
import { startAction } from './child.ts';
import { contentOf, type Lane, startLane } from './lane.ts';
import type { Ambush } from './way.ts';

let lane: Lane;
let clean: Clean;

beforeAll(async () => {
  lane = await startLane();
  setDefaultCACertificates([...getCACertificates('default'), lane.way.ca]);
  clean = await recordClean(lane);
});
afterAll(() => lane?.stop());

/** Runs the Action, and sends it a signal at a call: which then passes on, or is never answered, like all after it. */
async function signalled(signal: NodeJS.Signals, call: Call | undefined, lasts: Ambush['lasts']) {
  if (call === undefined) throw new Error('no such call');
  await lane.reset();
  let kill = () => {};
  const happen = () => kill();
  const mishap =
    lasts === 'once' ? ({ kind: 'arriving', happen } as const) : ({ kind: 'instead', done: false, happen } as const);
  lane.way.begin({ call, mishap, lasts });
  const child = startAction(lane);
  kill = () => child.process.kill(signal);
  const ended = await child.ended;
  const { met } = await lane.way.end();
  const content = contentOf(await lane.read());
  const state = content === clean.old ? 'old' : content === clean.next ? 'new' : 'neither';
  return { ...ended, met, state, output: child.output() };
}

const isReview = ({ words }: Call) => words.includes('selfsubjectreviews');
const written = () => clean.calls.findIndex(({ words }) => /^PUT configmaps\/aws-auth by/.test(words));

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s', { timeout: 120_000 }, (signal) => {
  test('before the write: nothing is written', async () => {
    const call = clean.calls.slice(0, written()).find(isReview);
    const { exitCode, state, output } = await signalled(signal, call, 'once');
    expect(output).toContain(`told to stop (${signal})`);
    expect({ exitCode, state }, output).toEqual({ exitCode: expect.any(Number), state: 'old' });
    expect(exitCode).not.toBe(0);
  });

  test('at the write: it is waited for, and put back', async () => {
    const { exitCode, state, output } = await signalled(signal, clean.calls[written()], 'once');
    expect(output).toMatch(/is in place again/);
    expect(state, output).toBe('old');
    expect(exitCode).not.toBe(0);
  });

  test('at the proof: what was written is put back', async () => {
    const call = clean.calls.slice(written()).find(isReview);
    const { exitCode, state, output } = await signalled(signal, call, 'once');
    expect(output).toMatch(/is in place again/);
    expect(state, output).toBe('old');
    expect(exitCode).not.toBe(0);
  });

  test('for the second time: it ends at once, and says what is in place', async () => {
    const call = clean.calls.slice(written()).find(isReview);
    const { state, output, met, ...ended } = await signalled(signal, call, 'for good');
    expect(met, output).toBe(2);
    expect(ended.signal, output).toBe(signal);
    expect(output).toContain('Stopped at once. What was written is in place, and not proven');
    expect(state).toBe('new');
  });
});
