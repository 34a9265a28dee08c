import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { accessOf, type Workflows } from '../../src/iam/access.ts';
import { block } from '../../src/iam/hcl.ts';
import { GITHUB_ISSUER } from '../../src/iam/policy.ts';
import { renderAccess } from '../../src/iam/render.ts';
import { clusterYaml, rosterOf } from '../declare.ts';
import { makeAjv, readSchema } from '../schema.ts';
import { everyForm } from './forms.ts';

const workflows: Workflows = {
  ...{ repository: 'acme/cluster-access', isGuessed: false, ids: undefined, branch: 'main' },
  ...{ environment: 'production', issuer: GITHUB_ISSUER },
};

describe.each(everyForm.map(({ name, access }) => [name, access] as const))('%s', (_name, access) => {
  test('as JSON is as its schema says', () => {
    const validate = makeAjv().compile(readSchema('iam'));
    expect(validate(JSON.parse(renderAccess(access, 'json'))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('as CloudFormation names nothing that is not there, and has the policies of the JSON', () => {
    const text = renderAccess(access, 'cloudformation');
    const { Parameters = {}, Conditions, Resources, Metadata = {} } = parse(text);
    const referred = [...text.matchAll(/Ref: (\S+)/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'AWS::AccountId');
    expect(Object.keys(Parameters)).toEqual(expect.arrayContaining(referred));
    for (const resource of Object.values<{ Condition: string; DependsOn?: string[] }>(Resources)) {
      expect(Object.keys(Conditions)).toContain(resource.Condition);
      expect(Object.keys(Resources)).toEqual(expect.arrayContaining(resource.DependsOn ?? []));
    }
    for (const id of [...Object.keys(Resources), ...Object.keys(Conditions)])
      expect(id).toMatch(/^[0-9A-Za-z]{1,255}$/);
    const shown = JSON.stringify([Resources, Metadata]);
    for (const { trust, policy } of access.roles) {
      expect(shown).toContain(JSON.stringify(trust.Statement));
      if (policy.Statement.length > 0) expect(shown).toContain(JSON.stringify(policy));
    }
    for (const { policy } of access.users) expect(shown).toContain(JSON.stringify(policy));
  });

  test('for Kubernetes is manifests, and no more than comments besides', () => {
    const documents = parseAllDocuments(renderAccess(access, 'kubernetes'));
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect(documents.map((document) => document.toJS())).toEqual(access.manifests);
  });
});

test('HCL has no template that a text brought in', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '%', '{', '}', '"', '\\', '\n', 'a') }), (text) => {
      const [, written = ''] = /^ {2}a = (".*")$/m.exec(block(['locals'], { a: text })) ?? [];
      // HCL native syntax specification: a doubled $ or % before { stands for one, and all else is as in JSON here.
      const read = (JSON.parse(written) as string).replace(/\$\$\{|%%\{/g, (found) => found.slice(1));
      expect(read).toBe(text);
      expect(written.replace(/\$\$\{|%%\{/g, ' ')).not.toMatch(/[$%]\{/);
    }),
    { examples: [['$${{'], ['%%{{']] },
  );
});

describe('names of their own', () => {
  const accessBy = (spec: string) => accessOf(rosterOf(clusterYaml(spec)), workflows, 'x');
  const resourcesOf = (spec: string) => Object.keys(parse(renderAccess(accessBy(spec), 'cloudformation')).Resources);

  test('are given to roles whose names are alike', () => {
    const spec =
      '  signIn: ["arn:aws:iam::123456789012:role/a-b", "arn:aws:iam::123456789012:role/a_b", "arn:aws:iam::123456789012:role/a.b"]';
    expect(renderAccess(accessBy(spec), 'terraform').match(/^resource "aws_iam_role" .*/gm)).toEqual([
      'resource "aws_iam_role" "a_b" {',
      'resource "aws_iam_role" "a_b2" {',
      'resource "aws_iam_role" "a_b3" {',
    ]);
    expect(resourcesOf(spec)).toEqual(expect.arrayContaining(['AB', 'AB2', 'AB3']));
  });

  test('are given to users whose names are alike', () => {
    const spec = '  signIn: ["arn:aws:iam::123456789012:user/a.b"]\n  planAs: ["arn:aws:iam::123456789012:user/a-b"]';
    expect(renderAccess(accessBy(spec), 'terraform').match(/^resource "aws_iam_user_policy" .*/gm)).toEqual([
      'resource "aws_iam_user_policy" "a_b" {',
      'resource "aws_iam_user_policy" "a_b2" {',
    ]);
  });

  test('are given to a role that is called as the policy of another, or as a provider', () => {
    const [github, policy] = ['git-hub-123456789012', 'cluster-creator-policy'];
    const spec = `  signIn: ["arn:aws:iam::123456789012:role/${github}", "arn:aws:iam::123456789012:role/${policy}", "arn:aws:iam::123456789012:role/cluster-creator"]`;
    expect(resourcesOf(spec)).toEqual([
      'GitHub123456789012',
      'GitHub1234567890122',
      'ClusterCreatorPolicy',
      'ClusterCreatorPolicy2',
    ]);
  });
});

test('CloudFormation is deployed where others trust somebody before it is where they do', () => {
  const spec =
    '  planAs: ["arn:aws:iam::123456789012:role/reader"]\n  signIn: ["arn:aws:iam::111122223333:role/deployer", "arn:aws:iam::123456789012:role/writer"]';
  const text = renderAccess(accessOf(rosterOf(clusterYaml(spec)), workflows, 'x'), 'cloudformation');
  expect(text.replace(/\n# /g, ' ')).toContain('in account 111122223333, then in account 123456789012, with');
});
