import type { GroupRights } from '../../survey/group-rights.ts';
import type { NotKnown } from '../../survey/survey.ts';
import { count, phrase, textOf } from '../phrase.ts';
import { notKnownWords } from '../survey-words.ts';
import { indented, type Style } from './style.ts';

/** More groups are counted. */
const MOST_GROUPS = 50;

/** What groups can do, one a line; nothing where there are none. */
export function groupBlocks(groups: readonly GroupRights[] | undefined, style: Style): string[] {
  if (groups === undefined || groups.length === 0) return [];
  const shown = groups.slice(0, MOST_GROUPS).map(({ group, words }) => style.say(phrase`${group}  ${textOf(words)}`));
  const more = groups.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`\u2026 and ${count(more, 'more group')}`] : [])];
  return [`what the groups can do\n${indented(lines.join('\n'))}`];
}

/** What could not be found out, one a line. */
export function notKnownBlocks(notKnown: readonly NotKnown[], style: Style): string[] {
  if (notKnown.length === 0) return [];
  return [
    notKnown.map((each) => `${style.severity('note', 'not known')}  ${style.say(notKnownWords(each))}`).join('\n'),
  ];
}
