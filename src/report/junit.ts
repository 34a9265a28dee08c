import type { LintResult } from '../commands/result.ts';
import { type Finding, isAtLeast } from '../finding/finding.ts';
import type { SuppressedFinding } from '../finding/suppressed.ts';
import { plain } from './plain.ts';

/**
 * What lint found as JUnit's XML: a suite for each file, a case for each finding. What makes the exit code 1 is a
 * failure, what is suppressed was skipped, anything else passed and says what it is. A file without a finding passed.
 */
export function renderJunit({ findings, suppressed, sources, failOn }: LintResult): string {
  const isFailing = isAtLeast(failOn);
  const suites = new Map<string, Case[]>([...sources.keys()].map((file) => [file, []]));
  const add = (finding: Finding, made: Omit<Case, 'finding'>) => {
    const { file } = finding.location;
    const cases = suites.get(file);
    if (cases === undefined) suites.set(file, [{ finding, ...made }]);
    else cases.push({ finding, ...made });
  };
  for (const finding of findings) add(finding, { outcome: isFailing(finding) ? 'failed' : 'passed' });
  for (const each of suppressed) add(each.finding, { outcome: 'skipped', why: whyOf(each) });
  const all = [...suites.values()].flat();
  const clean = [...suites.values()].filter((cases) => cases.length === 0).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="guestlist lint" ${counts(all, clean)}>`,
    ...[...suites].map(([file, cases]) => suite(file, cases)),
    '</testsuites>\n',
  ].join('\n');
}

/** A finding as a test that was run. */
interface Case {
  readonly finding: Finding;
  readonly outcome: 'failed' | 'skipped' | 'passed';
  /** Why it was skipped. */
  readonly why?: string;
}

function whyOf({ by, reason, until }: SuppressedFinding): string {
  if (by === 'baseline') return 'It is in the baseline.';
  return until === undefined ? `${reason}` : `${reason} (until ${until})`;
}

function counts(cases: readonly Case[], clean: number): string {
  const times = (outcome: Case['outcome']) => cases.filter((each) => each.outcome === outcome).length;
  return `tests="${cases.length + clean}" failures="${times('failed')}" errors="0" skipped="${times('skipped')}"`;
}

function suite(file: string, cases: readonly Case[]): string {
  const name = escaped(file);
  const inside =
    cases.length === 0
      ? [`    <testcase classname="${name}" name="no findings"/>`]
      : cases.map((each) => testcase(each, name));
  return [
    `  <testsuite name="${name}" ${counts(cases, cases.length === 0 ? 1 : 0)}>`,
    ...inside,
    '  </testsuite>',
  ].join('\n');
}

function testcase({ finding, outcome, why = '' }: Case, file: string): string {
  const { rule, severity, location, message, remedy } = finding;
  const open = `    <testcase classname="${file}" name="${escaped(`${rule} at ${location.line}:${location.column}`)}" file="${file}" line="${location.line}">`;
  const said = escaped(`${location.file}:${location.line}:${location.column} ${message} ${remedy}`);
  const inside = {
    failed: `<failure type="${severity}" message="${escaped(message)}">${said}</failure>`,
    skipped: `<skipped message="${escaped(why)}"/>`,
    passed: `<system-out>${severity}: ${said}</system-out>`,
  }[outcome];
  return `${open}${inside}</testcase>`;
}

/**
 * Text for XML 1.0, which has no place for most control characters, nor for U+FFFE and U+FFFF. `##[` is escaped too, since
 * the runner of GitHub Actions takes it for a command wherever it stands in a log.
 */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('##[', '##&#91;');
}
