import type { Archive } from '../../src/history/archive.ts';
import { type History, withRevision } from '../../src/history/history.ts';
import { readStored } from '../../src/history/read.ts';
import { type Origin, type Revision, revisionOf } from '../../src/history/revision.ts';
import { textsOf } from '../../src/history/texts.ts';
import { makePlan } from '../../src/plan/make.ts';
import { Conflict } from '../../src/target/target.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { SOURCE } from '../report/live.ts';

/** Histories that are kept for as long as a test runs. It does what archive-suite.ts asks of every archive. */
export function memoryArchive(): Archive {
  const kept = new Map<string, { readonly texts: Readonly<Record<string, string>>; readonly version: string }>();
  let writes = 0;
  return {
    placeOf: (source) => `memory of ${source}`,
    read: async (source) => kept.get(source),
    async write(source, texts, version) {
      if (kept.get(source)?.version !== version) throw new Conflict('somebody else has written since');
      writes += 1;
      kept.set(source, { texts: { ...texts }, version: String(writes) });
      return String(writes);
    },
  };
}

/** What an archive keeps of this repository. */
export async function historyIn(archive: Archive): Promise<History> {
  return (await readStored(archive, SOURCE)).history;
}

/** Texts that cannot be missing. */
export function textsOfAll(history: History): Readonly<Record<string, string>> {
  const texts = textsOf(history);
  if (texts === undefined) throw new Error('it does not fit');
  return texts;
}

/** A revision that lets these roles in where nobody was. */
export function revision(number: number, roles: readonly string[], facts: Origin & Partial<Revision> = {}): Revision {
  const grants = roles.map((name) => `- role: arn:aws:iam::123456789012:role/${name}\n  groups: [view]\n`).join('');
  const roster = rosterOf(clusterYaml(), ...(roles.length === 0 ? [] : [accessYaml(grants)]));
  const plan = makePlan(roster, undefined, { target: 'aws-auth', source: SOURCE });
  const made = revisionOf(plan, { number, id: `run-${number}`, at: '2026-11-24T12:00:00.000Z' });
  return { ...made, ...facts };
}

/** Several revisions, all applied. */
export function applied(...each: readonly (readonly string[])[]): History {
  return each.reduce<History>((history, roles, index) => {
    const { undoing: _, ...kept } = revision(index + 1, roles);
    return withRevision(history, { ...kept, status: 'applied' });
  }, []);
}
