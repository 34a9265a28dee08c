import { type Mapping, principalText, type Section } from '../../awsauth/mapping.ts';
import type { Owners } from '../../owners/owners.ts';
import { type PersonJson, personJson } from './change.ts';

/** An entry as it is now. */
export interface EntryJson {
  readonly section: Section;
  readonly principal: string;
  readonly person: PersonJson | null;
}

/** Who owns what, as the JSON document has it. */
export interface OwnersJson {
  readonly target: string;
  readonly exists: boolean;
  readonly owners: readonly {
    readonly source: string;
    readonly entries: readonly (EntryJson & { readonly untouched: boolean })[];
    readonly gone: readonly string[];
  }[];
  readonly foreign: readonly EntryJson[];
}

/** Who owns what, as the JSON document has it. */
export function ownersJson({ target, exists, owners, foreign }: Owners): OwnersJson {
  return {
    target,
    exists,
    owners: owners.map(({ source, entries, gone }) => ({
      source,
      entries: entries.map(({ mapping, untouched }) => ({ ...entryJson(mapping), untouched })),
      gone,
    })),
    foreign: foreign.map(entryJson),
  };
}

/** A mapping as the JSON documents have it. */
export function entryJson(mapping: Mapping): EntryJson {
  return { section: mapping.section, principal: principalText(mapping), person: personJson(mapping) };
}
