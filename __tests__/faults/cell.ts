import type { Call } from './call.ts';
import { startAction } from './child.ts';
import type { Fault, Hooks } from './faults.ts';
import { contentOf, FOREIGN, type Lane } from './lane.ts';
import { apply, type Run } from './run.ts';
import type { Watched } from './way.ts';

/** What came of one fault at one call. */
export interface Cell {
  readonly call: Call;
  readonly fault: Fault;
  /** By the table of exit codes; undefined where the run was killed. */
  readonly code: number | undefined;
  /** Which aws-auth was in place afterwards. */
  readonly state: 'old' | 'new' | 'neither';
  /** Foreign entries that were not found again, to the letter. */
  readonly lost: number;
  /** What is not as it must be. Empty: the cell passes. */
  readonly problems: readonly string[];
}

/** What a clean apply does. */
export interface Clean {
  readonly calls: readonly Call[];
  readonly old: string;
  readonly next: string;
}

/** Records what a clean apply calls, and what it makes of aws-auth. */
export async function recordClean(lane: Lane): Promise<Clean> {
  await lane.reset();
  const old = contentOf(await lane.read());
  lane.way.begin();
  const run = await apply(lane);
  const { calls } = await lane.way.end();
  const next = contentOf(await lane.read());
  if (run.code !== 0 || next === old) throw new Error(`the clean apply did not work:\n${run.output}`);
  return { calls, old, next };
}

/** How often a run is begun again that does not come as far as the call: it shows nothing but how slow the machine is. */
const MOST_BEGUN = 3;

/** Lets one fault befall one call, and judges what came of it. */
export async function tryCell(lane: Lane, clean: Clean, call: Call, fault: Fault): Promise<Cell> {
  const { run, watched } = await meetAtLast(lane, call, fault);
  const map = await lane.read();
  const content = contentOf(map);
  const state = content === clean.old ? 'old' : content === clean.next ? 'new' : 'neither';
  const texts = Object.values(map?.data ?? {}).join('\n');
  const lost = FOREIGN.filter((entry) => !texts.includes(entry)).length;
  const problems = [
    ...(watched.met === 0 ? ['the fault met no call'] : []),
    ...(state === 'neither' ? ['aws-auth is neither the old nor the new one'] : []),
    ...(lost > 0 ? [`${lost} foreign entries are lost`] : []),
    ...(run === undefined ? [] : untrueOf(run, state)),
    ...(run !== undefined && fault.lasts === 'once' && fault.passes && run.code !== 0
      ? [`a run gets over this, and it ended with ${run.code}`]
      : []),
    ...leaksOf(run?.output ?? '', watched),
    ...(await convergence(lane, clean, state)),
  ];
  const shown = problems.length === 0 || run === undefined ? problems : [...problems, run.output];
  return { call, fault, code: run?.code, state, lost, problems: shown };
}

async function meetAtLast(lane: Lane, call: Call, fault: Fault): ReturnType<typeof meet> {
  for (let begun = 1; ; begun += 1) {
    await lane.reset();
    const met = await meet(lane, call, fault);
    if (met.watched.met > 0 || begun === MOST_BEGUN) return met;
  }
}

async function meet(lane: Lane, call: Call, fault: Fault): Promise<{ run: Run | undefined; watched: Watched }> {
  let offset = 0;
  let kill = () => {};
  const hooks: Hooks = {
    setClock: (next) => {
      offset = next;
    },
    kill: () => kill(),
  };
  lane.way.begin({ call, lasts: fault.lasts, mishap: fault.mishap(lane, hooks) });
  if (fault.kills !== true) {
    const run = await apply(lane, () => offset);
    return { run, watched: await lane.way.end() };
  }
  const child = startAction(lane);
  kill = () => child.process.kill('SIGKILL');
  const { signal, exitCode } = await child.ended;
  const watched = await lane.way.end();
  if (signal === 'SIGKILL') return { run: undefined, watched };
  return { run: { code: exitCode ?? -1, output: child.output() }, watched };
}

/** What a run may say of aws-auth in its exit code and in words, and the states that it says so of. */
const sayings: Readonly<
  Record<number, readonly { readonly words?: RegExp; readonly states: readonly Cell['state'][] }[]>
> = {
  0: [{ states: ['new'] }],
  4: [{ states: ['old'] }],
  5: [{ words: /may or may not be there/, states: ['old', 'new'] }],
  6: [{ words: /is in place again|The change is undone in|Nothing of the change is in/, states: ['old'] }],
  7: [
    { words: /Whether the change is still in .* is not known/, states: ['old', 'new'] },
    { words: /The change is still in/, states: ['new'] },
  ],
};

/** Where what a run says is not what is. */
function untrueOf({ code, output }: Run, state: Cell['state']): string[] {
  const said = (words: RegExp | undefined) => words?.test(output) !== false;
  const saying = sayings[code]?.find(({ words }) => said(words));
  const others = Object.entries(sayings).flatMap(([other, all]) => (Number(other) === code ? [] : all));
  return [
    ...(saying === undefined ? [`exit code ${code} comes without the words for it`] : []),
    ...(saying?.states.includes(state) === false ? [`exit code ${code} leaves the ${state} aws-auth`] : []),
    ...others.flatMap(({ words }) =>
      words?.test(output) === true ? [`exit code ${code}, and the message says ${words}`] : [],
    ),
  ];
}

function leaksOf(output: string, { secrets }: Watched): string[] {
  return [
    ...(/^\s+at .*:\d+:\d+\)?$/m.test(output) ? ['there is a stack trace'] : []),
    ...(secrets.some((secret) => output.includes(secret)) ? ['there is a secret'] : []),
  ];
}

/**
 * Without the fault, the next run ends with the new map, and the one after it changes nothing. What was seen of a state
 * holds wherever a run leaves the very same one.
 */
async function convergence(lane: Lane, { next }: Clean, state: Cell['state']): Promise<string[]> {
  const key = await lane.stateKey();
  if (lane.converged.has(key)) return [];
  const problems: string[] = [];
  for (let run = state === 'new' ? 1 : 0; run < 2; run += 1) {
    const before = await lane.read();
    const { code, output } = await apply(lane);
    const after = await lane.read();
    if (code !== 0) problems.push(`a run without the fault ends with ${code}: ${output}`);
    if (contentOf(after) !== next) problems.push('a run without the fault does not end with the new aws-auth');
    const isSame = after?.metadata.resourceVersion === before?.metadata.resourceVersion;
    if (run === 1 && !isSame) problems.push('one more run changes something');
  }
  if (problems.length === 0) lane.converged.add(key);
  return problems;
}
