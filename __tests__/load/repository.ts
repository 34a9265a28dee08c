import { setTimeout as sleep } from 'node:timers/promises';
import { apply } from '../../src/apply/apply.ts';
import type { Connection } from '../../src/kubernetes/transport.ts';
import { WritingApi } from '../../src/kubernetes/writing-api.ts';
import { clusterTarget } from '../../src/target/cluster-target.ts';
import type { World } from '../../src/world.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';

/** What one repository did under load. */
export interface Worked {
  /** How long each apply took, and how often others were first. */
  readonly applies: readonly { readonly milliseconds: number; readonly conflicts: number }[];
  /** The ARNs that it declared last. */
  readonly declared: readonly string[];
}

const world: World = {
  now: () => new Date(),
  sleep: async (milliseconds) => void (await sleep(milliseconds)),
  random: Math.random,
  interrupted: new AbortController().signal,
  progress: () => {},
};

/** Changes what it declares and applies it, one time after the other until time is up, and once at least. */
export async function workAway(connection: Connection, index: number, until: number): Promise<Worked> {
  const target = clusterTarget(new WritingApi(connection), 'prod');
  const applies: Worked['applies'][number][] = [];
  let declared: string[] = [];
  for (let turn = 0; turn === 0 || Date.now() < until; turn += 1) {
    // One stays, one goes, one comes.
    const names = [`team${index}`, `team${index}-${turn % 3}`];
    const grants = names.map((name) => `- role: ${arnOf(name)}\n  username: ${name}\n  groups: [view]\n`);
    const roster = rosterOf(clusterYaml(), accessYaml(grants.join('')));
    const start = Date.now();
    const context = { target: 'prod', source: `github.com/acme/team${index}` };
    const { outcome, problems, conflicts } = await apply(roster, target, context, undefined, world);
    if (outcome !== 'applied' || problems.length > 0) throw new Error(`${outcome}: ${problems.join(' ')}`);
    applies.push({ milliseconds: Date.now() - start, conflicts });
    declared = names.map(arnOf);
  }
  return { applies, declared };
}

function arnOf(name: string): string {
  return `arn:aws:iam::123456789012:role/${name}`;
}
