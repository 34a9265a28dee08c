import { join } from 'node:path';
import type { NamedPath } from '../../configuration/configuration.ts';
import { Failure } from '../../failure.ts';
import { codeOf } from '../../file/read.ts';
import { replaceFile } from '../../file/replace.ts';
import type { Finding } from '../../finding/finding.ts';
import { type Baseline, type BaselineEntry, baselineText, entryKey } from './baseline.ts';

/** At most so many are named where the baseline may not grow. */
const MOST_NAMED = 10;

/** What a baseline is to become. */
export interface NextBaseline {
  readonly old: Baseline;
  /** Every finding that is to be known from now on. */
  readonly findings: readonly Finding[];
  readonly fingerprints: ReadonlyMap<Finding, string>;
  /** Whether it may list what the old one does not. */
  readonly mayGrow: boolean;
}

/**
 * Writes the baseline that guestlist.yaml names. Gives the number of findings that it lists.
 *
 * @param workingDirectory an absolute path
 * @throws Failure `usage` where it would grow and may not, or cannot be written
 */
export async function writeBaseline(
  workingDirectory: string,
  { path }: NamedPath,
  { old, findings, fingerprints, mayGrow }: NextBaseline,
): Promise<number> {
  const listed = new Set(old.known.map(entryKey));
  const next = findings.map((finding) => ({ finding, entry: entryOf(finding, fingerprints) }));
  const added = next.filter(({ entry }) => !listed.has(entryKey(entry)));
  if (added.length > 0 && !mayGrow) {
    const named = added
      .slice(0, MOST_NAMED)
      .map(({ finding: { rule, location } }) => `${location.file}:${location.line} ${rule}`);
    const rest = added.length - named.length;
    throw new Failure('usage', `${path} would grow by ${added.length}, so it was not written.`, {
      detail: [...named, ...(rest > 0 ? [`\u2026 and ${rest} more`] : [])].join('\n'),
      remedy: 'Mend them, or give --accept-new too.',
    });
  }
  try {
    await replaceFile(join(workingDirectory, path), baselineText(next.map(({ entry }) => entry)));
  } catch (error) {
    throw new Failure('usage', `${path} cannot be written (${codeOf(error)}).`, {
      cause: error,
      remedy: 'Check its folder and its permissions.',
    });
  }
  return next.length;
}

function entryOf(finding: Finding, fingerprints: ReadonlyMap<Finding, string>): BaselineEntry {
  return { rule: finding.rule, file: finding.location.file, fingerprint: fingerprints.get(finding) ?? '' };
}
