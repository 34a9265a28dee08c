import { principalText } from '../../awsauth/mapping.ts';
import type { PlannedCluster } from '../../commands/result.ts';
import type { Change } from '../../plan/plan.ts';
import { isPrincipal, parseIdentityArn } from '../../principal/principal.ts';
import { groupDifference, mappingOf } from '../change-words.ts';
import { sharesOf } from '../shares.ts';
import { folded } from './block.ts';
import type { Section } from './budget.ts';

/** With fewer a table says it as well, and with more nobody finds the way. */
const FEWEST = 5;
const MOST = 12;

/** How somebody stands to a group. */
type Line = 'gains' | 'loses' | 'keeps';

interface Edge {
  readonly cluster: string;
  readonly who: string;
  readonly group: string;
  readonly line: Line;
}

/**
 * A picture of who gets which groups on which cluster, where it helps: of two or more whose access moves, if it is small.
 * Left out too where a name holds what Mermaid could read as more than a name.
 */
export function pictureSections(clusters: readonly PlannedCluster[]): Section[] {
  const edges = clusters.flatMap((cluster) =>
    'plan' in cluster ? sharesOf(cluster).own.flatMap((change) => edgesOf(cluster.cluster, change)) : [],
  );
  const who = [...new Set(edges.map((edge) => edge.who))];
  const names = [...new Set(edges.map(({ cluster }) => cluster))];
  const groups = [...new Map(edges.map((edge) => [`${edge.cluster}\n${edge.group}`, edge])).values()];
  const size = who.length + groups.length + names.length;
  if (who.length < 2 || size < FEWEST || size > MOST) return [];
  const labels = who.map((arn) => labelOf(arn, who));
  if (![...labels, ...names, ...groups.map(({ group }) => group)].every(isPlainLabel)) return [];
  const id = (kind: string, list: readonly string[], item: string) => `${kind}${list.indexOf(item)}`;
  const groupKey = ({ cluster, group }: Edge) => `${cluster}\n${group}`;
  const keys = groups.map(groupKey);
  const lines = [
    'flowchart LR',
    ...labels.map((label, index) => `  w${index}(["${label}"])`),
    ...names.flatMap((name) => [
      `  subgraph ${id('c', names, name)}["${name}"]`,
      ...groups
        .filter(({ cluster }) => cluster === name)
        .map((edge) => `    ${id('g', keys, groupKey(edge))}["${edge.group}"]`),
      '  end',
    ]),
    ...edges.map((edge) => `  ${id('w', who, edge.who)} ${arrows[edge.line]} ${id('g', keys, groupKey(edge))}`),
  ];
  const text = folded('Picture: who gets which groups where', [`\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``]);
  return [
    [
      { text, loss: 0, missing: [] },
      { text: '', loss: 0.5, missing: ['the picture'] },
    ],
  ];
}

const arrows: Readonly<Record<Line, string>> = {
  gains: '==>|gains|',
  loses: '-. loses .->',
  keeps: '-->',
};

function edgesOf(cluster: string, change: Change): Edge[] {
  const who = principalText(mappingOf(change));
  const edge = (line: Line) => (group: string) => ({ cluster, who, group, line });
  switch (change.kind) {
    case 'added':
      return groupsOf(change.after).map(edge('gains'));
    case 'removed':
      return groupsOf(change.before).map(edge('loses'));
    case 'changed': {
      const { kept, new: fresh, gone } = groupDifference(change.before, change.after);
      return [...fresh.map(edge('gains')), ...gone.map(edge('loses')), ...kept.map(edge('keeps'))];
    }
    default:
      return [];
  }
}

function groupsOf(mapping: ReturnType<typeof mappingOf>): readonly string[] {
  return mapping.section === 'mapAccounts' || mapping.groups.length === 0 ? ['no groups'] : mapping.groups;
}

/** What to call a principal: its ARN where another one has the same name, or where it is none. */
function labelOf(arn: string, all: readonly string[]): string {
  const name = nameOf(arn);
  return all.some((other) => other !== arn && nameOf(other) === name) ? arn : name;
}

function nameOf(arn: string): string {
  if (/^\d+$/.test(arn)) return `account ${arn}`;
  const principal = parseIdentityArn(arn);
  return isPrincipal(principal) ? `${principal.kind} ${principal.name}` : arn;
}

/**
 * Whether a text is only a name between the quotes of Mermaid: no quote, no HTML, no entity, no Markdown, no directive, no
 * icon (`fa:fa-x`), no address.
 */
function isPlainLabel(text: string): boolean {
  return /^[A-Za-z][\w .:@/+=,{}-]{0,63}$/.test(text) && !/:\/\/|www\.|f[a-z]{0,2}:fa|__|%%/i.test(text);
}
