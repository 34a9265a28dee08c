import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../../src/configuration/configuration.ts';
import type { Severity } from '../../../src/finding/finding.ts';
import { exampleInput } from '../../../src/lint/example.ts';
import { lintLive, lintPlan, liveInputOf } from '../../../src/lint/live/live.ts';
import type { LiveRule } from '../../../src/lint/live/live-rule.ts';
import { liveRules } from '../../../src/lint/live/registry.ts';
import { makePlan } from '../../../src/plan/make.ts';
import type { Survey } from '../../../src/survey/survey.ts';
import { accessYaml, clusterYaml, rosterOf } from '../../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../../report/live.ts';
import { binding, bound, surveyOf } from '../../survey/around.ts';

const found = (rule: LiveRule, example: string, survey: Survey) =>
  exampleInput(rule, example).rosters.flatMap((roster) =>
    lintLive(liveInputOf(roster, [], survey), defaultConfiguration, [rule]),
  );

describe('each live rule finds its bad example and lets its good one pass', () => {
  test.each(liveRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const findings = found(rule, rule.bad, rule.around);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toMatchObject({ rule: id, severity: rule.severity });
    expect(found(rule, rule.good, rule.mended ?? rule.around)).toEqual([]);
    // Of what is not known, nothing is said.
    const unknown = surveyOf({ rbac: undefined, accessEntries: undefined });
    expect(found(rule, rule.bad, unknown)).toEqual([]);
  });
});

const grants = `- role: ${roleArn('team/dev')}
  username: dev
  groups: [view, misspelt, "of-{{SessionName}}", system:masters, system:nodes]
- user: arn:aws:iam::123456789012:user/ann
  groups: [view]
- account: "999999999999"
`;
const dev = 'arn:aws:iam::123456789012:role/dev';
const surrounding = surveyOf({
  rbac: bound({ view: binding('view', []), spelt: binding('edit', []) }),
  missing: new Map([['arn:aws:iam::123456789012:user/ann', 'IAM has no user ann.']]),
  accessEntries: new Set([dev, 'arn:aws:iam::123456789012:role/gone']),
});

function findingsOf(survey: Survey | undefined, severities: ReadonlyMap<string, Severity | 'off'> = new Map()) {
  const roster = rosterOf(clusterYaml(), accessYaml(grants));
  const gone = [roleEntry('gone'), roleEntry('away')];
  const plan = makePlan(roster, liveOf(gone, { [SOURCE]: gone }), { target: 'here', source: SOURCE, survey });
  return lintPlan(plan, roster, { severities });
}

describe('what live rules find of a plan', () => {
  test('stands where the grant does, or the Cluster, with what to do', () => {
    expect(
      findingsOf(surveyOf({ ...surrounding, accessEntries: new Set(['arn:aws:iam::123456789012:role/gone']) })).map(
        ({ rule, location: { file, line, column }, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
      ),
    ).toEqual([
      '0.yaml:3:18 access-entry-overrides: arn:aws:iam::123456789012:role/gone is taken out of aws-auth, and still gets in to prod by its EKS access entry.',
      '1.yaml:9:22 group-unbound: No RoleBinding or ClusterRoleBinding of prod names the group misspelt, so it allows nothing there.',
      '1.yaml:10:13 principal-missing: IAM has no user ann.',
    ]);
  });

  test('leaves nodes alone, whom an access entry lets in just so', () => {
    const overridden = findingsOf(surrounding).filter(({ rule }) => rule === 'access-entry-overrides');
    expect(overridden.map(({ message }) => message)).toEqual([expect.stringContaining('role/gone')]);
  });

  test('is nothing where nobody could be asked', () => {
    expect(findingsOf(undefined)).toEqual([]);
  });

  test('has the severity that guestlist.yaml gives it', () => {
    const severities = new Map<string, Severity | 'off'>([
      ['group-unbound', 'error'],
      ['principal-missing', 'off'],
      ['access-entry-overrides', 'note'],
    ]);
    expect(findingsOf(surrounding, severities).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'access-entry-overrides note',
      'group-unbound error',
    ]);
  });

  test('asks whether a bound group of nearly that name is meant', () => {
    const survey = surveyOf({ rbac: bound({ mispelt: binding('edit', []), view: binding('view', []) }) });
    expect(findingsOf(survey).find(({ rule }) => rule === 'group-unbound')?.remedy).toMatch(/^Did you mean mispelt\?/);
  });
});
