import { type Document, isAlias, isScalar, isSeq, type Node } from 'yaml';
import type { ConfigMap } from './configmap.ts';
import {
  type FirstDocument,
  type GoValue,
  parseFirstDocument,
  plainData,
  rawText,
  Unloadable,
  type YamlProblem,
} from './go-yaml.ts';
import { type Mapping, type Section, sections } from './mapping.ts';

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
}

/** What the authenticator makes of one key of the ConfigMap's data. */
export interface SectionReading {
  readonly section: Section;
  readonly text: string | undefined;
  readonly entries: readonly Entry[];
  /** Why the section is lost as a whole; undefined where it loads. */
  readonly problem: YamlProblem | undefined;
}

/** What the authenticator makes of a ConfigMap: three sections, each on its own. */
export type Reading = Readonly<Record<Section, SectionReading>>;

/** Reads a ConfigMap's data as aws-iam-authenticator does (pkg/mapper/configmap, ParseMap). Unknown keys are left alone. */
export function read(configMap: Pick<ConfigMap, 'data'> | undefined): Reading {
  const data = configMap?.data ?? {};
  const reading = (section: Section) => readSection(section, Object.hasOwn(data, section) ? data[section] : undefined);
  return { mapRoles: reading('mapRoles'), mapUsers: reading('mapUsers'), mapAccounts: reading('mapAccounts') };
}

/** All entries in the order in which the authenticator looks at them. */
export function allEntries(reading: Reading): Entry[] {
  return sections.flatMap((section) => reading[section].entries);
}

function readSection(section: Section, text: string | undefined): SectionReading {
  const none: SectionReading = { section, text, entries: [], problem: undefined };
  if (text === undefined || isBlank(text)) return none;
  const parsed = parseFirstDocument(text);
  if ('message' in parsed) return { ...none, problem: parsed };
  const { root, document } = parsed;
  if (root === null || document === undefined) return none;
  try {
    const entries =
      section === 'mapAccounts'
        ? accountEntries(root, document, parsed)
        : identityEntries(section, root, document, parsed);
    return { ...none, entries };
  } catch (error) {
    if (!(error instanceof Unloadable)) throw error;
    return { ...none, problem: { message: error.message, ...parsed.position(error.offset) } };
  }
}

/** What the authenticator skips before it parses (isSkippable). */
export function isBlank(text: string): boolean {
  return ['', '``', '""', "''"].includes(text.trim());
}

function identityEntries(
  section: 'mapRoles' | 'mapUsers',
  root: Node,
  document: Document.Parsed,
  { position }: FirstDocument,
): Entry[] {
  const value = plainData(root, document);
  if (value === null) return [];
  if (!Array.isArray(value)) throw new Unloadable(`the text is ${describe(value)}, not a list`, root.range?.[0] ?? 0);
  const nodes = isSeq(root) ? root.items : [];
  return value.map((item: GoValue, index) => {
    const node = nodes[index] as Node | null | undefined;
    return { index, line: position(node?.range?.[0] ?? root.range?.[0] ?? 0).line, ...identityMapping(section, item) };
  });
}

/** Go's encoding/json: names match ignoring case, the last of several wins, a field of the wrong type is lost and its entry stays. */
function identityMapping(section: 'mapRoles' | 'mapUsers', item: GoValue): Pick<Entry, 'mapping' | 'lost'> {
  const lost: string[] = [];
  let arn = '';
  let username = '';
  let groups: readonly string[] = [];
  if (!(item instanceof Map)) {
    lost.push(item === null ? 'the item is empty' : `the item is ${describe(item)}, not a map`);
    return { mapping: { section, arn, username, groups }, lost };
  }
  const arnField = section === 'mapRoles' ? 'rolearn' : 'userarn';
  const text = (name: string, value: GoValue, before: string): string => {
    if (typeof value === 'string') return value;
    if (value !== null) lost.push(`${name} is ${describe(value)}, not text`);
    return before;
  };
  for (const [key, value] of item as ReadonlyMap<string, GoValue>) {
    const name = key.toLowerCase();
    if (name === arnField) arn = text(name, value, arn);
    else if (name === 'username') username = text(name, value, username);
    else if (name === 'groups') groups = groupList(value, groups, lost);
    else if (name === 'userid' && typeof value !== 'string' && value !== null)
      lost.push(`userid is ${describe(value)}, not text`);
  }
  if (arn === '') lost.push(`it has no ${arnField}`);
  return { mapping: { section, arn, username, groups }, lost };
}

function groupList(value: GoValue, before: readonly string[], lost: string[]): readonly string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) {
    lost.push(`groups is ${describe(value)}, not a list`);
    return before;
  }
  return value.map((group: GoValue) => {
    if (typeof group === 'string') return group;
    if (group !== null) lost.push(`a group is ${describe(group)}, not text`);
    return '';
  });
}

function accountEntries(root: Node, document: Document.Parsed, { position }: FirstDocument): Entry[] {
  if (isScalar(root) && plainData(root, document) === null) return [];
  if (!isSeq(root)) throw new Unloadable('the text is not a list', root.range?.[0] ?? 0);
  return root.items.map((item, index) => {
    const node = item as Node | null;
    const scalar = isAlias(node) ? node.resolve(document) : node;
    if (scalar !== null && !isScalar(scalar)) throw new Unloadable('an account is not text', node?.range?.[0] ?? 0);
    // go-yaml reads straight into a string here: the text as written, so 012345678901 keeps its zero; only null is empty.
    const account = scalar === null || plainDataIsNull(scalar, document) ? '' : rawText(scalar);
    return {
      index,
      line: position(node?.range?.[0] ?? 0).line,
      mapping: { section: 'mapAccounts', account },
      lost: account === '' ? ['the item is empty'] : [],
    };
  });
}

function plainDataIsNull(node: Node, document: Document.Parsed): boolean {
  try {
    return plainData(node, document) === null;
  } catch (error) {
    if (error instanceof Unloadable) return false; // .nan is a fine string
    throw error;
  }
}

function describe(value: GoValue): string {
  if (value === null) return 'null';
  if (value instanceof Map) return 'a map';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`;
}
