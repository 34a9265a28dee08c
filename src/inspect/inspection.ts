import type { ConfigMap } from '../awsauth/configmap.ts';
import { type FatedEntry, fatesOf } from '../awsauth/fate.ts';
import { type Section, sections } from '../awsauth/mapping.ts';
import { type Reading, type ReadingProblem, read } from '../awsauth/read.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { byPosition, type Finding, hasErrors } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import { lintEntries, lintLive } from '../lint/live/live.ts';
import type { LiveGuest, LiveInput } from '../lint/live/live-rule.ts';
import { isPrincipal, parseIdentityArn } from '../principal/principal.ts';
import { type GroupRights, rightsOfGroups } from '../survey/group-rights.ts';
import { groupsOf } from '../survey/plan-groups.ts';
import type { Survey } from '../survey/survey.ts';
import { asDeclared, placeOf } from './as-declared.ts';
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
  /** What surrounds it, where there is somebody to ask. */
  readonly survey?: Survey | undefined;
  /** The severities that rules have; as they come where left out. */
  readonly severities?: Configuration['severities'];
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
  /** What surrounds it; undefined where there is nobody to ask. */
  readonly survey: Survey | undefined;
  /** What groups can do, of whoever was asked for, else of every entry that has an effect; undefined where that is not known. */
  readonly groups: readonly GroupRights[] | undefined;
  /** What rules on entries and live rules find. The file of their places is a section of aws-auth, or the place itself where all of it is meant. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at an aws-auth as the authenticator does. Pure.
 *
 * @param principal the ARN of a caller to answer for
 * @throws Failure `usage` where the principal cannot be asked for
 */
export function inspect(
  { target, live, sectionLines, survey, severities = new Map() }: Inspected,
  principal: string | undefined,
): Inspection {
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
  const groups = survey?.rbac && rightsOfGroups(groupsAskedFor(entries, answer), survey.rbac);
  const looked = decisive(entries, answer);
  const findings = [
    ...lintEntries(asDeclared(target, looked), { severities }),
    ...(survey === undefined ? [] : lintLive(liveInput(target, looked, survey), { severities })),
  ].sort(byPosition);
  return {
    ...{ command: 'inspect', target, exists, reading, problems, unread, ignored, entries, sectionLines, answer },
    ...{ survey, groups, findings },
  };
}

function groupsAskedFor(entries: readonly FatedEntry[], answer: Answer | undefined): readonly string[] {
  if (answer !== undefined) return answer.person?.groups ?? [];
  return effective(entries).flatMap(({ entry }) => groupsOf(entry.mapping));
}

/** What live rules look at, of entries of an aws-auth as it stands. */
function liveInput(target: string, entries: readonly FatedEntry[], survey: Survey): LiveInput {
  const guests = entries.map(({ entry: { mapping }, place }): LiveGuest => {
    const identity = mapping.section === 'mapAccounts' ? undefined : parseIdentityArn(mapping.arn);
    const location = placeOf(place);
    return {
      mapping,
      identity: identity !== undefined && isPrincipal(identity) ? identity : undefined,
      locate: () => location,
      locateGroup: () => location,
    };
  });
  return { cluster: target, location: startOf(target), guests, leaving: [], survey };
}

/** The entries that have an effect; where somebody was asked for, the one that decides. */
function decisive(entries: readonly FatedEntry[], answer: Answer | undefined): readonly FatedEntry[] {
  const all = effective(entries);
  return answer === undefined ? all : all.filter(({ place }) => place === answer.by);
}

function effective(entries: readonly FatedEntry[]): readonly FatedEntry[] {
  return entries.filter(({ fate }) => fate.kind === 'effective');
}

/**
 * Whether every section loads, and no rule finds an error, or, where one caller was asked for, that one gets in: the exit
 * code is 0, else 1.
 */
export function isFine({ problems, answer, findings }: Inspection): boolean {
  return problems.length === 0 && (answer === undefined ? !hasErrors(findings) : answer.outcome === 'in');
}
