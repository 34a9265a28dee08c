import { Expired } from './aws-failure.ts';
import { callerIdentity } from './caller.ts';
import type { Session, SignInEdges } from './session.ts';

/** The sessions of one identity: one that is in use, and another when that has expired. */
export interface Sessions {
  /** Signs in when first asked, and after a session was given up. */
  current(): Promise<Session>;
  /** Gives up a session that has expired, so that the next is a new one. */
  giveUp(session: Session): void;
}

/** Sessions that are made one by one. */
export function sessionsOf(make: () => Promise<Session>): Sessions {
  const made = renewable(make);
  return { current: made.current, giveUp: (session) => made.giveUp((one) => one === session) };
}

/** The sessions of each identity in a chain: one of them cannot be made anew without those before it. */
export function sessionsOfChain(make: () => Promise<readonly Session[]>): {
  readonly all: () => Promise<readonly Session[]>;
  readonly at: (index: number) => Sessions;
} {
  const made = renewable(make);
  return {
    all: made.current,
    at: (index) => ({
      async current() {
        const session = (await made.current()).at(index);
        if (session === undefined) throw new Error(`nobody is at ${index} in the chain`);
        return session;
      },
      giveUp: (session) => made.giveUp((chain) => chain.includes(session)),
    }),
  };
}

function renewable<Value>(make: () => Promise<Value>) {
  let made: Promise<Value> | undefined;
  let value: Value | undefined;
  return {
    async current(): Promise<Value> {
      // Sessions may expire while the later ones of a chain are made.
      made ??= make().catch((error: unknown) => {
        if (error instanceof Expired) return make();
        throw error;
      });
      value = await made;
      return value;
    },
    giveUp(isIt: (value: Value) => boolean): void {
      if (value === undefined || !isIt(value)) return;
      made = undefined;
      value = undefined;
    },
  };
}

/** Does something as the session in use, and once more as a new one where it turns out to have expired. */
export async function whileLive<Result>(
  sessions: Sessions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = await sessions.current();
  try {
    return await work(session);
  } catch (error) {
    if (!(error instanceof Expired)) throw error;
    sessions.giveUp(session);
    return work(await sessions.current());
  }
}

/**
 * Asks STS whether the session in use is still one, and gives it up where it has expired. An API server that refuses
 * somebody says nothing of why.
 *
 * @returns whether there is a new session
 * @throws Failure `sign-in` where STS cannot tell, or signing in anew fails
 */
export async function renewIfExpired(sessions: Sessions, region: string, edges: SignInEdges): Promise<boolean> {
  const session = await sessions.current();
  try {
    await callerIdentity({ region, edges, credentials: session.credentials });
    return false;
  } catch (error) {
    if (!(error instanceof Expired)) throw error;
    edges.progress(`The session of ${session.caller.arn} has expired: signing in again`);
    sessions.giveUp(session);
    return (await sessions.current()) !== session;
  }
}
