import { diffData, diffLine, type ShownPlan } from '../../plan/text-diff.ts';
import { fenced, folded } from './block.ts';

/** The diff of the data of aws-auth, folded; nothing where nothing differs. */
export function foldedDiff(plan: ShownPlan): string[] {
  const lines = diffData(plan).flatMap(({ key, lines: body }) => [
    `--- aws-auth ${key}, live`,
    `+++ aws-auth ${key}, next`,
    ...body.map(diffLine),
  ]);
  return lines.length === 0 ? [] : [folded('The change in the text of aws-auth', [fenced(lines, 'diff')])];
}
