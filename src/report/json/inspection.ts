import type { FatedEntry } from '../../awsauth/fate.ts';
import { type Mapping, principalText, type Section } from '../../awsauth/mapping.ts';
import type { Severity } from '../../finding/finding.ts';
import { cautionsOf } from '../../inspect/caution.ts';
import type { Inspection } from '../../inspect/inspection.ts';
import { liveFindings } from '../inspection-words.ts';
import { type PersonJson, personJson } from './change.ts';
import { type SurveyJson, surveyJson } from './survey.ts';

/** One entry as the authenticator holds it. */
export interface HeldJson {
  readonly arn: string;
  readonly username: string;
  readonly groups: readonly string[];
}

/** A place in the text of a section. */
export interface PlaceJson {
  readonly section: Section;
  readonly index: number;
  readonly line: number;
}

/** An item of the text with its fate. Every field is there; what does not apply is null. */
export interface InspectedEntryJson extends PlaceJson {
  readonly fileLine: number | null;
  readonly principal: string;
  readonly person: PersonJson | null;
  readonly held: boolean;
  readonly fate: FatedEntry['fate']['kind'];
  readonly by: PlaceJson | null;
  readonly cause: string | null;
  readonly why: string | null;
  readonly lost: readonly string[];
  readonly cautions: readonly string[];
}

/** An Inspection without the head that every document has. */
export interface InspectionJson extends SurveyJson {
  readonly target: string;
  readonly exists: boolean;
  readonly loaded: {
    readonly mapRoles: readonly HeldJson[];
    readonly mapUsers: readonly HeldJson[];
    readonly mapAccounts: readonly string[];
  };
  readonly problems: readonly {
    readonly section: Section;
    readonly line: number;
    readonly column: number;
    readonly fileLine: number | null;
    readonly message: string;
  }[];
  readonly unread: readonly {
    readonly section: Section;
    readonly line: number;
    readonly fileLine: number | null;
  }[];
  readonly ignored: readonly {
    readonly field: 'data' | 'binaryData';
    readonly key: string;
    readonly meant: Section | null;
  }[];
  readonly entries: readonly InspectedEntryJson[];
  readonly principal: {
    readonly asked: string;
    readonly canonicalArn: string;
    readonly outcome: 'in' | 'out' | 'unsure';
    readonly person: PersonJson | null;
    readonly by: PlaceJson | null;
    readonly why: string | null;
  } | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly section: Section | null;
    readonly line: number | null;
    readonly fileLine: number | null;
    readonly message: string;
    readonly remedy: string;
  }[];
}

/** An inspection as the JSON document has it. */
export function inspectionJson(inspection: Inspection): InspectionJson {
  const { target, exists, problems, unread, ignored, entries, sectionLines } = inspection;
  const fileLine = (section: Section, line: number) => {
    const above = sectionLines.get(section);
    return above === undefined ? null : above + line;
  };
  return {
    target,
    exists,
    loaded: {
      mapRoles: heldIn(inspection, 'mapRoles'),
      mapUsers: heldIn(inspection, 'mapUsers'),
      mapAccounts: mappingsIn(inspection, 'mapAccounts').map(principalText),
    },
    problems: problems.map(({ section, line, column, message }) => ({
      ...{ section, line, column, fileLine: fileLine(section, line), message },
    })),
    unread: unread.map(({ section, line }) => ({ section, line, fileLine: fileLine(section, line) })),
    ignored: ignored.map(({ field, key, meant }) => ({ field, key, meant: meant ?? null })),
    entries: entries.map((fated) => entryJson(fated, fileLine(fated.place.section, fated.place.line))),
    principal: answerJson(inspection),
    findings: liveFindings(inspection).map(({ finding: { rule, severity, message, remedy }, place }) => ({
      ...{ rule, severity, section: place?.section ?? null, line: place?.line ?? null },
      fileLine: place === undefined ? null : fileLine(place.section, place.line),
      ...{ message, remedy },
    })),
    ...surveyJson(inspection.groups, inspection.survey),
  };
}

function mappingsIn({ reading }: Inspection, section: Section): Mapping[] {
  return reading[section].entries.filter(({ isHeld }) => isHeld).map(({ mapping }) => mapping);
}

function heldIn(inspection: Inspection, section: 'mapRoles' | 'mapUsers'): HeldJson[] {
  return mappingsIn(inspection, section).flatMap((mapping) =>
    mapping.section === 'mapAccounts' ? [] : [{ arn: mapping.arn, username: mapping.username, groups: mapping.groups }],
  );
}

function entryJson(fated: FatedEntry, fileLine: number | null): InspectedEntryJson {
  const { place, entry, fate } = fated;
  const { mapping, isHeld, lost } = entry;
  return {
    ...placeJson(place),
    fileLine,
    principal: principalText(mapping),
    person: personJson(mapping),
    held: isHeld,
    fate: fate.kind,
    by: fate.kind === 'shadowed' ? placeJson(fate.by) : null,
    cause: fate.kind === 'dead' ? fate.cause : null,
    why: fate.kind === 'dead' || fate.kind === 'uncertain' ? fate.why : null,
    lost,
    cautions: cautionsOf(fated),
  };
}

function placeJson({ section, index, line }: FatedEntry['place']): PlaceJson {
  return { section, index, line };
}

function answerJson({ answer }: Inspection): InspectionJson['principal'] {
  if (answer === undefined) return null;
  const { asked, canonicalArn, outcome, person, by, why } = answer;
  return {
    ...{ asked, canonicalArn, outcome },
    person: person === undefined ? null : { username: person.username, groups: person.groups },
    by: by === undefined ? null : placeJson(by),
    why: why ?? null,
  };
}
