import type { FatedEntry } from '../awsauth/fate.ts';
import { type Section, sections } from '../awsauth/mapping.ts';
import type { Finding } from '../finding/finding.ts';
import { cautionsOf } from '../inspect/caution.ts';
import { type Inspection, isFine } from '../inspect/inspection.ts';
import { mappedWords, personWords, principalWords } from './mapping-words.ts';
import { count, joined, listOf, type Phrase, phrase, textOf } from './phrase.ts';
import type { Verdict } from './verdict.ts';

/** Where an entry stands: `mapRoles:3`, and the file's own line where it has one. */
export function placeWords(
  { target, sectionLines }: Inspection,
  { section, line }: Omit<FatedEntry['place'], 'index'>,
): Phrase {
  const above = sectionLines.get(section);
  return above === undefined
    ? [`${section}:${line}`]
    : phrase`${[`${section}:${line}`]} (${textOf(target)}:${above + line})`;
}

/** What rules find, each with where it stands: an entry, or the place as a whole. */
export function liveFindings(inspection: Inspection): readonly LiveFinding[] {
  return inspection.findings.map((finding) => {
    const { file, line } = finding.location;
    const section = sections.find((each) => each === file);
    const place = section === undefined ? undefined : { section, line };
    return { finding, place, where: place === undefined ? textOf(inspection.target) : placeWords(inspection, place) };
  });
}

/** A finding, with where it stands. */
interface LiveFinding {
  readonly finding: Finding;
  /** Undefined where the whole is meant. */
  readonly place: { readonly section: Section; readonly line: number } | undefined;
  readonly where: Phrase;
}

/** Whom an entry is about; one that names nobody says so. */
export function namedWords({ entry: { mapping, isHeld } }: FatedEntry): Phrase {
  const isNamed = isHeld && (mapping.section === 'mapAccounts' ? mapping.account : mapping.arn) !== '';
  return isNamed ? principalWords(mapping) : ['nobody'];
}

/** What becomes of an entry, in a few words: as whom it lets somebody in, or why it does not. */
export function fateWords({ entry: { mapping }, fate, place }: FatedEntry): Phrase {
  switch (fate.kind) {
    case 'effective':
      return mappedWords(mapping);
    case 'shadowed':
      return phrase`the entry at line ${fate.by.line}${[fate.by.section === place.section ? '' : ` of ${fate.by.section}`]} is taken in its place`;
    case 'dead':
    case 'uncertain':
      return textOf(fate.why);
  }
}

/** What is said of a section that is not read to its end. */
export function unreadWords(inspection: Inspection, place: Inspection['unread'][number]): Phrase {
  return phrase`nothing from ${placeWords(inspection, place)} on is read: the YAML document ends above it`;
}

/** More are not told one by one: there could be thousands. */
const MOST_IGNORED = 10;

/** What is said of the keys that nobody reads; nothing where an answer does not hang on them. */
export function ignoredWords({ ignored, answer }: Inspection): readonly Phrase[] {
  if (answer !== undefined && answer.outcome !== 'out') return [];
  const words = ignored.slice(0, MOST_IGNORED).map(({ field, key, meant }) => {
    const ask = meant === undefined ? [] : [field === 'data' ? `: did you mean ${meant}?` : `: write ${meant} in data`];
    return phrase`nobody reads the key ${key} of ${[field]}${ask}`;
  });
  const rest = ignored.length - words.length;
  return rest > 0 ? [...words, [`nobody reads ${count(rest, 'more key')}`]] : words;
}

/** The entries to show: all of them, or the one that decides on whoever was asked for. */
export function shownEntries({ entries, answer }: Inspection): readonly FatedEntry[] {
  return answer === undefined ? entries : entries.filter(({ place }) => place === answer.by);
}

/** The fates, as reports head them. */
export const fateHeads: Readonly<Record<FatedEntry['fate']['kind'], string>> = {
  effective: 'gets in',
  shadowed: 'shadowed',
  dead: 'dead',
  uncertain: 'not sure',
};

/** What to know of an entry besides its fate: fields that are written and not loaded, and what to be careful of. */
export function besidesWords(fated: FatedEntry): readonly { readonly head: 'lost' | 'note'; readonly words: Phrase }[] {
  const { entry, fate } = fated;
  // Why a dead entry is dead says as much.
  const lost = fate.kind === 'dead' ? [] : entry.lost;
  return [
    ...lost.map((reason) => ({ head: 'lost' as const, words: textOf(reason) })),
    ...cautionsOf(fated).map((caution) => ({ head: 'note' as const, words: textOf(caution) })),
  ];
}

/** What is said of the principal that was asked for, as a sentence without a full stop, and why. */
export function answerWords(inspection: Inspection): readonly Phrase[] {
  const { answer } = inspection;
  if (answer === undefined) return [];
  const { asked, canonicalArn, outcome, person, by, why } = answer;
  const seenAs = asked === canonicalArn ? [] : phrase`, which is compared as ${canonicalArn},`;
  const verb = { in: 'gets in as ', out: 'does not get in', unsure: 'may get in as ' }[outcome];
  const as = person === undefined ? [] : personWords(person);
  const place = by === undefined ? [] : phrase`, by ${placeWords(inspection, by)}`;
  return [phrase`${asked}${seenAs} ${[verb]}${as}${place}.`, ...(why === undefined ? [] : [textOf(why)])];
}

/** The verdict on an inspection. */
export function inspectionVerdict(inspection: Inspection): Verdict {
  const { target, exists, entries, problems, unread, answer } = inspection;
  const numbers = (['effective', 'shadowed', 'dead', 'uncertain'] as const).flatMap((kind) => {
    const number = entries.filter(({ fate }) => fate.kind === kind).length;
    return number === 0 ? [] : [[`${number} ${countHeads[kind][number === 1 ? 0 : 1]}`]];
  });
  const parts: Phrase[] = problems.map(({ section }) => [`${section} does not load`]);
  parts.push(...unread.map(({ section }) => [`${section} is not read to its end`]));
  if (!exists) parts.push(['there is no aws-auth']);
  else if (answer === undefined)
    parts.push(
      numbers.length === 0
        ? ['no entries']
        : phrase`${[count(entries.length, 'entry', 'entries')]}: ${listOf(numbers)}`,
    );
  if (answer !== undefined) {
    const verb = { in: 'gets in', out: 'does not get in', unsure: 'may or may not get in' }[answer.outcome];
    parts.push(phrase`${answer.asked} ${[verb]}`);
  }
  const { findings } = inspection;
  if (findings.length > 0) parts.push([count(findings.length, 'finding')]);
  const isClean =
    unread.length === 0 &&
    findings.length === 0 &&
    entries.every(({ fate, entry }) => fate.kind === 'effective' && entry.lost.length === 0);
  return {
    tone: !isFine(inspection) ? 'trouble' : isClean ? 'calm' : 'change',
    words: phrase`in ${textOf(target)}, ${joined(parts, '; ')}`,
  };
}

const countHeads = {
  effective: ['lets somebody in', 'let somebody in'],
  shadowed: ['is shadowed', 'are shadowed'],
  dead: ['is dead', 'are dead'],
  uncertain: ['is not sure', 'are not sure'],
} as const satisfies Record<FatedEntry['fate']['kind'], readonly [string, string]>;
