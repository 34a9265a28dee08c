import { Lines } from '../finding/lines.ts';
import { grouped } from '../grouped.ts';
import type { ConfigMap } from './configmap.ts';
import { arnFieldOf, describe, type EntryFields, entryFields } from './entry-fields.ts';
import { refuseWhatIsNoJson } from './go-json.ts';
import { decode } from './go-yaml/decode.ts';
import { decodeStrings } from './go-yaml/decode-strings.ts';
import type { YamlNode } from './go-yaml/node.ts';
import { parseFirstDocument } from './go-yaml/parser.ts';
import { Unloadable } from './go-yaml/unloadable.ts';
import { entryKey, type Mapping, type Section, sections } from './mapping.ts';
import { trim } from './white-space.ts';

/** One item of a section's list, as the authenticator loads it. */
export interface Entry {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Its line in the section's text, from 1. */
  readonly line: number;
  /** What it means once loaded. A field that was lost is empty. */
  readonly mapping: Mapping;
  /** Fields that are written but not loaded, with the reason in words. */
  readonly lost: readonly string[];
  /** Whether the authenticator holds it at all: an account that is no text is dropped. */
  readonly isHeld: boolean;
  /** Whether it has an `sso` block, which only some versions of the authenticator know. */
  readonly hasSso: boolean;
  /** How versions of the authenticator differ over it, in words. EKS does not say which it runs. */
  readonly disputed: string | undefined;
}

/** Why a text does not load, with the place that the authenticator stumbles over. Lines and columns count from 1. */
export interface ReadingProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What the authenticator makes of one key of the ConfigMap's data. */
export interface SectionReading {
  readonly section: Section;
  readonly text: string | undefined;
  /** What is loaded all the same where there is a problem: nothing as a rule. */
  readonly entries: readonly Entry[];
  /** Why the section is lost as a whole; undefined where it loads. */
  readonly problem: ReadingProblem | undefined;
  /** The first line of what is never looked at, since the YAML document ends above it; undefined where all is read. */
  readonly unreadFrom: number | undefined;
}

/** What the authenticator makes of a ConfigMap: three sections, each on its own. */
export type Reading = Readonly<Record<Section, SectionReading>>;

// Guards, reports and proofs read the same ConfigMaps, and a large one takes its time.
const known = new WeakMap<Pick<ConfigMap, 'data'>, Reading>();

/** Reads a ConfigMap's data as aws-iam-authenticator does (pkg/mapper/configmap, ParseMap). Unknown keys are left alone. */
export function read(configMap: Pick<ConfigMap, 'data'> = {}): Reading {
  const before = known.get(configMap);
  if (before !== undefined) return before;
  const reading = readData(configMap.data ?? {});
  known.set(configMap, reading);
  return reading;
}

function readData(data: Readonly<Record<string, string>>): Reading {
  const reading = (section: Section) => readSection(section, Object.hasOwn(data, section) ? data[section] : undefined);
  return { mapRoles: reading('mapRoles'), mapUsers: reading('mapUsers'), mapAccounts: reading('mapAccounts') };
}

/** All entries in the order in which the authenticator looks at them. */
export function allEntries(reading: Reading): Entry[] {
  return sections.flatMap((section) => reading[section].entries);
}

/** Entries by section and principal, in their order: more than one where a principal has several. */
export function groupByKey(entries: readonly Entry[]): Map<string, Entry[]> {
  return grouped(entries, ({ mapping }) => entryKey(mapping));
}

/** What the authenticator skips before it parses (isSkippable). */
export function isBlank(text: string): boolean {
  return ['', '``', '""', "''"].includes(trim(text));
}

/** Where something else than white space, comments and bare document markers begins behind a place. */
function contentBehind(text: string, offset: number): number | undefined {
  const nothing = /(?:\s|\u0085|#.*|(?:---|\.\.\.)(?=\s|$))*/y;
  nothing.lastIndex = offset;
  nothing.exec(text);
  return nothing.lastIndex < text.length ? nothing.lastIndex : undefined;
}

function readSection(section: Section, text: string | undefined): SectionReading {
  const none = { section, text, entries: [], problem: undefined, unreadFrom: undefined };
  if (text === undefined || isBlank(text)) return none;
  const lines = new Lines(text);
  const problemOf = ({ message, offset }: Unloadable): ReadingProblem => ({ message, ...lines.positionOf(offset) });
  try {
    const { root, end } = parseFirstDocument(text);
    const { entries, brokenOff } = root === undefined ? { entries: [] } : load(section, root, lines);
    const unread = contentBehind(text, end);
    const unreadFrom = unread === undefined ? undefined : lines.positionOf(unread).line;
    return { section, text, entries, problem: brokenOff && problemOf(brokenOff), unreadFrom };
  } catch (error) {
    if (!(error instanceof Unloadable)) throw error;
    return { ...none, problem: problemOf(error) };
  }
}

/** What a section's text gives, and where that broke off before its end. */
interface Loaded {
  readonly entries: readonly Entry[];
  readonly brokenOff?: Unloadable | undefined;
}

function load(section: Section, root: YamlNode, lines: Lines): Loaded {
  return section === 'mapAccounts' ? accountEntries(root, lines) : identityEntries(section, root, lines);
}

function identityEntries(section: 'mapRoles' | 'mapUsers', root: YamlNode, lines: Lines): Loaded {
  const value = decode(root);
  refuseWhatIsNoJson(value, root.start);
  if (value === null) return { entries: [] };
  if (!Array.isArray(value)) throw new Unloadable(`the text is ${describe(value)}, not a list`, root.start);
  const nodes: readonly YamlNode[] = root.kind === 'sequence' ? root.items : [];
  const entries = nodes.map((node, index): Entry => {
    const fields = entryFields(section, value[index] ?? null);
    return { index, line: lines.positionOf(node.start).line, ...fields, isHeld: true, disputed: disputeOf(fields) };
  });
  return { entries };
}

/** How the released authenticator and its main branch of 2026-07 differ over an entry. */
function disputeOf({ mapping: { section, arn }, hasSso }: EntryFields): string | undefined {
  // pkg/config, RoleMapping.Validate and UserMapping.Validate: release 0.6.13 has neither, nor SSO.
  if (hasSso) return 'it has an sso block: some versions of the authenticator ignore the block, others drop the entry';
  if (arn === '')
    return `it has no ${arnFieldOf(section)}: some versions of the authenticator hold it for nobody, others drop it`;
  // strings.ToLower in the one, strings.EqualFold in the other.
  return /[ſİ]/.test(arn) ? 'its ARN holds a letter that versions of the authenticator compare differently' : undefined;
}

function accountEntries(root: YamlNode, lines: Lines): Loaded {
  const { items, brokenOff } = decodeStrings(root);
  const entries = items.map(({ node, index, text: account }): Entry => {
    const lost = account === undefined ? ['the item is not text'] : account === '' ? ['the item is empty'] : [];
    return {
      index,
      line: lines.positionOf(node.start).line,
      mapping: { section: 'mapAccounts', account: account ?? '' },
      lost,
      isHeld: account !== undefined,
      hasSso: false,
      disputed: undefined,
    };
  });
  return { entries, brokenOff };
}
