import type { Cause, Causes } from '../../plan/cause.ts';
import type { Change, PlanOutline } from '../../plan/plan.ts';
import type { ShownPlan } from '../../plan/text-diff.ts';
import { adminsAmong } from '../../survey/group-rights.ts';
import { groupRightsOf } from '../../survey/plan-groups.ts';
import {
  declaredBy,
  effectWords,
  inReadingOrder,
  type Kind,
  kindWords,
  mappingOf,
  toShow,
  whoWords,
} from '../change-words.ts';
import { dangerOf, dangerWords } from '../mapping-words.ts';
import { count, joined, type Phrase, phrase, textOf } from '../phrase.ts';
import { causeWords } from '../shares.ts';
import { indented, type Style } from './style.ts';

const signs: Readonly<Record<Kind, string>> = {
  conflict: '!',
  removed: '-',
  changed: '~',
  added: '+',
  adopted: '*',
  kept: '=',
  foreign: ' ',
};

const WIDTH = Math.max(...(['conflict', 'removed', 'changed', 'added'] as const).map((kind) => kindWords[kind].length));

/** Who gains, changes, loses or is in conflict, each with the effect in words and where it is declared. */
export function changeBlocks(plan: ShownPlan, style: Style, causes?: Causes): string[] {
  const admins = adminsAmong(groupRightsOf(plan));
  return toShow(plan.changes).map((change) => changeBlock(change, style, { cause: causes?.get(change), admins }));
}

function changeBlock(change: Change, style: Style, { cause, admins }: Around): string {
  const head = style.kind(change.kind, `${signs[change.kind]} ${kindWords[change.kind].padEnd(WIDTH)}`);
  const lines = [style.say(effectWords(change))];
  const danger = dangerOf(mappingOf(change), admins);
  if (danger !== undefined && change.kind !== 'removed') lines.push(style.kind('removed', dangerWords[danger]));
  if (cause !== undefined && cause !== 'here') lines.push(`not of this pull request: ${causeWords[cause]}`);
  const declared = declarationWords(change);
  if (declared.length > 0) lines.push(style.dim(style.say(declared)));
  return `${head}  ${style.bold(style.say(whoWords(change)))}\n${indented(lines.join('\n'), WIDTH + 4)}`;
}

/** What is known of a change besides. */
interface Around {
  readonly cause: Cause | undefined;
  /** The groups that may do everything. */
  readonly admins: ReadonlySet<string>;
}

/** Where the grant is declared, by whom, until when and why. */
function declarationWords(change: Change): Phrase {
  const entry = declaredBy(change);
  if (entry === undefined) return [];
  const { grant, access } = entry;
  const { file, line } = grant.locate();
  const parts = [phrase`${textOf(file)}:${line}`];
  if (access.owner !== undefined) parts.push(phrase`${access.owner}`);
  if (grant.expires !== undefined) parts.push(phrase`until ${grant.expires}`);
  if (grant.reason !== undefined) parts.push(textOf(grant.reason));
  return joined(parts, '  ');
}

/** What stays as it is: counts, and the foreign entries, dimmed. */
export function stayingBlock({ changes }: PlanOutline, style: Style): string[] {
  const kept = changes.filter(({ kind }) => kind === 'kept').length;
  const foreign = inReadingOrder(changes).filter(({ kind }) => kind === 'foreign');
  const lines: string[] = [];
  if (kept > 0) lines.push(`${count(kept, 'grant is', 'grants are')} in place already`);
  if (foreign.length > 0) {
    lines.push(
      `${count(foreign.length, 'foreign entry stays', 'foreign entries stay')} as ${foreign.length === 1 ? 'it is' : 'they are'}`,
    );
    for (const change of foreign) lines.push(indented(style.say(phrase`${whoWords(change)}: ${effectWords(change)}`)));
  }
  return lines.length === 0 ? [] : [style.dim(lines.join('\n'))];
}
