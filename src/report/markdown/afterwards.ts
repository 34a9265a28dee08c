import type { Outlook, WriterStanding } from '../../plan/outlook.ts';
import type { PlanOutline } from '../../plan/plan.ts';
import { identityWords } from '../mapping-words.ts';
import { count, joined, listOf, type Phrase } from '../phrase.ts';
import { say } from './say.ts';
import { keptLine } from './staying.ts';

const GOOD = '\u2705';
const BAD = '\u26a0\ufe0f';

/** What is so after a change, a line each: said when all is well too. Nothing where the cluster was not asked. */
export function afterwardsList(plan: PlanOutline, outlook: Outlook | undefined, title: string): string[] {
  const afterwards = outlook?.afterwards;
  if (outlook === undefined || afterwards === undefined) return keptLine(plan);
  const { admins, writer, nodes } = afterwards;
  const foreign = plan.changes.filter(({ kind }) => kind === 'foreign').length;
  const items = [
    adminsLine(admins),
    ...(writer === undefined ? [] : [writerLine(writer, outlook.signIn.at(-1) ?? '')]),
    ...(nodes.entries === 0 ? [] : [nodesLine(nodes)]),
    ...(foreign === 0
      ? []
      : [`${GOOD} ${count(foreign, 'entry', 'entries')} of others ${foreign === 1 ? 'stays' : 'stay'} to the letter.`]),
    ...keptLine(plan).map((line) => `${GOOD} ${line}`),
  ];
  return [`**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`];
}

function adminsLine({ before, after }: NonNullable<Outlook['afterwards']>['admins']): string {
  const fewer = after.length < before.length ? ` It had ${before.length}.` : '';
  const mark = after.length === 0 || fewer !== '' ? BAD : GOOD;
  if (after.length === 0) return `${mark} No way in for an administrator is known.${fewer}`;
  const names = [...after.slice(0, 3).map(identityWords), ...(after.length > 3 ? [[`${after.length - 3} more`]] : [])];
  return `${mark} ${count(after.length, 'way', 'ways')} in for an administrator: ${say(listOf(names))}.${fewer}`;
}

function writerLine(writer: WriterStanding, arn: string): string {
  const { good, words } = writers[writer];
  return `${good ? GOOD : BAD} ${say([...identityWords(arn), ...words])}.`;
}

const writers: Readonly<Record<WriterStanding, { readonly good: boolean; readonly words: Phrase }>> = {
  creator: { good: true, words: [', which writes, keeps its access: it is the creator, whom EKS always lets in'] },
  keeps: { good: true, words: [', which writes, keeps its access'] },
  moves: { good: false, words: [', which writes, gets in otherwise than before'] },
  loses: { good: false, words: [', which writes, loses its access'] },
  elsewhere: { good: true, words: [', which writes, is not in aws-auth, before and after'] },
};

function nodesLine({ entries, touched }: NonNullable<Outlook['afterwards']>['nodes']): string {
  const all = count(entries, 'entry', 'entries');
  if (touched === 0) return `${GOOD} ${all} that nodes join by ${entries === 1 ? 'is' : 'are'} untouched.`;
  return `${BAD} ${touched} of ${all} that nodes join by ${touched === 1 ? 'changes' : 'change'}.`;
}

/** What happens on merge, and as whom. */
export function onMergeWords(outlook: Outlook | undefined): string {
  const way = (outlook?.signIn ?? []).map(identityWords);
  const who = way.length === 0 ? '' : `signs in as ${say(joined(way, ', then '))}, which writes; `;
  return `**On merge** Guestlist ${who}${STEPS}`;
}

const STEPS =
  'plans again, writes this only if nobody else has written meanwhile, proves it, and puts the old text back if the proof fails.';
