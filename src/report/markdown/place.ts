import type { Location } from '../../finding/location.ts';
import type { LinkTo } from '../link.ts';
import { code } from './code.ts';

/** `file:line` as a code span, linked where the file can be read. */
export function place({ file, line }: Pick<Location, 'file' | 'line'>, link: LinkTo | undefined): string {
  const shown = code(`${file}:${line}`);
  return link === undefined ? shown : `[${shown}](${link(file, line)})`;
}
