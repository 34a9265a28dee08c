import type { Finding } from '../../finding/finding.ts';
import type { Location } from '../../finding/location.ts';
import { nearest } from '../../finding/nearest.ts';
import type { SourceFile } from '../../finding/source.ts';
import { suppressionForbidden, suppressionReason, suppressionSyntax, suppressionUnknown } from '../engine-rules.ts';
import type { Remark, RuleText } from '../rule.ts';
import { type KnownRules, ruleTextOf } from '../rule-texts.ts';
import { type Comment, commentsOf } from './comment.ts';

/** One rule that a comment suppresses on one line of its file. */
export interface Suppression {
  readonly rule: string;
  /** The line whose findings are meant. */
  readonly line: number;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string | undefined;
  /** Where the comment names the rule. */
  readonly location: Location;
}

/** The suppressions of a file, and what is wrong with those that are none. */
export interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly Finding[];
}

const PERHAPS = /#[ \t]*guestlist\b/i;
const BEGINNING = /^#+[ \t]*guestlist[ \t]*([:-]?)[ \t]*([a-z]*)[ \t]*(\[?)/i;
const VERBS = ['ignore', 'disable', 'suppress'];
const FORM = /^#\s*guestlist:\s*ignore\[([^[\]]*)\](.*)$/;
const UNTIL = '(until';
const HOW = 'Write: # guestlist: ignore[RULE] REASON, or # guestlist: ignore[RULE, RULE] REASON (until YYYY-MM-DD).';

/**
 * Reads comments such as `# guestlist: ignore[role-path] the path is what people know (until 2027-01-31)`. One at the
 * end of a line is for that line. One on a line of its own is for the line below it, past other comments.
 *
 * @param known the rules that there are: the built-in ones, and policies
 */
export function readSuppressions(file: SourceFile, known = ruleTextOf): Suppressions {
  const suppressions: Suppression[] = [];
  const findings: Finding[] = [];
  // The lexer takes as long as the parser, and most files have nothing for it to find.
  if (!PERHAPS.test(file.text)) return { suppressions, findings };
  const comments = commentsOf(file.text);
  const alone = new Set(comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
  for (const comment of comments) {
    if (!isMeant(comment.text)) continue;
    const read = parse(comment, file.path, known);
    findings.push(...read.findings);
    const line = comment.isAlone ? lineBelow(comment.line, alone) : comment.line;
    suppressions.push(...read.suppressions.map((suppression) => ({ ...suppression, line })));
  }
  return { suppressions, findings };
}

/** Whether a comment is meant to suppress, spelt as it may be: one that only mentions it, or is prose, is not. */
function isMeant(text: string): boolean {
  const [, sign, verb = '', bracket] = BEGINNING.exec(text) ?? [];
  return (sign === ':' && bracket === '[') || nearest(verb, VERBS) !== undefined;
}

function lineBelow(line: number, comments: ReadonlySet<number>): number {
  let below = line + 1;
  while (comments.has(below)) below += 1;
  return below;
}

function parse(
  { text, line, column }: Comment,
  file: string,
  known: KnownRules,
): { readonly suppressions: readonly Omit<Suppression, 'line'>[]; readonly findings: readonly Finding[] } {
  const stretch = (from: number, length: number): Location => ({
    file,
    line,
    column: column + from,
    endLine: line,
    endColumn: column + from + length,
  });
  const whole = stretch(0, text.length);
  const [, list, rest = ''] = FORM.exec(text) ?? [];
  if (list === undefined) return wrong(suppressionSyntax, whole, 'This comment does not say what to suppress.', HOW);
  if (/guestlist:\s*ignore/i.test(rest))
    return wrong(suppressionSyntax, whole, 'One comment suppresses once: this one begins again in its reason.', HOW);
  const { reason, until } = splitReason(rest);
  if (until !== undefined && !isDate(until))
    return wrong(suppressionSyntax, whole, `${JSON.stringify(until)} is not the date of a last day.`, HOW);
  // Somebody meant it to end, and it would not.
  if (/until:?\s*\d{4}-/i.test(reason))
    return wrong(suppressionSyntax, whole, 'The last day stands at the end, between parentheses.', HOW);
  if (!/[\p{L}\p{N}]/u.test(reason))
    return wrong(suppressionReason, whole, 'This comment gives no reason, so it suppresses nothing.', HOW);
  const read = itemsOf(list).map(({ item, at }) => ({
    rule: item,
    location: stretch(text.indexOf('[') + 1 + at, item.length),
  }));
  if (read.some(({ rule }) => rule === '')) return wrong(suppressionSyntax, whole, 'This comment names no rule.', HOW);
  const findings = read.flatMap(({ rule, location }) => objectionTo(rule, location, known));
  const objected = new Set(findings.map(({ location }) => location));
  return {
    suppressions: read
      .filter(({ location }) => !objected.has(location))
      .map(({ rule, location }) => ({ rule, reason, until, location })),
    findings,
  };
}

function objectionTo(rule: string, location: Location, known: KnownRules): Finding[] {
  const text = known.get(rule);
  if (text === undefined) {
    const near = nearest(rule, known.keys());
    const remedy = near === undefined ? 'Write the id that the finding shows.' : `Did you mean ${near}?`;
    return [finding(suppressionUnknown, { location, message: `There is no rule ${JSON.stringify(rule)}.`, remedy })];
  }
  if (text.suppressible !== false) return [];
  const message = `The rule ${rule} cannot be suppressed.`;
  return [finding(suppressionForbidden, { location, message, remedy: 'Mend what it finds, and remove this.' })];
}

/** The text before `(until …)` at the end, and what stands in it. */
function splitReason(text: string): { readonly reason: string; readonly until: string | undefined } {
  const trimmed = text.trim();
  const at = trimmed.toLowerCase().lastIndexOf(UNTIL);
  if (at === -1) return { reason: trimmed, until: undefined };
  const until = trimmed.endsWith(')') ? trimmed.slice(at + UNTIL.length, -1).trim() : trimmed.slice(at);
  return { reason: trimmed.slice(0, at).trim(), until };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The parts of a list with commas, without the space around them, and where each begins. */
function itemsOf(list: string): { readonly item: string; readonly at: number }[] {
  let offset = 0;
  return list.split(',').map((part) => {
    const at = offset + (part.length - part.trimStart().length);
    offset += part.length + 1;
    return { item: part.trim(), at };
  });
}

function wrong(rule: RuleText, location: Location, message: string, remedy: string) {
  return { suppressions: [], findings: [finding(rule, { location, message, remedy })] };
}

function finding({ id, severity }: RuleText, remark: Remark): Finding {
  return { rule: id, severity, ...remark };
}
