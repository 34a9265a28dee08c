import { count } from '../phrase.ts';

/** How long a Markdown text may become, and what is counted. */
export interface Budget {
  readonly limit: number;
  readonly unit: 'characters' | 'bytes';
}

/** One way to show a section: in full, or with less. */
export interface Variant {
  /** Whole blocks; empty leaves the section out. */
  readonly text: string;
  /** How much a reader loses by it, from 0 for nothing: what costs least gives way first. */
  readonly loss: number;
  /** What is missing, in our words, such as `the diff of aws-auth`. */
  readonly missing: readonly string[];
}

/** A part of a report with its variants, the fullest first; each loses more than the one before it. */
export type Section = readonly [Variant, ...Variant[]];

/** A section that is always shown in full. */
export function fixed(text: string): Section {
  return [{ text, loss: 0, missing: [] }];
}

/** Room for the notice of what was left out. */
const NOTICE = 700;

/**
 * Puts sections together within a budget. Nothing is ever cut: sections give way to their next variant, those whose
 * loss is smallest first, and a notice says what is missing and where it is.
 */
export function compose(sections: readonly Section[], budget: Budget, elsewhere: string | undefined): string {
  const sizeOf = (text: string) => (budget.unit === 'bytes' ? Buffer.byteLength(text) : text.length) + 2;
  const parts = sections.map((variants) => ({ variants, at: 0, sizes: variants.map(({ text }) => sizeOf(text)) }));
  let size = parts.reduce((sum, { sizes }) => sum + (sizes[0] ?? 0), 0);
  let room = budget.limit;
  for (const part of cheapestFirst(parts)) {
    if (size <= room) break;
    size += (part.sizes[part.at + 1] ?? 0) - (part.sizes[part.at] ?? 0);
    part.at += 1;
    room = budget.limit - NOTICE;
  }
  const chosen = parts.flatMap(({ variants, at }) => variants[at] ?? []);
  const notice = noticeOf(chosen, elsewhere);
  return [...chosen.map(({ text }) => text), ...notice].filter((text) => text !== '').join('\n\n');
}

interface Part {
  readonly variants: Section;
  readonly sizes: readonly number[];
  at: number;
}

/**
 * The parts that are to go on to their next variant, in turn, until there is room: those that lose least by it first, and of
 * several the largest.
 */
function* cheapestFirst(parts: readonly Part[]): Generator<Part> {
  const losses = new Set(parts.flatMap(({ variants }) => variants.slice(1).map(({ loss }) => loss)));
  const sizeOf = ({ sizes, at }: Part) => sizes[at] ?? 0;
  for (const loss of [...losses].sort((a, b) => a - b)) {
    const giving = parts.filter(({ variants, at }) => variants[at + 1]?.loss === loss);
    yield* giving.sort((a, b) => sizeOf(b) - sizeOf(a));
  }
}

function noticeOf(chosen: readonly Variant[], elsewhere: string | undefined): string[] {
  const times = new Map<string, number>();
  for (const what of chosen.flatMap(({ missing }) => missing)) times.set(what, (times.get(what) ?? 0) + 1);
  if (times.size === 0) return [];
  const words = [...times].map(([what, number]) => (number === 1 ? what : `${what} (${count(number, 'time')})`));
  const where = elsewhere === undefined ? '' : ` ${elsewhere}`;
  return [`_Left out, since this would become too long: ${words.join(', ')}.${where}_`];
}
