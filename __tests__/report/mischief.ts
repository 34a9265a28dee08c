import fc from 'fast-check';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import type { ChangeResult, CommandResult, LintResult, PlanResult } from '../../src/commands/result.ts';
import { defaultConfiguration } from '../../src/configuration/configuration.ts';
import { load } from '../../src/declaration/load.ts';
import { resolve } from '../../src/declaration/resolve.ts';
import { Failure } from '../../src/failure.ts';
import { byPosition, type Finding } from '../../src/finding/finding.ts';
import type { SuppressedFinding } from '../../src/finding/suppressed.ts';
import { lint } from '../../src/lint/lint.ts';
import type { AllowedRefusal } from '../../src/plan/allowed.ts';
import { guard } from '../../src/plan/guard.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Refusal } from '../../src/plan/refusal.ts';
import type { Survey } from '../../src/survey/survey.ts';
import type { Claim, Knock } from '../../src/verify/evidence.ts';
import { accessYaml, clusterYaml, TODAY } from '../declare.ts';
import { rule, surveyOf } from '../survey/around.ts';
import { hostile, hostileAscii, undisputed } from './hostile.ts';
import { liveOf, quoted, roleArn, roleEntry, SOURCE } from './live.ts';
import { claims } from './proven.ts';

/** Values for every place of a result where somebody else's words can stand. */
export interface Mischief {
  /** Any text: reasons, live entries, paths, answers of servers. */
  readonly text: string;
  /** Visible ASCII, as declared usernames, groups and owners are. */
  readonly name: string;
}

/** Values that are harmless, to compare with. */
export const harmlessValues: Mischief = { text: 'some words', name: 'name' };

/** Values that are not. */
export const mischief: fc.Arbitrary<Mischief> = fc
  .record({ text: hostile, name: hostileAscii })
  .filter(({ text, name }) => text !== name);

/** A result of each command, with a value in every place where somebody else's words can stand. */
export function resultsWith(values: Mischief): readonly CommandResult[] {
  const linted = lintWith(values);
  return [linted, planWith(values, linted), changeWith(values, linted)];
}

/** What lint really finds in files that hold the values, quoted and not. */
export function lintedWith({ text, name }: Mischief): LintResult {
  const quotedText = quoted(wellFormed(text));
  const files = [
    `kind: Access\nspec: ${text}`,
    text,
    `apiVersion: ${quotedText}\nkind: ${quotedText}\n${quotedText}: 1\n`,
    accessYaml(`- role: ${quotedText}\n  username: ${quotedText}\n- user: ${quotedText}\n  ${quotedText}: 1\n`),
    accessYaml(`- role: ${quotedText}\n- account: ${quotedText}\n  reason: ${quotedText}\n`, { name: 'a' }),
    accessYaml(`- role: ${roleArn('a')}\n  groups: [${quoted(name)}, ${quotedText}]\n`, {
      clusters: `[${quotedText}]`,
    }),
  ].map((body, index) => ({ path: `access/${index}${text}.yaml`, text: body }));
  const declarations = load(files);
  const rosters = resolve(declarations, TODAY);
  const input = { ...declarations, rosters, configuration: defaultConfiguration, today: TODAY };
  const findings = [...declarations.findings, ...lint(input)].sort(byPosition);
  const sources = new Map(files.map(({ path, text: body }) => [path, body]));
  const counted = { files: files.length, clusters: 0, grants: 0 };
  return { command: 'lint', findings, suppressed: [], failOn: 'error', sources, counted, chosen: [] };
}

function lintWith({ text }: Mischief): LintResult {
  const path = `access/${text}.yaml`;
  const findings = (['error', 'warning', 'note'] as const).map(
    (severity, index): Finding => ({
      rule: 'arn-syntax',
      severity,
      location: { file: path, line: 1, column: 1 + index, endLine: 1, endColumn: 2 + index },
      message: ['It is wrong: ', 'The role "', ''][index] + text + ['', '" is no ARN.', ''][index],
      remedy: `Write \`${text}\`.`,
    }),
  );
  const sources = new Map([[path, text]]);
  const suppressed = findings.slice(0, 1).map((finding): SuppressedFinding => {
    return { finding, by: 'comment', reason: text, until: '2027-01-31' };
  });
  return {
    command: 'lint',
    findings,
    suppressed,
    failOn: 'error',
    sources,
    counted: { files: 1, clusters: 1, grants: 1 },
    chosen: [],
    unchanged: { since: text, findings: 1 },
    wroteBaseline: { path: text, findings: 1 },
  };
}

function planWith({ text, name }: Mischief, linted: LintResult): PlanResult {
  const { plan, refusals } = planOf({ text, name });
  const failure = new Failure('kubernetes', text, { detail: `${text}\n${text}`, remedy: text });
  return {
    command: 'plan',
    lint: withoutErrors(linted),
    clusters: [
      {
        cluster: text,
        plan,
        outlook: {
          production: true,
          signIn: [text, name],
          afterwards: {
            admins: { before: [text, name], after: [text] },
            writer: 'keeps',
            nodes: { entries: 2, touched: 1 },
          },
        },
        causes: new Map(plan.changes.slice(0, 1).map((change) => [change, 'drift'])),
        refusals: [...refusals, { guard: 'conflict', message: text, remedy: text }],
        allowed: [allowedWith(text)],
      },
      { cluster: text, failure },
    ],
  };
}

function allowedWith(text: string): AllowedRefusal {
  return { guard: 'removal-limit', message: text, until: TODAY, reason: text };
}

function changeWith(values: Mischief, linted: LintResult): ChangeResult {
  const { text } = values;
  const person = { username: text, groups: [text, values.name] };
  const resources = { count: 3, first: [text, text] };
  const rights = { everything: false, reads: resources, changes: resources, complete: false };
  const untold = { answer: 'untold', reason: text } as const;
  const knocked = claims(false).map((claim): Claim => {
    const head = { principal: text, predicted: claim.predicted && person, words: text };
    if (claim.evidence === 'predicted')
      return { ...claim, ...head, after: { answer: 'foretold', person, rights: untold }, why: text };
    const after: Knock =
      claim.purpose === 'in'
        ? { answer: 'in', person, pods: { status: 403, reason: text }, rights }
        : { answer: 'failed', reason: text };
    return { ...claim, ...head, after };
  });
  const { plan } = planOf(values);
  const receipt = {
    plan,
    allowed: [allowedWith(text)],
    outcome: 'left-changed' as const,
    at: `${TODAY}T12:00:00Z`,
    identities: [text, text],
    resourceVersion: { before: text, after: text },
    conflicts: 2,
    claims: knocked,
    unasked: [text],
    problems: [text, `${text} is declared, but has no entry in aws-auth.`],
  };
  return {
    command: 'apply',
    asked: { dir: text, target: { kind: 'file', path: text } },
    lint: withoutErrors(linted),
    clusters: [
      { cluster: text, receipt },
      { cluster: text, failure: new Failure('aws', `EKS said: ${text}`) },
    ],
  };
}

function withoutErrors(linted: LintResult): LintResult {
  return { ...linted, findings: linted.findings.filter(({ severity }) => severity !== 'error') };
}

/** A change of every kind, each with the values in whatever is free to be written. */
function planOf({ text, name }: Mischief): { readonly plan: Plan; readonly refusals: readonly Refusal[] } {
  const grant = (role: string, groups: readonly string[]) => ({
    role: roleArn(role),
    username: name,
    groups,
    reason: wellFormed(text).slice(0, 1000),
  });
  const spec = {
    clusters: ['prod'],
    grants: [
      grant('added', ['system:masters', name]),
      grant('changed', [name, 'view']),
      grant('kept', [name]),
      grant('conflict', [name]),
      { account: '444455556666', reason: 'words' },
    ],
  };
  const access = { apiVersion: 'guestlist/v1', kind: 'Access', metadata: { name: 'team', owner: name }, spec };
  const declarations = load([
    { path: 'prod.yaml', text: clusterYaml() },
    { path: `access/${text}.yaml`, text: quoted(access) },
  ]);
  const [roster] = resolve(declarations, TODAY);
  if (roster === undefined || declarations.findings.length > 0) throw new Error('the values are not let through');

  const free = wellFormed(text);
  const ours = [
    roleEntry('changed', [free, 'before', 'view'], free),
    roleEntry('removed', [free, name], free),
    { section: 'mapUsers', arn: 'arn:aws:iam::123456789012:user/removed', username: free, groups: [] } as const,
  ];
  const foreign: Mapping[] = [
    { section: 'mapRoles', arn: undisputed(free), username: free, groups: [free] },
    { section: 'mapUsers', arn: undisputed(free), username: free, groups: [free, name] },
    { section: 'mapAccounts', account: free },
  ];
  const conflict = roleEntry('conflict', [free, 'other'], free);
  const live = liveOf([...ours, roleEntry('kept', [name], name), conflict, ...foreign], {
    [SOURCE]: ours,
    [`${free}\u0020`]: [conflict, ...foreign],
  });
  const made = makePlan(roster, live, { target: text, source: SOURCE, survey: surveyWith({ text, name }) });
  const note = { section: 'mapRoles', line: 1, message: text } as const;
  return {
    plan: { ...made, cluster: text, notes: [...made.notes, note] },
    refusals: guard(made, roster, TODAY).refusals,
  };
}

/** A survey with the values wherever a server's words, or names in the cluster, can stand. */
export function surveyWith({ text, name }: Mischief): Survey {
  const one = { name: text, role: { kind: 'ClusterRole', name: text } } as const;
  const rules = [{ ...rule('get', 'pods'), resources: [text], apiGroups: [text], nonResourceURLs: [text] }];
  return surveyOf({
    rbac: new Map([
      [name, [{ ...one, kind: 'RoleBinding', namespace: text, rules }]],
      ['view', [{ ...one, kind: 'ClusterRoleBinding', namespace: undefined, rules: undefined }]],
    ]),
    notKnown: [{ what: text, why: text, remedy: text }],
  });
}

/** YAML knows no lone surrogates. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
