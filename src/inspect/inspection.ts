import type { ConfigMap } from '../awsauth/configmap.ts';
import { type FatedEntry, fatesOf } from '../awsauth/fate.ts';
import { type Section, sections } from '../awsauth/mapping.ts';
import { type Reading, type ReadingProblem, read } from '../awsauth/read.ts';
import { type Answer, ask } from './ask.ts';
import { type IgnoredKey, ignoredKeysOf } from './ignored.ts';

/** What was looked at. */
export interface Inspected {
  /** The place in words. */
  readonly target: string;
  /** Undefined where there is no aws-auth. */
  readonly live: ConfigMap | undefined;
  /** Where the place has a text of its own: its line above the first of each section. */
  readonly sectionLines: ReadonlyMap<Section, number>;
}

/** What the authenticator makes of an aws-auth, and of one caller where one was asked for. */
export interface Inspection {
  readonly command: 'inspect';
  readonly target: string;
  readonly exists: boolean;
  readonly reading: Reading;
  /** Why a section does not load as a whole. */
  readonly problems: readonly ({ readonly section: Section } & ReadingProblem)[];
  /** From where on a section is never looked at, since its YAML document ends above. */
  readonly unread: readonly { readonly section: Section; readonly line: number }[];
  /** Keys of the ConfigMap that nobody reads. */
  readonly ignored: readonly IgnoredKey[];
  /** Each item of the text with its fate, in the order of the ConfigMap. */
  readonly entries: readonly FatedEntry[];
  readonly sectionLines: ReadonlyMap<Section, number>;
  readonly answer: Answer | undefined;
}

/**
 * Looks at an aws-auth as the authenticator does. Pure.
 *
 * @param principal the ARN of a caller to answer for
 * @throws Failure `usage` where the principal cannot be asked for
 */
export function inspect({ target, live, sectionLines }: Inspected, principal: string | undefined): Inspection {
  const reading = read(live);
  const entries = fatesOf(reading);
  const problems = sections.flatMap((section) => {
    const { problem } = reading[section];
    return problem === undefined ? [] : [{ section, ...problem }];
  });
  const unread = sections.flatMap((section) => {
    const { unreadFrom: line } = reading[section];
    return line === undefined ? [] : [{ section, line }];
  });
  const answer = principal === undefined ? undefined : ask(reading, entries, principal);
  const exists = live !== undefined;
  const ignored = ignoredKeysOf(live);
  return { command: 'inspect', target, exists, reading, problems, unread, ignored, entries, sectionLines, answer };
}

/** Whether every section loads, and whoever was asked for gets in: the exit code is 0, else 1. */
export function isFine({ problems, answer }: Inspection): boolean {
  return problems.length === 0 && (answer === undefined || answer.outcome === 'in');
}
