import type { Owners } from '../../owners/owners.ts';
import { foreignLines, type Holding, type OwnedLine, ownerLines } from '../owners-words.ts';
import { phrase } from '../phrase.ts';
import { indented, type Style } from './style.ts';

const WIDTH = 'as written'.length;

const severities = { 'as written': 'note', 'by hand': 'warning', gone: 'warning', foreign: 'note' } as const;

/** A block for each source, and one for what nobody owns. */
export function ownerBlocks(owners: Owners, style: Style): string[] {
  const block = (head: string, lines: readonly OwnedLine[]) =>
    lines.length === 0
      ? []
      : [`${style.bold(head)}\n${lines.map((line) => indented(lineText(line, style))).join('\n')}`];
  return [
    ...owners.owners.flatMap((owner) => block(style.say(phrase`${owner.source}`), ownerLines(owner))),
    ...block('nobody here', foreignLines(owners)),
  ];
}

function lineText({ holding, words }: OwnedLine, style: Style): string {
  return `${mark(holding, style)}  ${style.say(words)}`;
}

function mark(holding: Holding, style: Style): string {
  return style.severity(severities[holding], holding.padEnd(WIDTH));
}
