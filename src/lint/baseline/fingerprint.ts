import { createHash } from 'node:crypto';
import { byPosition, type Finding } from '../../finding/finding.ts';
import type { Location } from '../../finding/location.ts';

/** A grant begins at most so many lines above any of its own: it has room for 100 groups, a line each. */
const FARTHEST = 200;

/**
 * A fingerprint for each finding, the same however far its lines have moved: a hash over the rule, the text that it
 * points at, and the first line of the grant that this stands in, which mostly names the principal. Findings of one file
 * that are alike in all of that are numbered.
 *
 * @param sources the texts of files by path
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<Finding, string> {
  const lines = new Map<string, readonly string[]>();
  const times = new Map<string, number>();
  const fingerprints = new Map<Finding, string>();
  for (const finding of [...findings].sort(byPosition)) {
    const { file } = finding.location;
    let split = lines.get(file);
    if (split === undefined) {
      split = (sources.get(file) ?? '').split(/\r?\n/);
      lines.set(file, split);
    }
    const hash = hashOf(finding, split);
    const key = `${hash} ${file}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    fingerprints.set(finding, `${hash}/${time}`);
  }
  return fingerprints;
}

function hashOf({ rule, location }: Finding, lines: readonly string[]): string {
  const parts = [rule, itemOf(location, lines), stretchOf(location, lines)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The text that a location covers on its first line. */
function stretchOf({ line, column, endLine, endColumn }: Location, lines: readonly string[]): string {
  const text = lines[line - 1] ?? '';
  return text.slice(column - 1, endLine === line ? endColumn - 1 : undefined).trim();
}

/** The first line of the map in a block list around a location, such as a grant; its own line where there is none. */
function itemOf({ line }: Location, lines: readonly string[]): string {
  const own = lines[line - 1] ?? '';
  let indent = indentOf(own);
  for (let at = line - 1; at >= Math.max(0, line - FARTHEST); at -= 1) {
    const text = lines[at] ?? '';
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    if (indentOf(text) > indent) continue;
    indent = indentOf(text);
    if (/^\s*- \w+:(?:\s|$)/.test(text)) return withoutComment(text);
    if (indent === 0) break;
  }
  return withoutComment(own);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A comment may come and go, most of all one that suppresses. */
function withoutComment(text: string): string {
  const at = text.search(/\s#/);
  return (at === -1 ? text : text.slice(0, at)).trim();
}
