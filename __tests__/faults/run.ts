import { setTimeout as sleep } from 'node:timers/promises';
import { exitCodeOf, exitCodeOfFailure } from '../../src/commands/exit-code.ts';
import type { Edges } from '../../src/commands/options.ts';
import { runCommand } from '../../src/commands/run.ts';
import { asFailure } from '../../src/failure.ts';
import { webIdentity } from '../../src/github/identity.ts';
import type { Patience } from '../../src/http/patience.ts';
import { renderFailure } from '../../src/report/failure.ts';
import { render } from '../../src/report/render.ts';
import type { Lane } from './lane.ts';

/** What a run said. */
export interface Run {
  /** The exit code that it ends with. */
  readonly code: number;
  /** All that it would print, in all formats. */
  readonly output: string;
}

/** Little, so that what takes half a minute in a run takes seconds here; and enough for a machine with too much to do. */
const PATIENCE: Patience = { connectMs: 2500, attemptMs: 2500, attempts: 5, longestWaitMs: 1500, totalMs: 15_000 };

/** Both doors give entries to the same owner. */
export const SOURCE = 'github.com/acme/cluster-access';

/**
 * Applies what is declared, as the Action does.
 *
 * @param offset by how many milliseconds the clock of this machine is ahead
 */
export async function apply({ folder, way, plane }: Lane, offset: () => number = () => 0): Promise<Run> {
  const said: string[] = [];
  const env = { ...plane.env, ...way.env };
  const edges: Edges = {
    workingDirectory: folder,
    env,
    now: () => new Date(Date.now() + offset()),
    sleep: async (milliseconds) => void (await sleep(milliseconds / 10)),
    random: Math.random,
    interrupted: new AbortController().signal,
    sourceOf: async () => SOURCE,
    signInSource: {
      userKeys: new Map(),
      webIdentity: (audience) => webIdentity(audience, { env, mask: () => {}, patience: PATIENCE }),
    },
    mask: () => {},
    progress: (line) => said.push(line),
    patience: PATIENCE,
  };
  try {
    const result = await runCommand('apply', { dir: 'access', clusters: [], target: { kind: 'eks' } }, edges);
    const surroundings = { color: false, env, workingDirectory: folder };
    for (const format of ['terminal', 'markdown', 'json'] as const) said.push(render(result, format, surroundings));
    return { code: exitCodeOf(result), output: said.join('\n') };
  } catch (error) {
    const failure = asFailure(error);
    said.push(renderFailure(failure, { color: false }));
    return { code: exitCodeOfFailure(failure), output: said.join('\n') };
  }
}
