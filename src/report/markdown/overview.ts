import type { PlannedCluster } from '../../commands/result.ts';
import { countChanges, hasChanges } from '../../plan/plan.ts';
import { count } from '../phrase.ts';
import { isOfAdmin, risksOf, strayRisksOf } from '../risks.ts';
import { type Planned, sharesOf } from '../shares.ts';
import type { Section } from './budget.ts';
import { code } from './code.ts';
import { rowsSection, someRows } from './rows.ts';
import { table } from './table.ts';

/** Of several clusters: what happens on each, a row for each where something does. Nothing for one cluster. */
export function overviewSections(clusters: readonly PlannedCluster[]): Section[] {
  const moving = clusters.filter((cluster) => !('plan' in cluster) || hasChanges(cluster.plan) || isRefused(cluster));
  if (moving.length < 2) return [];
  const upTo = (most: number) => someRows(moving, most, overview, 'cluster');
  return [[...rowsSection(upTo, 'rows of the overview'), { text: '', loss: 7, missing: ['the overview'] }]];
}

function overview(clusters: readonly PlannedCluster[]): string {
  const number = (kind: 'added' | 'changed' | 'removed') => (cluster: PlannedCluster) => {
    if (!('plan' in cluster)) return '';
    const found = countChanges({ changes: sharesOf(cluster).own })[kind];
    return found === 0 ? '' : String(found);
  };
  return table(
    [
      { head: 'Cluster', cell: ({ cluster }) => code(cluster) },
      { head: 'Gain', cell: number('added') },
      { head: 'Change', cell: number('changed') },
      { head: 'Lose', cell: number('removed') },
      { head: 'Besides', cell: besides },
      { head: 'Look at', cell: (cluster) => remarks(cluster).join('<br>') },
    ],
    clusters,
  );
}

function besides(cluster: PlannedCluster): string {
  if (!('plan' in cluster)) return '';
  const { length } = sharesOf(cluster).besides;
  return length === 0 ? '' : String(length);
}

function remarks(cluster: PlannedCluster): string[] {
  if (!('plan' in cluster)) return ['\u26d4 no plan'];
  const risks = risksOf(cluster);
  const admins = risks.filter(isOfAdmin).length;
  const others = risks.length - admins;
  const strays = strayRisksOf(cluster).length;
  return [
    ...(isRefused(cluster) ? ['\u26d4 refused'] : []),
    ...(cluster.outlook?.production === true ? ['production'] : []),
    ...(admins === 0 ? [] : [`\u26a0\ufe0f ${count(admins, 'new administrator')}`]),
    ...(others === 0 ? [] : [`\u26a0\ufe0f ${count(others, 'other risk')}`]),
    ...(strays === 0 ? [] : [`\u26a0\ufe0f ${count(strays, 'risk')} besides`]),
  ];
}

function isRefused(cluster: Planned): boolean {
  return cluster.refusals.length > 0;
}
