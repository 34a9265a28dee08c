import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engineRules } from '../../src/lint/engine-rules.ts';
import { ruleTextOf, ruleTexts } from '../../src/lint/rule-texts.ts';
import { accessYaml } from '../declare.ts';
import { committed, makeWorkspace, type Workspace } from '../report/workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

/** Puts an example where it belongs: into guestlist.yaml, the baseline or the folder of declarations, or as a link. */
function put(example: string): void {
  const [path = '', target] = example.split(' -> ');
  if (target !== undefined) {
    mkdirSync(dirname(join(workspace.root, path)), { recursive: true });
    symlinkSync(target, join(workspace.root, path));
  } else if (/^kind: Configuration$/m.test(example)) {
    workspace.write('guestlist.yaml', example);
  } else if (/^kind: Baseline$/m.test(example)) {
    workspace.write('known.yaml', example);
    workspace.write('guestlist.yaml', 'apiVersion: guestlist/v1\nkind: Configuration\nspec: {baseline: known.yaml}\n');
  } else if (example.includes('role:')) {
    workspace.write('access/team.yaml', accessYaml(example));
  } else {
    workspace.write(path, accessYaml('- {role: "arn:aws:iam::123456789012:role/a", username: a}'));
  }
}

const unchanged = ruleTextOf.get('configuration-changed')?.good ?? '';

async function findingsOf(id: string) {
  // A change of what decides is one from what a commit has.
  const changes =
    id === 'configuration-changed' ? { configurationFrom: committed({ 'guestlist.yaml': unchanged }) } : {};
  const result = await workspace.run('lint', {}, changes);
  return result.command === 'lint' ? result.findings.filter(({ rule }) => rule === id) : [];
}

describe('each rule of the engine finds its bad example and lets its good one pass', () => {
  test.each(engineRules.map((rule) => [rule.id, rule] as const))('%s', async (id, { severity, bad, good }) => {
    put(bad);
    const found = await findingsOf(id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding).toMatchObject({ rule: id, severity });
      expect(finding).not.toHaveProperty('suppressible');
    }
    workspace.remove();
    workspace = makeWorkspace();
    put(good);
    expect(await findingsOf(id)).toEqual([]);
  });
});

test('no rule of the engine may be suppressed, and all have ids of their own', () => {
  expect(engineRules.filter(({ suppressible }) => suppressible !== false)).toEqual([]);
  expect(ruleTextOf.size).toBe(ruleTexts.length);
  for (const { id, summary, why } of engineRules) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(Math.min(summary.length, why.length)).toBeGreaterThan(0);
  }
});
