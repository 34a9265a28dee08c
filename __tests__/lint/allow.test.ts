import { describe, expect, test } from 'vitest';
import { guards } from '../../src/plan/guards.ts';
import { clusterYaml, findingsOf } from '../declare.ts';
import { readSchema } from '../schema.ts';

/** What is found of a Cluster's spec, but that nobody is granted entry. */
const toldOfSpec = (spec: string) => findingsOf(clusterYaml(spec)).filter(({ rule }) => rule !== 'cluster-unused');
const toldOf = (guard: string, until = '2026-12-01', reason = 'moving') =>
  toldOfSpec(`  allow: [{guard: ${guard}, until: ${until}, reason: "${reason}"}]`);

describe('an allowance', () => {
  // Tests happen on 2026-11-24.
  test.each([
    ['until yesterday', '2026-11-23', [['allow-expired', 'warning']]],
    ['until today', '2026-11-24', []],
    ['for 14 days', '2026-12-08', []],
    ['for 15 days', '2026-12-09', [['allow-too-long', 'error']]],
    ['for ever', '9999-12-31', [['allow-too-long', 'error']]],
    ['until no day', '2026-02-30', [['schema', 'error']]],
    ['until a word', 'tomorrow', [['schema', 'error']]],
  ])('%s', (_what, until, expected) => {
    expect(toldOf('removal-limit', until).map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  });

  const forbidden = ['conflict', 'creator-shadowed', 'immutable', 'too-large', 'effect-differs'];
  test.each(guards.map(({ id }) => id))('for %s', (id) => {
    const found = toldOf(id).map(({ rule, severity, suppressible }) => [rule, severity, suppressible]);
    expect(found).toEqual(forbidden.includes(id) ? [['allow-forbidden', 'error', undefined]] : []);
  });

  test('for a guard that there is not', () => {
    expect(toldOf('removal-limits')).toMatchObject([
      { rule: 'schema', severity: 'error', remedy: 'Did you mean removal-limit?' },
    ]);
    expect(toldOf('everything')).toMatchObject([{ rule: 'schema', remedy: 'Write one of them.' }]);
  });

  test.each(['guard', 'until', 'reason'])('without %s', (field) => {
    const fields = { guard: 'removal-limit', until: '2026-12-01', reason: 'moving' };
    const allow = JSON.stringify([Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field))]);
    expect(toldOfSpec(`  allow: ${allow}`)).toMatchObject([
      { rule: 'schema', message: `spec.allow[0] lacks ${field}.` },
    ]);
  });

  test('without a reason in it', () => {
    expect(toldOf('removal-limit', '2026-12-01', '')).toMatchObject([{ rule: 'schema' }]);
  });
});

test('the schema names the guards that there are', () => {
  expect(readSchema('declaration')).toHaveProperty(
    '$defs.allowance.properties.guard.enum',
    guards.map(({ id }) => id),
  );
});

test('who must keep a way in is read like any ARN', () => {
  const spec = '  guard: {requiredPrincipals: ["arn:aws:iam::1234:role/a"]}';
  expect(toldOfSpec(spec)).toMatchObject([{ rule: 'arn-account', location: { file: '0.yaml', line: 8 } }]);
});
