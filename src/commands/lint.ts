import { changedFinding, decidingOf, differenceOf, isSame } from '../configuration/changed.ts';
import { type Configuration, DEFAULT_DIR, defaultConfiguration } from '../configuration/configuration.ts';
import { CONFIGURATION_FILE, type ReadConfiguration, readConfiguration, readTexts } from '../configuration/read.ts';
import type { CommittedTexts } from '../configuration/texts.ts';
import { isYaml, readDeclarationFiles } from '../declaration/files.ts';
import type { Declarations } from '../declaration/load.ts';
import { load } from '../declaration/load.ts';
import { resolve } from '../declaration/resolve.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { byPosition, type Finding, hasErrors, isAtLeast } from '../finding/finding.ts';
import { emptyBaseline } from '../lint/baseline/baseline.ts';
import { fingerprintsOf } from '../lint/baseline/fingerprint.ts';
import { writeBaseline } from '../lint/baseline/write.ts';
import { writeFixes } from '../lint/fix/write.ts';
import { lint } from '../lint/lint.ts';
import { lintPlan } from '../lint/live/live.ts';
import { rules } from '../lint/registry.ts';
import type { Rule } from '../lint/rule.ts';
import { type KnownRules, ruleTextOf } from '../lint/rule-texts.ts';
import { isWhole, sift } from '../lint/sift.ts';
import type { Guard } from '../plan/guard.ts';
import type { Plan, PlanOutline } from '../plan/plan.ts';
import { POLICY_RULE } from '../policy/policy.ts';
import { todayOf } from '../world.ts';
import { type CommandOptions, defaultLintOptions, type Edges, type LintOptions } from './options.ts';
import type { LintResult } from './result.ts';

/** What lint found, and the rosters that plan goes on with. */
export interface Linted {
  readonly result: LintResult;
  /** One for each selected cluster; none where lint found errors, or guestlist.yaml cannot be used: those are what to look at first. */
  readonly rosters: readonly Roster[];
  /** The folder that was read. */
  readonly dir: string;
  /** What decides what is applied: that folder, guestlist.yaml, and the files that it names. */
  readonly paths: readonly string[];
  /** What decided. */
  readonly configuration: Configuration;
  /** Policies on changes that refuse a plan. */
  readonly guards: readonly Guard[];
  /** What a plan is looked at for besides, and never refused for. */
  readonly checks: readonly PlanCheck[];
  /** What live rules say of a plan. */
  readonly live: LiveCheck;
  /** The result with what a plan showed to be wrong, told apart like everything else that was found. */
  readonly withFound: (more: readonly Finding[]) => LintResult;
}

/** The same for what surrounds an aws-auth alone. */
export type LiveCheck = (plan: Pick<PlanOutline, 'changes' | 'survey'>, roster: Roster) => readonly Finding[];

/** Looks at a plan, and gives what is wrong with the declarations in its light. */
export type PlanCheck = (plan: Plan, roster: Roster) => readonly Finding[];

type LintEdges = Pick<Edges, 'workingDirectory' | 'now' | 'configurationFrom'>;

/**
 * guestlist.yaml → files → load → validate → resolve → lint → sift; and then what was asked for besides.
 *
 * @throws Failure `declarations` where there is nothing to read, or no cluster of a name that was asked for; `usage`
 *   where what was asked for besides cannot be done
 */
export async function lintCommand(
  options: CommandOptions,
  edges: LintEdges,
  catalogue: readonly Rule[] = rules,
): Promise<Linted> {
  const asked = options.lint ?? defaultLintOptions;
  const read = await readConfiguration(edges.workingDirectory, asked.writeBaseline !== false, options.dir);
  if (read.findings.length > 0) return misconfigured(read, asked);
  const linted = await lintDecided(read, options, edges, catalogue);
  if (asked.fix) {
    const fixed = await writeFixes(edges.workingDirectory, linted.result.findings, linted.result.sources);
    const again = await lintDecided(read, options, edges, catalogue);
    return { ...again, result: { ...again.result, fixed } };
  }
  if (asked.writeBaseline !== false) {
    const wroteBaseline = await recordBaseline(read, linted.result, asked, edges);
    const readOnly = { ...options, lint: { ...asked, writeBaseline: false as const } };
    const again = await lintCommand(readOnly, edges, catalogue);
    return { ...again, result: { ...again.result, wroteBaseline } };
  }
  return linted;
}

/** Where what decides cannot be read, nothing is judged by anything else. */
function misconfigured({ findings, files }: ReadConfiguration, { failOn }: LintOptions): Linted {
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const counted = { files: 0, clusters: 0, grants: 0 };
  const result: LintResult = {
    command: 'lint',
    findings: [...findings].sort(byPosition),
    suppressed: [],
    failOn,
    sources,
    counted,
    chosen: [],
  };
  const nothing = {
    rosters: [],
    dir: DEFAULT_DIR,
    paths: [],
    configuration: defaultConfiguration,
    guards: [],
    checks: [],
    live: () => [],
  };
  return { result, ...nothing, withFound: () => result };
}

/** The folder's own guestlist.yaml decides, unless a commit's is to. */
async function lintDecided(
  own: ReadConfiguration,
  options: CommandOptions,
  edges: LintEdges,
  catalogue: readonly Rule[],
): Promise<Linted> {
  const { configurationFrom: texts } = edges;
  const committed = texts === undefined ? own : await readTexts(texts, false);
  if (texts === undefined || isSame(own, committed)) return lintFolder(own, options, edges, catalogue);
  return lintCommitted(own, committed, texts, options, edges, catalogue);
}

/**
 * A commit's guestlist.yaml decides. The folder's is read all the same: it must not be merged with mistakes, and it is
 * said what it will change. Since it has changed, everything is shown.
 */
async function lintCommitted(
  own: ReadConfiguration,
  committed: ReadConfiguration,
  { words }: CommittedTexts,
  options: CommandOptions,
  edges: LintEdges,
  catalogue: readonly Rule[],
): Promise<Linted> {
  const whole = { ...options, lint: { ...(options.lint ?? defaultLintOptions), changedSince: undefined } };
  const later = await lintFolder(own, whole, edges, catalogue);
  const mistakes = later.result.findings.filter(({ rule }) => rule === POLICY_RULE);
  const now = await lintFolder(decidingOf(committed, own), whole, edges, catalogue, mistakes);
  const changed = changedFinding(own, committed, words, differenceOf(now.result.findings, later.result.findings));
  const withFound = (more: readonly Finding[]) => now.withFound([changed, ...more]);
  return { ...now, result: withFound([]), withFound };
}

/** @param mistakes what is wrong with policies, where that is not for the policies that are asked to say */
async function lintFolder(
  { configuration, baseline, files: besides }: ReadConfiguration,
  options: CommandOptions,
  { workingDirectory, now }: LintEdges,
  catalogue: readonly Rule[],
  mistakes?: readonly Finding[],
): Promise<Linted> {
  const { failOn, suppressions, changedSince } = options.lint ?? defaultLintOptions;
  const dir = options.dir ?? configuration.dir?.path ?? DEFAULT_DIR;
  const { files, findings: unread, shown } = readDeclarationFiles(workingDirectory, dir);
  const declarations = load(files);
  const today = todayOf({ now });
  const rosters = resolve(declarations, today);
  const own = await ownRules(configuration, today);
  const found = [
    ...unread,
    ...declarations.findings,
    ...(mistakes ?? own.findings),
    ...lint({ ...declarations, rosters, configuration, today }, [...catalogue, ...own.rules]),
  ];
  const sieve = suppressions ? { files, baseline } : { files: [], baseline: emptyBaseline };
  const chosenIn = (findings: readonly Finding[]) =>
    hasErrors(findings) ? [] : selected(rosters, options.clusters, dir);
  const withFound = (more: readonly Finding[]): LintResult => {
    const sifted = sift([...found, ...more], { ...sieve, configuration, today, known: own.known });
    return {
      command: 'lint',
      ...sifted,
      failOn,
      sources: new Map([...besides, ...files].map(({ path, text }) => [path, text])),
      counted: countOf(files.length, declarations),
      chosen: chosenIn(sifted.findings).map(({ cluster: { name, environment } }) => ({ name, environment })),
    };
  };
  const result = withFound([]);
  const deciding = [CONFIGURATION_FILE, ...(configuration.baseline === undefined ? [] : [configuration.baseline.path])];
  return {
    result:
      changedSince === undefined
        ? result
        : await onlyChanged(result, changedSince, deciding, { workingDirectory, shown }),
    rosters: chosenIn(result.findings),
    dir,
    paths: [dir, ...deciding],
    configuration,
    guards: own.guards,
    checks: own.checks,
    live: (plan, roster) => lintPlan(plan, roster, configuration),
    withFound,
  };
}

/**
 * Leaves out what was found in files that have not changed. Nothing is left out where a file has changed that decides for
 * all, or is gone: what it declared may be what others lack. Of files outside the working directory nothing is known.
 */
async function onlyChanged(
  result: LintResult,
  since: string,
  deciding: readonly string[],
  { workingDirectory, shown }: { readonly workingDirectory: string; readonly shown: string },
): Promise<LintResult> {
  // Loaded late: starting another program takes a module that lint otherwise does without.
  const { changedFiles } = await import('../git/changed-files.ts');
  const read = [shown, ...deciding].filter((path) => !isOutside(path));
  const changed = await changedFiles(workingDirectory, since, read);
  const isDeclaration = (path: string) => isYaml(path) && (shown === '.' || path.startsWith(`${shown}/`));
  const isGone = (path: string) => isDeclaration(path) && !result.sources.has(path);
  if (deciding.some((path) => changed.has(path)) || [...changed].some(isGone)) return result;
  const counts = ({ location: { file } }: Finding) => changed.has(file) || isOutside(file);
  const findings = result.findings.filter(counts);
  const suppressed = result.suppressed.filter(({ finding }) => counts(finding));
  return { ...result, findings, suppressed, unchanged: { since, findings: result.findings.length - findings.length } };
}

/** Whether a path that is shown leads out of the working directory. */
function isOutside(path: string): boolean {
  return /^(?:\.\.)?(?:\/|$)/.test(path);
}

/** Makes the baseline list what fails now, and what it listed before and is still there. */
async function recordBaseline(
  { configuration, baseline: old }: ReadConfiguration,
  { findings, suppressed, sources }: LintResult,
  { failOn, writeBaseline: how }: LintOptions,
  { workingDirectory }: LintEdges,
): Promise<NonNullable<LintResult['wroteBaseline']>> {
  const named = configuration.baseline;
  if (named === undefined) {
    throw new Failure('usage', `${CONFIGURATION_FILE} names no baseline, so there is nowhere to write one.`, {
      remedy: 'Name a file there, such as spec: {baseline: guestlist-baseline.yaml}.',
    });
  }
  if (!isWhole(findings)) {
    throw new Failure(
      'declarations',
      `Some declarations or policies could not be read, so ${named.path} was not written.`,
      {
        remedy: 'Run guestlist lint, and mend what it says of files, YAML, schemas and policies.',
      },
    );
  }
  const known = suppressed.filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
  // Of a policy that came to no end it is told where the policy stands, and that is no finding to get used to.
  const failing = findings
    .filter(isAtLeast(failOn))
    .filter(({ suppressible, location }) => suppressible === true && location.file !== CONFIGURATION_FILE);
  const fingerprints = fingerprintsOf([...findings, ...suppressed.map(({ finding }) => finding)], sources);
  const written = await writeBaseline(workingDirectory, named, {
    old,
    findings: [...known, ...failing],
    fingerprints,
    // One that is not there yet lists nothing, and is to list what there is.
    mayGrow: how === 'grow' || !sources.has(named.path),
  });
  return { path: named.path, findings: written };
}

/** The policies of guestlist.yaml, as what each of the line's stations takes. */
interface OwnRules {
  readonly rules: readonly Rule[];
  readonly guards: readonly Guard[];
  readonly checks: readonly PlanCheck[];
  readonly findings: readonly Finding[];
  /** All rules that there are. */
  readonly known: KnownRules;
}

/** Reads the policies of guestlist.yaml. Loaded late: only they need the CEL engine. */
async function ownRules({ policies: source }: Configuration, today: string): Promise<OwnRules> {
  if (source === undefined) return { rules: [], guards: [], checks: [], findings: [], known: ruleTextOf };
  const [{ readPolicies }, { grantRules }, { changeChecks, changeGuards }] = await Promise.all([
    import('../policy/read.ts'),
    import('../policy/grant-rule.ts'),
    import('../policy/plan-findings.ts'),
  ]);
  const { policies, findings } = readPolicies(source);
  const rules = grantRules(policies);
  return {
    rules,
    guards: changeGuards(policies, today),
    checks: changeChecks(policies, today),
    findings,
    known: new Map([...ruleTextOf, ...rules.map((rule) => [rule.id, rule] as const)]),
  };
}

function countOf(files: number, { clusters, accesses }: Declarations): LintResult['counted'] {
  return { files, clusters: clusters.length, grants: accesses.reduce((sum, access) => sum + access.grants.length, 0) };
}

function selected(rosters: readonly Roster[], clusters: readonly string[], dir: string): readonly Roster[] {
  if (clusters.length === 0) return rosters;
  return [...new Set(clusters)].map((name) => {
    const roster = rosters.find(({ cluster }) => cluster.name === name);
    if (roster !== undefined) return roster;
    const declared = rosters.map(({ cluster }) => cluster.name).sort();
    throw new Failure('declarations', `No cluster "${name}" is declared in ${dir}.`, {
      remedy: declared.length === 0 ? 'Declare it with kind: Cluster.' : `Declared are: ${declared.join(', ')}.`,
    });
  });
}
