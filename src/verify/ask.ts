import type { World } from '../world.ts';
import { claimOf, isAsExpected, type Sighting } from './claim.ts';
import type { Knock, ProvenClaim } from './evidence.ts';
import type { Arrived } from './guest.ts';
import { knock } from './knock.ts';

// The authenticator watches the ConfigMap and has it within a second as a rule.
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

/** How long after the time is up those are still asked, once each, who had no turn before. */
const LATE_MS = 30_000;

/** The time for all who knock, in milliseconds since 1970. */
export interface Allotted {
  readonly began: number;
  readonly deadline: number;
}

/**
 * Knocks until the answer is as expected or time is up, each time a little later. Time is one for all: whoever comes after
 * it knocks once, and long after it nobody any more.
 */
export async function askWithPatience(
  sighting: Omit<Sighting, 'after'>,
  { api }: Arrived,
  { began, deadline }: Allotted,
  world: World,
): Promise<ProvenClaim> {
  const now = () => world.now().getTime();
  if (now() > deadline + LATE_MS) return claimOf({ ...sighting, after: LATE });
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    const after = await knock(api);
    // A clock that was set back meanwhile would let it wait for as long as that.
    const isLast = now() + wait > deadline || now() < began;
    if (isAsExpected({ ...sighting, after }) || isLast) return claimOf({ ...sighting, after });
    await world.sleep(wait * (0.75 + world.random() * 0.5));
  }
}

const LATE: Knock = { answer: 'failed', reason: 'the time for all was up before its turn' };
