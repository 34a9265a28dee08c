import { type ConfigMap, emptyConfigMap } from '../awsauth/configmap.ts';
import { editSection, type SectionEdit } from '../awsauth/edit.ts';
import { type Ledger, withLedger } from '../awsauth/ledger.ts';
import { entryKey, type Mapping, type Section, sections } from '../awsauth/mapping.ts';
import type { Entry, Reading } from '../awsauth/read.ts';
import type { Change } from './plan.ts';

/** What is done to one entry. */
export type Edit =
  | { readonly kind: 'added'; readonly after: Mapping }
  | { readonly kind: 'changed'; readonly before: Mapping; readonly after: Mapping }
  | { readonly kind: 'removed'; readonly before: Mapping };

/** An edit, or a change that leaves the text as it is. */
export type EditOrNone = Edit | { readonly kind: Exclude<Change['kind'], Edit['kind']> };

/**
 * The ConfigMap with the edits made and nothing else touched.
 *
 * @param ledger what is written to the annotation; undefined leaves it as it is
 */
export function nextConfigMap(
  live: ConfigMap | undefined,
  reading: Reading,
  edits: readonly EditOrNone[],
  ledger: Ledger | undefined,
): ConfigMap {
  const base = live ?? emptyConfigMap();
  const data: Record<string, string> = { ...base.data };
  for (const section of sections) {
    const edit = editOf(section, reading[section].entries, edits);
    if (edit.remove.size + edit.replace.size + edit.add.length === 0) continue;
    data[section] = editSection(reading[section].text, edit);
  }
  const written = Object.keys(data).length > 0 ? { ...base, data } : base;
  return ledger === undefined ? written : withLedger(written, ledger);
}

function editOf(section: Section, entries: readonly Entry[], edits: readonly EditOrNone[]): SectionEdit {
  const lastIndex = new Map(entries.map((entry) => [entryKey(entry.mapping), entry.index]));
  const indexOf = (mapping: Mapping) => lastIndex.get(entryKey(mapping)) ?? -1;
  const here = (mapping: Mapping) => mapping.section === section;
  const remove = new Set<number>();
  const replace = new Map<number, Mapping>();
  const add: Mapping[] = [];
  for (const edit of edits) {
    if (edit.kind === 'added' && here(edit.after)) add.push(edit.after);
    if (edit.kind === 'removed' && here(edit.before)) remove.add(indexOf(edit.before));
    if (edit.kind === 'changed' && here(edit.after)) replace.set(indexOf(edit.before), edit.after);
  }
  return { remove, replace, add };
}
