import { posix } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { LintResult } from '../commands/result.ts';
import { bySeverity, type Finding, type Severity, severities } from '../finding/finding.ts';
import { fingerprintsOf } from '../lint/baseline/fingerprint.ts';
import type { RuleText } from '../lint/rule.ts';
import { rulePage } from '../lint/rule-page.ts';
import { ruleTexts } from '../lint/rule-texts.ts';
import { fenced, firstLines } from './markdown/block.ts';
import { count, listOf } from './phrase.ts';
import { plain, plainCells, plainJson } from './plain.ts';

/** GitHub shows the 5,000 worst results of a run and drops the rest. */
const MOST_RESULTS = 5000;

/** So many lines of an example are shown; some examples are as long as a file may be. */
const MOST_LINES = 30;

/**
 * What lint found as SARIF 2.1.0, worst first. Suppressed findings stay out: GitHub does not know SARIF's
 * `suppressions`, and would open an alert for each (github/codeql-action issue 1230). Harmless wherever it is printed.
 *
 * @param folder the folder that paths are relative to, from the top of the repository; empty where it is the top
 */
export function renderSarif({ findings, suppressed, sources }: LintResult, folder: string): string {
  const fingerprints = fingerprintsOf([...findings, ...suppressed.map(({ finding }) => finding)], sources);
  const sorted = [...findings].sort(bySeverity);
  const shown = sorted.slice(0, MOST_RESULTS);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'guestlist',
            version: packageJson.version,
            semanticVersion: packageJson.version,
            informationUri: 'https://github.com/OWNER/guestlist',
            rules: ruleTexts.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: noticesOf(sorted.slice(MOST_RESULTS)) }],
        results: shown.map((finding) => resultOf(finding, fingerprints.get(finding) ?? '', folder)),
      },
    ],
  };
  return `${plainJson(JSON.stringify(log, null, 2))}\n`;
}

const indices: ReadonlyMap<string, number> = new Map(ruleTexts.map(({ id }, index) => [id, index]));

function ruleOf({ id, category, severity, summary, why, sources, bad, good }: RuleText): object {
  const wrong = firstLines(bad, MOST_LINES).map(plainCells);
  const right = firstLines(good, MOST_LINES).map(plainCells);
  const text = [summary, why, 'Wrong:', wrong.join('\n'), 'Right:', right.join('\n')].join('\n\n');
  const links = sources.length === 0 ? [] : [sources.map((source) => `- <${source}>`).join('\n')];
  const markdown = [summary, why, 'Wrong:', fenced(wrong), 'Right:', fenced(right), ...links].join('\n\n');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text, markdown },
    helpUri: rulePage(id),
    defaultConfiguration: { level: severity },
    properties: { tags: [category] },
  };
}

function resultOf({ rule, severity, location, message, remedy }: Finding, fingerprint: string, folder: string): object {
  const { file, line, column, endLine, endColumn } = location;
  const index = indices.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: severity,
    message: { text: plain(`${message} ${remedy}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(folder, file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'guestlist/v1': fingerprint },
  };
}

/** A path as a relative URI reference, in which nothing reads as a scheme or a query. */
function uriOf(folder: string, file: string): string {
  const steps = posix.join(folder, file).split('/');
  return steps.map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
}

function noticesOf(left: readonly Finding[]): object[] {
  if (left.length === 0) return [];
  const numbers = (severity: Severity) => left.filter((finding) => finding.severity === severity).length;
  const parts = severities.flatMap((severity) =>
    numbers(severity) === 0 ? [] : [[count(numbers(severity), severity)]],
  );
  return [
    {
      level: 'warning',
      message: { text: `${listOf(parts).join('')} are left out: SARIF readers show ${MOST_RESULTS} results.` },
    },
  ];
}
