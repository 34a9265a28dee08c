import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apply } from '../../src/apply/apply.ts';
import { Failure } from '../../src/failure.ts';
import type { Archive } from '../../src/history/archive.ts';
import { journalOf } from '../../src/history/journal.ts';
import { fileTarget } from '../../src/target/file-target.ts';
import { Conflict, type Target } from '../../src/target/target.ts';
import type { Receipt } from '../../src/verify/receipt.ts';
import type { Witness } from '../../src/verify/witness.ts';
import type { World } from '../../src/world.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { SOURCE } from '../report/live.ts';
import { claims } from '../report/proven.ts';
import { historyIn, memoryArchive } from './memory-archive.ts';

const saved = `kind: ConfigMap
metadata:
  name: aws-auth
data:
  mapRoles: |
    # theirs
    - rolearn: arn:aws:iam::123456789012:role/nodes
      username: nodes
`;

let root: string;
let path: string;
let target: Target;
let archive: Archive;
let runs = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-journal-'));
  path = join(root, 'aws-auth.yaml');
  writeFileSync(path, saved);
  target = fileTarget(path, 'aws-auth.yaml');
  archive = memoryArchive();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const world: World = {
  now: () => new Date('2026-11-24T12:00:00Z'),
  sleep: async () => {},
  random: () => 0.5,
  interrupted: new AbortController().signal,
  progress: () => {},
};
const witness = (holds: boolean): Witness => ({
  identities: ['arn:x'],
  before: async () => {},
  after: async () => claims(holds),
});
const text = () => readFileSync(path, 'utf8');

interface Run {
  readonly target?: Target;
  readonly archive?: Archive;
  readonly proves?: boolean;
}

/** One run of apply: it lets these roles in, and is proven or not. */
function run(
  roles: readonly string[],
  { target: where = target, archive: kept = archive, proves = true }: Run = {},
): Promise<Receipt> {
  runs += 1;
  const grants = roles.map((name) => `- role: arn:aws:iam::123456789012:role/${name}\n`).join('');
  const roster = rosterOf(clusterYaml(), ...(roles.length === 0 ? [] : [accessYaml(grants)]));
  const journal = journalOf(kept, SOURCE, { commit: `c${runs}` }, `run-${runs}`, world);
  return apply(roster, where, { target: where.words, source: SOURCE, journal }, witness(proves), world);
}

/** A run that is killed before, or right after, its write: nothing that it would do after that is done. */
async function killed(roles: readonly string[], when: 'before' | 'after'): Promise<void> {
  await new Promise<void>((resolve) => {
    const dying: Target = {
      ...target,
      write: async (plan) => {
        if (when === 'after') await target.write(plan);
        resolve();
        return new Promise(() => {});
      },
    };
    void run(roles, { target: dying });
  });
}

const statuses = async () => (await historyIn(archive)).map(({ number, status }) => `${number} ${status}`);

describe('a run', () => {
  test('is recorded with what it owns, and nothing is where nothing changes', async () => {
    expect((await run(['a', 'b'])).history).toEqual({ revision: 1, notes: [] });
    const before = await archive.read(SOURCE);
    expect(await run(['a', 'b'])).toMatchObject({ outcome: 'unchanged', history: { revision: undefined, notes: [] } });
    expect(await archive.read(SOURCE)).toEqual(before);
    await run(['b']);
    expect(await historyIn(archive)).toMatchObject([
      { number: 1, status: 'applied', entries: [{ arn: expect.stringMatching(/a$/) }, {}], counts: { added: 2 } },
      {
        number: 2,
        status: 'applied',
        entries: [{ arn: expect.stringMatching(/b$/) }],
        counts: { removed: 1 },
        commit: expect.any(String),
      },
    ]);
  });

  test('that is not proven is recorded as undone', async () => {
    expect(await run(['a'], { proves: false })).toMatchObject({ outcome: 'put-back', history: { revision: 1 } });
    expect(await statuses()).toEqual(['1 undone']);
    expect(text()).toBe(saved);
  });

  test('that writes nothing after all is recorded as abandoned', async () => {
    const refusing: Target = { ...target, write: () => Promise.reject(new Failure('kubernetes', 'denied')) };
    await expect(run(['a'], { target: refusing })).rejects.toMatchObject({ message: 'denied' });
    expect(await statuses()).toEqual(['1 abandoned']);
  });

  test('that starts again is recorded once', async () => {
    let overtaken = 0;
    const contested: Target = {
      ...target,
      write: (plan) => (overtaken++ < 3 ? Promise.reject(new Conflict('busy')) : target.write(plan)),
    };
    expect(await run(['a'], { target: contested })).toMatchObject({ conflicts: 3, history: { revision: 1 } });
    expect(await statuses()).toEqual(['1 applied']);
  });

  test('beside another of the same repository finds its own revision again', async () => {
    const sharing: Archive = {
      ...archive,
      write: async (source, texts, version) => {
        const done = await archive.write(source, texts, version);
        if (done === '1') await run(['a', 'b']);
        return done;
      },
    };
    expect(await run(['a'], { archive: sharing })).toMatchObject({ history: { revision: 1 } });
    expect(await statuses()).toEqual(['1 applied', '2 applied']);
  });

  test('whose answer of the archive is lost is recorded once', async () => {
    let lost = 0;
    const flaky: Archive = {
      ...archive,
      write: async (source, texts, version) => {
        const done = await archive.write(source, texts, version);
        if (lost++ % 2 === 0) throw new Failure('unknown-outcome', 'reset');
        return done;
      },
    };
    expect((await run(['a'], { archive: flaky })).history).toEqual({ revision: 1, notes: [] });
    expect(await statuses()).toEqual(['1 applied']);
  });
});

describe('a run that is killed', () => {
  test('before its write is found to have done nothing', async () => {
    await killed(['a'], 'before');
    expect(await statuses()).toEqual(['1 pending']);
    const receipt = await run(['b']);
    expect(receipt.history).toEqual({
      revision: 2,
      notes: [expect.stringMatching(/^Revision 1 .* is not in place\.$/)],
    });
    expect(await statuses()).toEqual(['1 abandoned', '2 applied']);
  });

  test('right after its write is proven by the next, which has nothing to change', async () => {
    await killed(['a'], 'after');
    const receipt = await run(['a']);
    expect(receipt).toMatchObject({
      outcome: 'unchanged',
      problems: [],
      history: { revision: undefined, notes: [expect.stringMatching(/^Revision 1 .*never proven/)] },
    });
    expect(await statuses()).toEqual(['1 applied']);
    expect((await run(['a'])).history).toEqual({ revision: undefined, notes: [] });
  });

  test('right after its write is undone by the next, where the proof fails', async () => {
    await killed(['a'], 'after');
    expect(await run(['a'], { proves: false })).toMatchObject({ outcome: 'put-back', undone: { way: 'entries' } });
    expect(await statuses()).toEqual(['1 undone']);
    expect(text()).not.toContain('role/a');
    expect(text()).toContain('# theirs');
  });

  test('is undone along with the change of the next, where that is not proven', async () => {
    await run(['a']);
    await killed(['a', 'b'], 'after');
    expect(await run(['a', 'c'], { proves: false })).toMatchObject({
      outcome: 'put-back',
      plan: { changes: [{}, {}, {}, {}] },
    });
    expect(await statuses()).toEqual(['1 applied', '2 undone', '3 undone']);
    expect(text()).toContain('role/a');
    expect(text()).not.toMatch(/role\/[bc]/);
  });

  test('several times is proven as a whole', async () => {
    await killed(['a'], 'after');
    await killed(['a', 'b'], 'before');
    await killed(['b'], 'after');
    await run(['b', 'c']);
    // Of the first, nothing is left in place by the third.
    expect(await statuses()).toEqual(['1 abandoned', '2 abandoned', '3 applied', '4 applied']);
  });

  test('and cannot be undone stays pending', async () => {
    await killed(['a'], 'after');
    const stuck: Target = { ...target, write: () => Promise.reject(new Failure('kubernetes', 'denied')) };
    expect(await run(['a'], { target: stuck, proves: false })).toMatchObject({ outcome: 'left-changed' });
    expect(await statuses()).toEqual(['1 pending']);
  });
});

describe('where nothing can be recorded, the change goes on, and says so', () => {
  const refuse = (message: string) => () => Promise.reject(new Failure('kubernetes', message, { remedy: 'Ask.' }));

  test.each([
    [
      'no right to read',
      { read: refuse('https://x answered 403 Forbidden: no.') },
      /not in the history: .*403.*needs get and update on memory of github.com\/acme\/access.*docs\/history\.md/,
    ],
    ['no right to write', { write: refuse('https://x answered 403 Forbidden: no.') }, /docs\/history\.md/],
    [
      'nobody answers',
      { read: refuse('It cannot be reached.') },
      /^This run is not in the history: It cannot be reached\. Ask\.$/,
    ],
    [
      'somebody has edited it',
      { read: async () => ({ texts: { revisions: '{' }, version: '1' }) },
      /cannot be used: .*delete the ConfigMap/,
    ],
    ['others never stop writing', { write: () => Promise.reject(new Conflict('busy')) }, /busy/],
  ])('%s', async (_what, broken, words) => {
    const receipt = await run(['a'], { archive: { ...archive, ...broken } });
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [] });
    expect(receipt.history).toEqual({ revision: undefined, notes: [expect.stringMatching(words)] });
    expect(text()).toContain('role/a');
    expect(await run(['a'], { proves: false, archive: { ...archive, ...broken } })).toMatchObject({
      outcome: 'unchanged',
    });
  });

  test('what became of it', async () => {
    let writes = 0;
    const flaky: Archive = {
      ...archive,
      write: (...args) => (writes++ === 0 ? archive.write(...args) : refuse('away.')()),
    };
    expect((await run(['a'], { archive: flaky })).history).toEqual({
      revision: 1,
      notes: [expect.stringMatching(/^What became of revision 1 is not in the history: away\./)],
    });
    expect(await statuses()).toEqual(['1 pending']);
  });
});
