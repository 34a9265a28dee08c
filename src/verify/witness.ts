import type { Witness } from '../apply/prove.ts';
import type { Caller } from '../awsauth/caller.ts';
import type { ConfigMap } from '../awsauth/configmap.ts';
import { identify } from '../awsauth/identify.ts';
import { type Reading, read } from '../awsauth/read.ts';
import { Failure } from '../failure.ts';
import type { KubernetesApi } from '../kubernetes/api.ts';
import { claimOf, isAsPredicted } from './claim.ts';
import type { Claim, Knock, Purpose } from './evidence.ts';
import { knock } from './knock.ts';

/** Somebody who can be signed in as. */
export interface Guest {
  /** The ARN as declared. */
  readonly principal: string;
  readonly purpose: Purpose;
  /** Gives who it is to AWS and an API that it signs in to, with a new token for each request. Throws Failure where it cannot. */
  readonly open: () => Promise<{ readonly caller: Caller; readonly api: KubernetesApi }>;
}

/** What waiting needs from the world. */
export interface WitnessEdges {
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => Date;
  readonly random: () => number;
  readonly progress: (line: string) => void;
}

// The authenticator watches the ConfigMap and has it within a second as a rule.
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

/** Those who get in come first: once they are in, the authenticator has caught up, and the others' answers count. */
const order: Readonly<Record<Purpose, number>> = { writer: 0, in: 1, intermediate: 2, out: 3 };

/** Makes the witness of a change: it knocks as every guest before, and again after until the answer is as predicted or time is up. */
export function witnessOf(
  guests: readonly Guest[],
  identities: readonly string[],
  timeoutSeconds: number,
  edges: WitnessEdges,
): Witness {
  const line = [...guests].sort((a, b) => order[a.purpose] - order[b.purpose]);
  const seenBefore = new Map<string, Knock>();
  return {
    identities,
    async before() {
      for (const guest of line) {
        edges.progress(`Before: knocking as ${guest.principal}`);
        const { api } = await guest.open();
        seenBefore.set(keyOf(guest), await knock(api));
      }
      const refused = line.find((guest) => guest.purpose === 'writer' && seenBefore.get(keyOf(guest))?.answer !== 'in');
      if (refused !== undefined)
        throw new Failure(
          'identity',
          `${refused.principal} does not get in to the cluster, so it cannot change it. Nothing was written.`,
        );
    },
    async after(stored: ConfigMap | undefined) {
      const reading = read(stored);
      const deadline = edges.now().getTime() + timeoutSeconds * 1000;
      const claims: Claim[] = [];
      for (const guest of line) claims.push(await claim(guest, reading, seenBefore.get(keyOf(guest)), deadline, edges));
      return claims;
    },
  };
}

function keyOf({ principal, purpose }: Guest): string {
  return `${purpose} ${principal}`;
}

async function claim(
  { principal, purpose, open }: Guest,
  reading: Reading,
  before: Knock | undefined,
  deadline: number,
  edges: WitnessEdges,
): Promise<Claim> {
  edges.progress(`After: knocking as ${principal}`);
  let opened: Awaited<ReturnType<Guest['open']>>;
  try {
    opened = await open();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return claimOf({
      principal,
      purpose,
      predicted: undefined,
      before,
      after: { answer: 'failed', reason: error.message },
    });
  }
  const identified = identify(reading, opened.caller);
  const predicted =
    identified === undefined ? undefined : { username: identified.username, groups: [...identified.groups].sort() };
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    const after = await knock(opened.api);
    if (isAsPredicted({ purpose, predicted, after }) || edges.now().getTime() + wait > deadline) {
      return claimOf({ principal, purpose, predicted, before, after });
    }
    await edges.sleep(wait * (0.75 + edges.random() * 0.5));
  }
}
