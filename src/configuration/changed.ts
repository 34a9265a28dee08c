import type { Finding } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import { type Baseline, entryKey } from '../lint/baseline/baseline.ts';
import { configurationChanged } from '../lint/engine-rules.ts';
import { DEFAULT_DIR } from './configuration.ts';
import { CONFIGURATION_FILE, type ReadConfiguration } from './read.ts';

/** Whether two places say the same of what is checked. */
export function isSame(a: ReadConfiguration, b: ReadConfiguration): boolean {
  const textsOf = ({ files, findings }: ReadConfiguration) => JSON.stringify([files, findings]);
  return textsOf(a) === textsOf(b);
}

/**
 * What decides where a commit does, and not the folder: the commit's guestlist.yaml, and of its baseline what the folder's
 * still lists. Where the commit's cannot be used, the defaults decide, so that a pull request can mend it.
 */
export function decidingOf(committed: ReadConfiguration, own: ReadConfiguration): ReadConfiguration {
  const known = new Set(committed.baseline.known.map(entryKey));
  const baseline: Baseline = { known: own.baseline.known.filter((entry) => known.has(entryKey(entry))) };
  return { configuration: committed.configuration, baseline, files: own.files, findings: [] };
}

/** What the folder's guestlist.yaml would find of the declarations, compared with what the one that decides finds. */
export interface Difference {
  readonly fewer: number;
  readonly more: number;
}

/** How many findings the second has not of the first, and how many it has besides. */
export function differenceOf(now: readonly Finding[], later: readonly Finding[]): Difference {
  const keyOf = ({ rule, severity, location, message }: Finding) => JSON.stringify([rule, severity, location, message]);
  const [before, after] = [new Set(now.map(keyOf)), new Set(later.map(keyOf))];
  const missing = (of: ReadonlySet<string>, from: ReadonlySet<string>) =>
    [...of].filter((key) => !from.has(key)).length;
  return { fewer: missing(before, after), more: missing(after, before) };
}

/**
 * Says that the folder's guestlist.yaml or baseline does not decide yet.
 *
 * @param words what to call the commit whose do
 */
export function changedFinding(
  own: ReadConfiguration,
  committed: ReadConfiguration,
  words: string,
  difference: Difference,
): Finding {
  const { id: rule, severity } = configurationChanged;
  return {
    rule,
    severity,
    location: startOf(CONFIGURATION_FILE),
    message: `${decides(committed, words)}. What this change makes of it counts from the merge on, and then ${found(difference)}.${elsewhere(own, committed)}`,
    remedy: 'Review it as what everybody is held to from then on.',
  };
}

function decides({ findings: [wrong], files }: ReadConfiguration, words: string): string {
  if (wrong !== undefined) {
    const { file, line } = wrong.location;
    return `What ${words} has of ${CONFIGURATION_FILE} cannot be used, so the defaults decide (${file}:${line} there: ${wrong.message})`;
  }
  if (files.length === 0) return `There is no ${CONFIGURATION_FILE} in ${words}, so the defaults decide`;
  return `The ${CONFIGURATION_FILE} of ${words} decides, with its baseline`;
}

function found({ fewer, more }: Difference): string {
  return fewer + more === 0 ? 'lint finds the same' : `lint finds ${fewer} less and ${more} more`;
}

/** Declarations that nobody has planned are the one thing that must not go by unseen. */
function elsewhere(own: ReadConfiguration, committed: ReadConfiguration): string {
  const [then, now] = [own, committed].map(({ configuration }) => configuration.dir?.path ?? DEFAULT_DIR);
  return then === now ? '' : ` The declarations are then those in "${then}", which were not looked at here.`;
}
