import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apply } from '../../src/apply/apply.ts';
import { Failure } from '../../src/failure.ts';
import { fileTarget } from '../../src/target/file-target.ts';
import { Conflict, type Target } from '../../src/target/target.ts';
import type { Claim } from '../../src/verify/evidence.ts';
import { verify } from '../../src/verify/verify.ts';
import type { Witness } from '../../src/verify/witness.ts';
import type { World } from '../../src/world.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';

const saved = `kind: ConfigMap
metadata:
  name: aws-auth
data:
  mapRoles: |
    # theirs
    - rolearn: arn:aws:iam::123456789012:role/nodes
      username: system:node:{{EC2PrivateDNSName}}
      groups: [system:nodes]
`;

const context = { target: 'aws-auth.yaml', source: 'github.com/acme/access' };
const roster = (...names: readonly string[]) =>
  rosterOf(
    clusterYaml(),
    ...(names.length === 0
      ? []
      : [accessYaml(names.map((name) => `- role: arn:aws:iam::123456789012:role/${name}\n`).join(''))]),
  );

let root: string;
let path: string;
let target: Target;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-apply-'));
  path = join(root, 'aws-auth.yaml');
  writeFileSync(path, saved);
  target = fileTarget(path, 'aws-auth.yaml');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const steps: string[] = [];
const edges: World = {
  now: () => new Date('2026-11-24T12:00:00Z'),
  sleep: async () => {},
  random: () => 0.5,
  interrupted: new AbortController().signal,
  progress: (line) => steps.push(line),
};
const text = () => readFileSync(path, 'utf8');

describe('apply', () => {
  test('writes once, and the second time not at all', async () => {
    const first = await apply(roster('a'), target, context, undefined, edges);
    expect(first).toMatchObject({ outcome: 'applied', problems: [], conflicts: 0, at: '2026-11-24T12:00:00.000Z' });
    const written = text();
    expect(written).toContain('role/a');
    expect(written).toContain('# theirs');
    const second = await apply(
      roster('a'),
      { ...target, write: () => Promise.reject(new Error('wrote')) },
      context,
      undefined,
      edges,
    );
    expect(second).toMatchObject({ outcome: 'unchanged', problems: [] });
    expect(text()).toBe(written);
  });

  test('removes what it put there and is declared no longer, and nothing else', async () => {
    await apply(roster('a', 'b'), target, context, undefined, edges);
    await apply(roster('a'), target, context, undefined, edges);
    await apply(roster(), target, context, undefined, edges);
    const { metadata: _, ...rest } = parseText(text());
    expect(rest).toEqual((({ metadata, ...others }) => others)(parseText(saved)));
  });

  test('starts again from a fresh read when somebody else writes in between', async () => {
    let overtaken = 0;
    const contested: Target = {
      ...target,
      async write(plan) {
        if (overtaken < 3) {
          overtaken += 1;
          writeFileSync(path, text().replace('# theirs', `# theirs ${overtaken}`));
        }
        return target.write(plan);
      },
    };
    const receipt = await apply(roster('a'), contested, context, undefined, edges);
    expect(receipt).toMatchObject({ outcome: 'applied', conflicts: 3 });
    expect(text()).toContain('# theirs 3');
    expect(text()).toContain('role/a');
  });

  test('gives up when others never stop writing, with nothing written', async () => {
    const hopeless: Target = { ...target, write: () => Promise.reject(new Conflict('busy')) };
    await expect(apply(roster('a'), hopeless, context, undefined, edges)).rejects.toMatchObject({ code: 'overtaken' });
    expect(text()).toBe(saved);
  });

  test('a refused rehearsal stops before the write', async () => {
    const strict: Target = {
      ...target,
      rehearse: () => Promise.reject(new Failure('kubernetes', 'admission webhook denied the request')),
    };
    await expect(apply(roster('a'), strict, context, undefined, edges)).rejects.toMatchObject({ code: 'kubernetes' });
    expect(text()).toBe(saved);
  });

  test('a guard that refuses stops before the write', async () => {
    writeFileSync(path, saved.replace('role/nodes', 'role/a'));
    await expect(apply(roster('a'), target, context, undefined, edges)).rejects.toMatchObject({
      code: 'guard',
      detail: expect.stringMatching(/^conflict: /),
    });
  });

  test.each([
    ['is written until the last day of its allowance', '2026-11-24', 'applied'],
    ['is not written on the day after', '2026-11-23', undefined],
  ])('what a guard refuses %s', async (_what, until, outcome) => {
    const four = ['a', 'b', 'c', 'd'];
    await apply(roster(...four), target, context, undefined, edges);
    const before = text();
    const allowing = rosterOf(clusterYaml(`  allow: [{guard: removal-limit, until: ${until}, reason: moving}]`));
    const applied = apply(allowing, target, context, undefined, edges);
    if (outcome === undefined) await expect(applied).rejects.toMatchObject({ code: 'guard' });
    else expect(await applied).toMatchObject({ outcome });
    expect(text() === before).toBe(outcome === undefined);
  });

  test('live text that cannot be read stops before the write', async () => {
    const broken = saved.replace('groups: [system:nodes]', 'groups: [system:nodes');
    writeFileSync(path, broken);
    await expect(apply(roster('a'), target, context, undefined, edges)).rejects.toMatchObject({
      code: 'live-unreadable',
    });
    expect(text()).toBe(broken);
  });
});

const claim: Claim = {
  evidence: 'proven',
  principal: 'arn:aws:iam::123456789012:role/a',
  purpose: 'in',
  predicted: { username: 'a', groups: [] },
  before: { answer: 'unauthorized' },
  after: { answer: 'unauthorized' },
  holds: false,
  words: 'role/a was refused.',
};
/** A witness whose proof fails. */
const refusing: Witness = {
  identities: ['arn:aws:iam::123456789012:role/cluster-creator'],
  before: async () => {},
  after: async () => [claim],
};

describe('an answer that was lost', () => {
  const lost = new Failure('unknown-outcome', 'the connection was reset');

  test('after the write was done counts as done', async () => {
    const flaky: Target = {
      ...target,
      async write(plan) {
        await target.write(plan);
        throw lost;
      },
    };
    expect(await apply(roster('a'), flaky, context, undefined, edges)).toMatchObject({ outcome: 'applied' });
    expect(text()).toContain('role/a');
  });

  test('before the write was done is written again', async () => {
    let calls = 0;
    const flaky: Target = { ...target, write: (plan) => (calls++ === 0 ? Promise.reject(lost) : target.write(plan)) };
    expect(await apply(roster('a'), flaky, context, undefined, edges)).toMatchObject({
      outcome: 'applied',
      conflicts: 1,
    });
    expect(calls).toBe(2);
  });

  test('and somebody else has written since: it counts as done, and only it is undone', async () => {
    const flaky: Target = {
      ...target,
      async write(plan) {
        await target.write(plan);
        writeFileSync(path, text().replace('# theirs', '# theirs, later'));
        throw lost;
      },
    };
    expect(await apply(roster('a'), flaky, context, undefined, edges)).toMatchObject({ outcome: 'applied' });
    const receipt = await apply(roster('a', 'b'), flaky, context, refusing, edges);
    expect(receipt).toMatchObject({ outcome: 'put-back', plan: { changes: [{}, { kind: 'added' }, {}] } });
    expect(text()).not.toContain('role/b');
    expect(text()).toContain('role/a');
    expect(text()).toContain('# theirs, later');
  });

  test('and comes true only after it was looked for', async () => {
    let late = async (): Promise<unknown> => undefined;
    const slow: Target = {
      ...target,
      write: (plan) => {
        late = () => target.write(plan);
        return Promise.reject(lost);
      },
      rehearse: async (plan) => {
        await target.rehearse(plan);
        await late();
      },
    };
    expect(await apply(roster('a'), slow, context, undefined, edges)).toMatchObject({
      outcome: 'applied',
      problems: [],
    });
    expect(text()).toContain('role/a');
  });

  test('again and again is given up, and said to be unknown', async () => {
    let writes = 0;
    const broken: Target = {
      ...target,
      write: () => {
        writes += 1;
        return Promise.reject(lost);
      },
    };
    await expect(apply(roster('a'), broken, context, undefined, edges)).rejects.toMatchObject({
      code: 'unknown-outcome',
    });
    expect(writes).toBe(3);
  });

  test('again and again, and the last time after it was done, counts as done', async () => {
    let writes = 0;
    const broken: Target = {
      ...target,
      async write(plan) {
        writes += 1;
        if (writes === 3) await target.write(plan);
        throw lost;
      },
    };
    expect(await apply(roster('a'), broken, context, undefined, edges)).toMatchObject({ outcome: 'applied' });
    expect(writes).toBe(3);
  });

  test('and cannot be resolved, since reading fails too, is said to be unknown', async () => {
    let dead = false;
    const dying: Target = {
      ...target,
      read: () => (dead ? Promise.reject(new Failure('kubernetes', 'connection refused')) : target.read()),
      write: () => {
        dead = true;
        return Promise.reject(lost);
      },
    };
    await expect(apply(roster('a'), dying, context, undefined, edges)).rejects.toMatchObject({
      code: 'unknown-outcome',
      message: expect.stringMatching(/may or may not/),
    });
  });

  test.each<[string, (saved: string) => string, string]>([
    ['a guard that refuses', (text) => text.replace('role/nodes', 'role/a'), 'Refused to change'],
    ['a text that cannot be read', (text) => text.replace('groups: [system:nodes]', 'groups: ['), 'cannot be read'],
  ])('and %s stops what would follow: it is said to be unknown', async (_what, meddle, words) => {
    const flaky: Target = {
      ...target,
      write: () => {
        writeFileSync(path, meddle(text()));
        return Promise.reject(lost);
      },
    };
    await expect(apply(roster('a'), flaky, context, undefined, edges)).rejects.toMatchObject({
      code: 'unknown-outcome',
      message: expect.stringContaining(words),
    });
  });
});

describe('a proof that fails', () => {
  test('puts back what was there', async () => {
    const receipt = await apply(roster('a'), target, context, refusing, edges);
    expect(receipt).toMatchObject({
      outcome: 'put-back',
      claims: [claim],
      problems: ['role/a was refused.', expect.stringMatching(/in place again/)],
    });
    expect(text()).toBe(saved);
  });

  test('undoes only its own entries when somebody else has written since', async () => {
    const meddled: Witness = {
      ...refusing,
      after: async () => {
        if (!text().includes('# since')) writeFileSync(path, text().replace('# theirs', '# theirs\n    # since'));
        return [claim];
      },
    };
    const receipt = await apply(roster('a'), target, context, meddled, edges);
    expect(receipt).toMatchObject({
      outcome: 'put-back',
      undone: { way: 'entries', claims: [claim] },
      problems: [expect.any(String), expect.stringMatching(/undone in aws-auth.yaml, entry by entry/)],
    });
    expect(
      text()
        .replace('    # since\n', '')
        .replace(/ {2}annotations:\n.*\n/, ''),
    ).toBe(saved);
  });

  test('leaves an entry of its own that somebody else has changed since, and says so', async () => {
    const meddled: Witness = {
      ...refusing,
      after: async () => {
        writeFileSync(path, text().replace('a:{{SessionName}}', 'admin'));
        return [claim];
      },
    };
    const receipt = await apply(roster('a', 'b'), target, context, meddled, edges);
    expect(receipt.problems.at(-1)).toMatch(
      /entries of arn:aws:iam::123456789012:role\/a are as somebody else has left/,
    );
    expect(text()).toContain('role/a');
    expect(text()).not.toContain('role/b');
  });

  test('cannot be undone where somebody else has broken the text since', async () => {
    const meddled: Witness = {
      ...refusing,
      after: async () => {
        writeFileSync(path, text().replace('groups: [system:nodes]', 'groups: [system:nodes'));
        return [claim];
      },
    };
    expect(await apply(roster('a'), target, context, meddled, edges)).toMatchObject({
      outcome: 'left-changed',
      problems: [expect.any(String), expect.stringMatching(/could not be put back \(mapRoles cannot be read/)],
    });
  });

  test('says who is not as before after that', async () => {
    const lockedOut = {
      ...claim,
      before: {
        answer: 'in',
        person: { username: 'a', groups: [] },
        pods: { status: 200, count: 0 },
        rights: undefined,
      },
    } as const;
    const broken: Witness = { ...refusing, after: async () => [lockedOut] };
    const receipt = await apply(roster('a'), target, context, broken, edges);
    expect(receipt).toMatchObject({ outcome: 'put-back', undone: { way: 'text' } });
    expect(receipt.problems.at(-1)).toMatch(
      /in place again.* Not everybody is as before the change: role\/a was refused\./,
    );
  });
});

describe('whatever happens after the write, there is a receipt', () => {
  test('reading again fails: what was there is put back', async () => {
    let reads = 0;
    const flaky: Target = {
      ...target,
      read: () =>
        reads++ === 1 ? Promise.reject(new Failure('kubernetes', 'answered 401 Unauthorized')) : target.read(),
    };
    expect(await apply(roster('a'), flaky, context, undefined, edges)).toMatchObject({
      outcome: 'put-back',
      problems: ['The change could not be proven: answered 401 Unauthorized', expect.stringMatching(/in place again/)],
    });
    expect(text()).toBe(saved);
  });

  test('the witness breaks', async () => {
    const broken: Witness = { ...refusing, after: () => Promise.reject(new TypeError('no such thing')) };
    expect(await apply(roster('a'), target, context, broken, edges)).toMatchObject({ outcome: 'put-back' });
    expect(text()).toBe(saved);
  });

  test.each([
    ['and it was put back', true, 'put-back', /Nothing of the change is in aws-auth.yaml any more/],
    ['and it was not', false, 'put-back', /undone in aws-auth.yaml, entry by entry/],
  ])('the answer to putting back is lost, %s', async (_name, done, outcome, words) => {
    const lossy: Target = {
      ...target,
      putBack: async (plan, written) => {
        if (done) await target.putBack(plan, written);
        throw new Failure('unknown-outcome', 'the connection was reset');
      },
    };
    const receipt = await apply(roster('a'), lossy, context, refusing, edges);
    expect(receipt).toMatchObject({ outcome, problems: [expect.any(String), expect.stringMatching(words)] });
  });

  test('the answer to putting back is lost, and nothing can be read', async () => {
    let dead = false;
    const lossy: Target = {
      ...target,
      read: () => (dead ? Promise.reject(new Failure('kubernetes', 'connection refused')) : target.read()),
      putBack: () => {
        dead = true;
        return Promise.reject(new Failure('unknown-outcome', 'the connection was reset.'));
      },
    };
    expect(await apply(roster('a'), lossy, context, refusing, edges)).toMatchObject({
      outcome: 'left-unknown',
      problems: [expect.any(String), expect.stringMatching(/^Whether the change is still in .* is not known/)],
    });
  });
});

describe('a run that is told to stop', () => {
  const told = () => {
    const controller = new AbortController();
    return { controller, world: { ...edges, interrupted: controller.signal } };
  };

  test('before it writes, writes nothing', async () => {
    const { controller, world } = told();
    const slow: Target = { ...target, rehearse: () => new Promise(() => controller.abort('SIGINT')) };
    await expect(apply(roster('a'), slow, context, undefined, world)).rejects.toMatchObject({
      code: 'interrupted',
      message: 'The run was told to stop (SIGINT).',
    });
    expect(text()).toBe(saved);
  });

  test('while the change is being proven, puts it back', async () => {
    const { controller, world } = told();
    const slow: Witness = { ...refusing, after: () => new Promise(() => controller.abort('SIGTERM')) };
    expect(await apply(roster('a'), target, context, slow, world)).toMatchObject({
      outcome: 'put-back',
      problems: ['The change could not be proven: The run was told to stop (SIGTERM).', expect.any(String)],
    });
    expect(text()).toBe(saved);
  });

  test('while it writes, waits for the write and puts it back', async () => {
    const { controller, world } = told();
    const late: Target = {
      ...target,
      write: async (plan) => {
        controller.abort('SIGTERM');
        return target.write(plan);
      },
    };
    expect(await apply(roster('a'), late, context, undefined, world)).toMatchObject({ outcome: 'put-back' });
    expect(text()).toBe(saved);
  });
});

describe('verify', () => {
  test('writes nothing, and says what is not as declared', async () => {
    expect(await verify(roster('a'), target, context, undefined, edges)).toMatchObject({
      outcome: 'unchanged',
      problems: ['arn:aws:iam::123456789012:role/a is declared, but has no entry in aws-auth.'],
    });
    expect(text()).toBe(saved);
    await apply(roster('a', 'b'), target, context, undefined, edges);
    expect(await verify(roster('a', 'b'), target, context, undefined, edges)).toMatchObject({ problems: [] });
    expect(await verify(roster('a'), target, context, undefined, edges)).toMatchObject({
      problems: ['arn:aws:iam::123456789012:role/b is no longer declared, but still has an entry in aws-auth.'],
    });
    writeFileSync(path, text().replace('a:{{SessionName}}', 'admin'));
    expect(await verify(roster('a', 'b'), target, context, undefined, edges)).toMatchObject({
      problems: ['The entry of arn:aws:iam::123456789012:role/a in aws-auth is not what is declared.'],
    });
  });
});

function parseText(yaml: string): Record<string, unknown> {
  return parse(yaml);
}
