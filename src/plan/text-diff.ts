import { structuredPatch } from 'diff';
import { type Section, sections } from '../awsauth/mapping.ts';
import type { GroupRights } from '../survey/group-rights.ts';
import type { Plan, PlanOutline } from './plan.ts';

/** One line of a diff, without its line break: `@` begins a stretch, a space stays. */
export interface DiffLine {
  readonly sign: '@' | '+' | '-' | ' ';
  readonly text: string;
}

/** How the text of one key of the ConfigMap's data would change. */
export interface TextDiff {
  readonly key: Section;
  readonly lines: readonly DiffLine[];
}

/** Past this many differing lines a minimal diff takes seconds, and nobody reads it. */
const MAX_EDITS = 4000;

/** A plan that another run printed: of the texts it has only how they differ, and of RBAC only what it comes to. */
export interface PrintedPlan extends PlanOutline {
  readonly diff: readonly TextDiff[];
  /** What the groups of its changes can do; undefined where that is not known. */
  readonly groups: readonly GroupRights[] | undefined;
}

/** A plan as reports take it. */
export type ShownPlan = Plan | PrintedPlan;

/** The live texts against those that would be written, key by key; only keys that differ. */
export function diffData(plan: Pick<Plan, 'live' | 'next'> | Pick<PrintedPlan, 'diff'>): readonly TextDiff[] {
  if ('diff' in plan) return plan.diff;
  const { live, next } = plan;
  return sections.flatMap((key) => {
    const before = live?.data?.[key] ?? '';
    const after = next.data?.[key] ?? '';
    return before === after ? [] : [{ key, lines: diffTexts(before, after) }];
  });
}

/** A line of a diff as diff itself prints it. */
export function diffLine({ sign, text }: DiffLine): string {
  return sign === '@' ? text : `${sign}${text}`;
}

function diffTexts(before: string, after: string): DiffLine[] {
  const patch = structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength: MAX_EDITS });
  if (patch === undefined) return [...whole('-', before), ...whole('+', after)];
  return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }): DiffLine[] => [
    { sign: '@', text: `@@ -${stretch(oldStart, oldLines)} +${stretch(newStart, newLines)} @@` },
    ...lines.map((line): DiffLine => ({ sign: signOf(line), text: line.startsWith('\\') ? line : line.slice(1) })),
  ]);
}

/** Of nothing, diff names the line before it: 0 where a text begins. */
function stretch(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function signOf(line: string): DiffLine['sign'] {
  return line.startsWith('+') ? '+' : line.startsWith('-') ? '-' : ' ';
}

function whole(sign: '+' | '-', text: string): DiffLine[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => ({ sign, text: line }));
}
