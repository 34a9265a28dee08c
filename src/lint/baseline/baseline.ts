import schemas from '../../configuration/schemas.generated.cjs';
import { singleDocument } from '../../configuration/single-document.ts';
import type { Subject } from '../../declaration/validate.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Location } from '../../finding/location.ts';
import type { SourceFile } from '../../finding/source.ts';
import { baselineRule } from '../engine-rules.ts';
import { ruleTextOf } from '../rule-texts.ts';

/** One finding that is known. */
export interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly fingerprint: string;
}

/** The findings that were there when Guestlist came, each with its place in the baseline. */
export interface Baseline {
  readonly known: readonly (BaselineEntry & { readonly location: Location })[];
}

const subject: Subject = {
  whole: 'The baseline',
  known: { '': ['apiVersion', 'kind', 'findings'], findings: ['rule', 'file', 'fingerprint'] },
};

/** What a baseline holds without which it would be none. */
export const emptyBaseline: Baseline = { known: [] };

/** What a baseline has to know of a rule. */
export interface ListedRule {
  readonly suppressible?: boolean | undefined;
  readonly live?: boolean | undefined;
}

/** The rules that a baseline may name, by id. */
export type Listable = ReadonlyMap<string, ListedRule>;

/**
 * Reads the text of a baseline, YAML or JSON: a baseline, or what is wrong with it.
 *
 * @param rules those that there are: the built-in ones where left out
 */
export function parseBaseline(file: SourceFile, rules: Listable = ruleTextOf): Baseline | readonly Finding[] {
  const document = singleDocument(file, schemas.baseline, subject);
  if (!('data' in document)) return document;
  const { findings } = document.data as { readonly findings: readonly BaselineEntry[] };
  const known = findings.map((entry, index) => ({ ...entry, location: document.locateKey('findings', index) }));
  const forged = known.flatMap(({ rule, location }) => objectionTo(rule, location, rules));
  return forged.length > 0 ? forged : { known };
}

/** One text for an entry: two entries with the same are the same. */
export function entryKey({ rule, file, fingerprint }: BaselineEntry): string {
  return `${rule}:${fingerprint}:${file}`;
}

/** A baseline as the file that is written: a line for each entry, in an order of its own. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()]
    .sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
    .map(
      ({ rule, file, fingerprint }) =>
        `  - {rule: ${rule}, file: ${JSON.stringify(file)}, fingerprint: ${fingerprint}}`,
    );
  return `# Findings that were there when Guestlist came: they stop nothing. Written by guestlist lint --write-baseline.
apiVersion: guestlist/v1
kind: Baseline
findings:${lines.length === 0 ? ' []' : `\n${lines.join('\n')}`}
`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function objectionTo(rule: string, location: Location, rules: Listable): Finding[] {
  const known = rules.get(rule);
  if (known !== undefined && known.suppressible !== false && known.live !== true) return [];
  const why =
    known === undefined
      ? `There is no rule ${JSON.stringify(rule)}`
      : known.live === true
        ? `Lint does not ask the rule ${rule}, which is for live clusters`
        : `The rule ${rule} cannot be silenced`;
  return [
    {
      rule: baselineRule.id,
      severity: baselineRule.severity,
      location,
      message: `${why}, so no baseline lists it.`,
      remedy: 'Remove the line. Baselines are written by guestlist lint --write-baseline.',
    },
  ];
}
