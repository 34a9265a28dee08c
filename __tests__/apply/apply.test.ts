import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ApplyEdges, apply } from '../../src/apply/apply.ts';
import { fileTarget } from '../../src/apply/file-target.ts';
import { verify, type Witness } from '../../src/apply/prove.ts';
import { Conflict, type Target } from '../../src/apply/target.ts';
import { Failure } from '../../src/failure.ts';
import type { Claim } from '../../src/verify/evidence.ts';
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
const edges: ApplyEdges = {
  now: () => new Date('2026-11-24T12:00:00Z'),
  sleep: async () => {},
  random: () => 0.5,
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
    await apply(roster(), target, context, undefined, edges);
    const { metadata: _, ...rest } = parseText(text());
    expect(rest).toEqual((({ metadata, ...others }) => others)(parseText(saved)));
  });

  test('starts again from a fresh read when somebody else writes in between', async () => {
    let overtaken = 0;
    const contested: Target = {
      ...target,
      async write(next) {
        if (overtaken < 3) {
          overtaken += 1;
          writeFileSync(path, text().replace('# theirs', `# theirs ${overtaken}`));
        }
        return target.write(next);
      },
    };
    const receipt = await apply(roster('a'), contested, context, undefined, edges);
    expect(receipt).toMatchObject({ outcome: 'applied', conflicts: 3 });
    expect(text()).toContain('# theirs 3');
    expect(text()).toContain('role/a');
  });

  test('gives up when others never stop writing, with nothing written', async () => {
    const hopeless: Target = { ...target, write: () => Promise.reject(new Conflict('busy')) };
    await expect(apply(roster('a'), hopeless, context, undefined, edges)).rejects.toMatchObject({ code: 'target' });
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

  test('live text that cannot be read stops before the write', async () => {
    const broken = saved.replace('groups: [system:nodes]', 'groups: [system:nodes');
    writeFileSync(path, broken);
    await expect(apply(roster('a'), target, context, undefined, edges)).rejects.toMatchObject({
      code: 'live-unreadable',
    });
    expect(text()).toBe(broken);
  });
});

describe('an answer that was lost', () => {
  const lost = new Failure('unknown-outcome', 'the connection was reset');

  test('after the write was done counts as done', async () => {
    const flaky: Target = {
      ...target,
      async write(next) {
        await target.write(next);
        throw lost;
      },
    };
    expect(await apply(roster('a'), flaky, context, undefined, edges)).toMatchObject({ outcome: 'applied' });
    expect(text()).toContain('role/a');
  });

  test('before the write was done is written again', async () => {
    let calls = 0;
    const flaky: Target = { ...target, write: (next) => (calls++ === 0 ? Promise.reject(lost) : target.write(next)) };
    expect(await apply(roster('a'), flaky, context, undefined, edges)).toMatchObject({
      outcome: 'applied',
      conflicts: 1,
    });
    expect(calls).toBe(2);
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
});

describe('a proof that fails', () => {
  const claim: Claim = {
    principal: 'arn:aws:iam::123456789012:role/a',
    purpose: 'in',
    predicted: { username: 'a', groups: [] },
    before: { answer: 'unauthorized' },
    after: { answer: 'unauthorized' },
    holds: false,
    words: 'role/a was refused.',
  };
  const witness: Witness = {
    identities: ['arn:aws:iam::123456789012:role/cluster-creator'],
    before: async () => {},
    after: async () => [claim],
  };

  test('puts back what was there', async () => {
    const receipt = await apply(roster('a'), target, context, witness, edges);
    expect(receipt).toMatchObject({
      outcome: 'put-back',
      claims: [claim],
      problems: ['role/a was refused.', expect.stringMatching(/in place again/)],
    });
    expect(text()).toBe(saved);
  });

  test('says so when somebody else has written since', async () => {
    const meddled: Witness = {
      ...witness,
      after: async () => {
        writeFileSync(path, `${text()}# theirs\n`);
        return [claim];
      },
    };
    const receipt = await apply(roster('a'), target, context, meddled, edges);
    expect(receipt).toMatchObject({
      outcome: 'left-changed',
      problems: [
        expect.any(String),
        expect.stringMatching(/could not be put back \(somebody else has written since\)/),
      ],
    });
    expect(text()).toContain('role/a');
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
