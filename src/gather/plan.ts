import type { Mapping, Section } from '../awsauth/mapping.ts';
import type { LintResult, PlannedCluster } from '../commands/result.ts';
import type { Grant } from '../declaration/declaration.ts';
import type { RosterEntry } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Cause } from '../plan/cause.ts';
import { fingerprintOf } from '../plan/fingerprint.ts';
import type { Outlook } from '../plan/outlook.ts';
import type { Change } from '../plan/plan.ts';
import type { DiffLine, PrintedPlan } from '../plan/text-diff.ts';
import { isPrincipal, parsePrincipal } from '../principal/principal.ts';
import type { FailureJson } from '../report/failure.ts';
import type { ChangeJson, PersonJson } from '../report/json/change.ts';
import type { FindingJson, LintJson } from '../report/json/finding.ts';
import type { OutlookJson, PlanJson, PlannedJson, TextDiffJson } from '../report/json/plan.ts';
import type { GroupJson } from '../report/json/survey.ts';
import { type GroupRights, isUnbound } from '../survey/group-rights.ts';
import { Malformed } from './malformed.ts';

/**
 * One cluster of a PlanReport that another job printed, as the value that it was printed from.
 *
 * @throws Malformed where the schema lets through what cannot be
 */
export function plannedOf(json: PlannedJson): PlannedCluster {
  if ('failure' in json) return { cluster: json.cluster, failure: failureOf(json.failure) };
  const { plan, causes } = planOf(json);
  return {
    cluster: json.cluster,
    plan,
    outlook: json.outlook === null ? undefined : outlookOf(json.outlook),
    causes,
    refusals: json.refusals,
    allowed: json.allowed,
  };
}

/** A plan, and whose doing each of its changes is; undefined where no change says so. */
export function planOf(json: PlanJson): {
  readonly plan: PrintedPlan;
  readonly causes: Map<Change, Cause> | undefined;
} {
  const { cluster, target, source, recordMoves, notes } = json;
  const changes = json.changes.map((change) => changeOf(change, source));
  // An abridged report lacks changes, and one that was tampered with has others than it says.
  if (fingerprintOf({ cluster, source, changes }) !== json.fingerprint)
    throw new Malformed(`the fingerprint of ${cluster} is not that of its changes`);
  const causes = new Map<Change, Cause>();
  for (const [index, change] of changes.entries()) {
    const cause = json.changes[index]?.cause;
    if (cause !== null && cause !== undefined) causes.set(change, cause);
  }
  const plan: PrintedPlan = {
    cluster,
    target,
    source,
    changes,
    recordMoves,
    notes,
    survey: { ...unsurveyed, notKnown: json.notKnown },
    diff: json.diff.map(diffOf),
    groups: json.groups?.map(groupOf),
  };
  return { plan, causes: causes.size === 0 ? undefined : causes };
}

/** What a survey leaves of itself in a report: what it did not find out. */
const unsurveyed = { rbac: undefined, missing: new Map(), accessEntries: undefined, ignoresAwsAuth: false } as const;

function groupOf({ group, words, everything, bindings }: GroupJson): GroupRights {
  return {
    group,
    words,
    everything,
    unbound: isUnbound(group, bindings),
    bindings: bindings.map((binding) => ({ ...binding, namespace: binding.namespace ?? undefined })),
  };
}

function outlookOf({ production, signIn, afterwards }: OutlookJson): Outlook {
  if (afterwards === null) return { production, signIn, afterwards: undefined };
  const { admins, writer, nodes } = afterwards;
  return { production, signIn, afterwards: { admins, writer: writer ?? undefined, nodes } };
}

function diffOf({ key, lines }: TextDiffJson): PrintedPlan['diff'][number] {
  return {
    key,
    lines: lines.map((line): DiffLine => {
      if (line.startsWith('@')) return { sign: '@', text: line };
      const sign = line.startsWith('+') ? '+' : line.startsWith('-') ? '-' : ' ';
      return { sign, text: line.slice(1) };
    }),
  };
}

function changeOf(json: ChangeJson, source: string): Change {
  const { kind } = json;
  const before = () => mappingOf(json, json.before);
  const after = () => mappingOf(json, json.after);
  const entry = () => entryOf(json, kind === 'added' || kind === 'changed' ? after() : before());
  const taken = json.why === null ? {} : { taken: json.why };
  switch (kind) {
    case 'added':
      return { kind, after: after(), entry: entry() };
    case 'changed':
      return { kind, before: before(), after: after(), entry: entry(), ...taken };
    case 'removed':
      return { kind, before: before(), ...taken, ...(json.expired === null ? {} : { expired: json.expired }) };
    case 'adopted':
      return { kind, before: before(), entry: entry() };
    case 'kept':
      return { kind, before: before(), entry: entry(), owned: json.source === source };
    case 'foreign':
      return { kind, before: before(), owner: json.source ?? undefined };
    case 'conflict': {
      const isDeclared = json.declaredAt !== null;
      return {
        kind,
        before: before(),
        after: isDeclared ? after() : undefined,
        entry: isDeclared ? entryOf(json, after()) : undefined,
        owner: json.source ?? undefined,
        why: json.why ?? '',
      };
    }
  }
}

function mappingOf({ section, principal }: ChangeJson, person: PersonJson | null): Mapping {
  if (section === 'mapAccounts') return { section, account: principal };
  if (person === null) throw new Malformed(`${principal} is nobody on one side of its change`);
  return { section, arn: principal, username: person.username, groups: person.groups };
}

const kinds = { mapRoles: 'role', mapUsers: 'user', mapAccounts: 'account' } as const satisfies Record<Section, string>;

/** The grant behind a change, as far as reports show it. */
function entryOf(json: ChangeJson, mapping: Mapping): RosterEntry {
  const { declaredAs, declaredAt } = json;
  if (declaredAs === null || declaredAt === null) throw new Malformed(`${json.principal} is declared nowhere`);
  const kind = kinds[json.section];
  const principal = parsePrincipal(kind, declaredAs);
  if (!isPrincipal(principal)) throw new Malformed(`"${declaredAs}" is no ${kind}`);
  const { file, line, column } = declaredAt;
  const locate = (): Location => ({ file, line, column, endLine: line, endColumn: column });
  const isAccount = mapping.section === 'mapAccounts';
  const grant: Grant = {
    kind,
    text: declaredAs,
    principal,
    username: isAccount ? undefined : mapping.username,
    usernameIsDefault: false,
    groups: isAccount ? [] : mapping.groups,
    reason: json.reason ?? undefined,
    expires: json.expires ?? undefined,
    locate,
    locateKey: locate,
  };
  const name = json.access ?? '';
  const owner = json.owner ?? undefined;
  const access = {
    kind: 'Access',
    name,
    owner,
    clusters: { by: 'names', names: [] },
    grants: [grant],
    locate,
  } as const;
  return { grant, access, principal, mapping };
}

/** A failure, without the error that was underneath. */
export function failureOf({ code, message, detail, remedy }: FailureJson): Failure {
  return new Failure(code, message, {
    ...(detail === null ? {} : { detail }),
    ...(remedy === null ? {} : { remedy }),
  });
}

/** What lint found. The texts of files are not in a report, so that there are no excerpts. */
export function lintOf({ counted, findings, suppressed }: LintJson): LintResult {
  return {
    command: 'lint',
    findings: findings.map(findingOf),
    suppressed: suppressed.map((each) => ({
      finding: findingOf(each),
      by: each.by,
      reason: each.reason ?? undefined,
      until: each.until ?? undefined,
    })),
    failOn: 'error',
    sources: new Map(),
    counted,
    chosen: [],
  };
}

function findingOf({ rule, severity, file, line, column, endLine, endColumn, message, remedy }: FindingJson): Finding {
  return { rule, severity, location: { file, line, column, endLine, endColumn }, message, remedy };
}
