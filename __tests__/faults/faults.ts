import type { Lane } from './lane.ts';
import type { Ambush, Mishap } from './way.ts';

/** A way in which things go wrong. */
export interface Fault {
  readonly name: string;
  readonly lasts: Ambush['lasts'];
  /** Whether a run gets over it where it befalls a single call: the change is then made, and proven. */
  readonly passes: boolean;
  /** Made anew for each cell. */
  readonly mishap: (lane: Lane, cell: Hooks) => Mishap;
  /** Whether the run is a process of its own, which can be killed. */
  readonly kills?: true;
}

/** What a mishap can do to the run of its cell. */
export interface Hooks {
  /** Sets the clock of the machine; milliseconds ahead. */
  readonly setClock: (offset: number) => void;
  readonly kill: () => void;
}

const MINUTES = 60_000;

const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (): Mishap => ({ kind: 'answer', status, headers });
const clock =
  (minutes: number) =>
  (_: Lane, { setClock }: Hooks): Mishap => ({ kind: 'beforehand', happen: () => setClock(minutes * MINUTES) });
const killed =
  (done: boolean) =>
  (_: Lane, { kill }: Hooks): Mishap => ({ kind: 'instead', done, happen: kill });

/** Every fault, in the order of the table's columns. */
export const faults: readonly Fault[] = [
  { name: 'refused', lasts: 'once', passes: true, mishap: () => ({ kind: 'refuse' }) },
  { name: 'reset before', lasts: 'once', passes: true, mishap: () => ({ kind: 'reset', done: false }) },
  { name: 'reset after', lasts: 'once', passes: true, mishap: () => ({ kind: 'reset', done: true }) },
  { name: 'hang', lasts: 'once', passes: true, mishap: () => ({ kind: 'hang' }) },
  { name: '429', lasts: 'once', passes: true, mishap: answer(429, { 'retry-after': '1' }) },
  { name: '500', lasts: 'once', passes: true, mishap: answer(500) },
  { name: '503', lasts: 'once', passes: true, mishap: answer(503) },
  { name: '409', lasts: 'once', passes: false, mishap: answer(409) },
  { name: 'malformed', lasts: 'once', passes: true, mishap: () => ({ kind: 'cut' }) },
  { name: 'slow body', lasts: 'once', passes: true, mishap: () => ({ kind: 'drip' }) },
  { name: 'clock +10 min', lasts: 'once', passes: false, mishap: clock(10) },
  { name: 'clock −10 min', lasts: 'once', passes: false, mishap: clock(-10) },
  {
    name: 'expired',
    lasts: 'once',
    passes: true,
    mishap: ({ plane }) => ({ kind: 'arriving', happen: () => plane.iam.expireSessions(new Date()) }),
  },
  { name: 'TLS', lasts: 'once', passes: false, mishap: () => ({ kind: 'stranger' }) },
  { name: 'killed before', lasts: 'once', passes: false, kills: true, mishap: killed(false) },
  { name: 'killed after', lasts: 'once', passes: false, kills: true, mishap: killed(true) },
  { name: '503 for good', lasts: 'for good', passes: false, mishap: answer(503) },
  { name: 'lost for good', lasts: 'for good', passes: false, mishap: () => ({ kind: 'reset', done: true }) },
];
