import type { LintResult } from '../../commands/result.ts';
import { excerpt } from '../../finding/excerpt.ts';
import type { Finding } from '../../finding/finding.ts';
import { Lines } from '../../finding/lines.ts';
import { textOf } from '../phrase.ts';
import { plain, plainCells } from '../plain.ts';
import { indented, type Style } from './style.ts';

/** Every finding with its place, excerpt and remedy, file by file; empty where there is none. */
export function findingBlocks({ findings, sources }: Pick<LintResult, 'findings' | 'sources'>, style: Style): string[] {
  const read = new Map<string, Lines>();
  const linesOf = (file: string): Lines | undefined => {
    const text = sources.get(file);
    const lines = read.get(file) ?? (text === undefined ? undefined : new Lines(text));
    if (lines !== undefined) read.set(file, lines);
    return lines;
  };
  return findings.map((finding) => findingBlock(finding, linesOf(finding.location.file), style));
}

function findingBlock(finding: Finding, lines: Lines | undefined, style: Style): string {
  const { rule, severity, location, message, remedy } = finding;
  const place = style.bold(`${plain(location.file)}:${location.line}:${location.column}`);
  const said = [
    `${place}  ${style.severity(severity, severity)}  ${style.dim(rule)}`,
    indented(style.say(textOf(message))),
  ];
  if (lines !== undefined) said.push(indented(safeExcerpt(lines, finding, style)));
  said.push(indented(style.say(textOf(remedy))));
  return said.join('\n');
}

function safeExcerpt(lines: Lines, { location, severity }: Finding, style: Style): string {
  const [line = '', carets = ''] = excerpt(lines, location).split('\n').map(plainCells);
  return `${style.dim(line)}\n${style.severity(severity, carets)}`;
}
