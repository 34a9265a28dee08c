import type { SuppressedFinding } from '../../finding/suppressed.ts';
import { suppressedCountWords } from '../counts.ts';
import type { LinkTo } from '../link.ts';
import { folded } from './block.ts';
import { fixed, type Section } from './budget.ts';
import { code } from './code.ts';
import { place } from './place.ts';
import { prose } from './prose.ts';
import { rowsSection, someRows } from './rows.ts';

/**
 * What comments silence, with their reasons, folded: whoever reviews the change has to agree with them. The baseline is
 * only counted. Nothing where nothing is silenced.
 */
export function suppressedSections(suppressed: readonly SuppressedFinding[], link: LinkTo | undefined): Section[] {
  if (suppressed.length === 0) return [];
  const words = `Findings that are silenced: ${suppressedCountWords(suppressed).join(', ')}`;
  const said = suppressed.filter(({ by }) => by === 'comment');
  if (said.length === 0) return [fixed(`${words}.`)];
  const show = (rows: readonly SuppressedFinding[]) => rows.map((each) => item(each, link)).join('\n');
  const upTo = (most: number) => folded(words, [someRows(said, most, show, 'suppressed finding')]);
  return [rowsSection(upTo, 'suppressed findings', `${words}.`)];
}

function item({ finding, reason = '', until }: SuppressedFinding, link: LinkTo | undefined): string {
  const end = until === undefined ? '' : ` (until ${until})`;
  return `- ${place(finding.location, link)} ${prose(finding.message)} (${code(finding.rule)}) Reason: ${prose(reason)}${end}`;
}
