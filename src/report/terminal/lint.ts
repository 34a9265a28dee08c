import type { LintResult } from '../../commands/result.ts';
import { excerpt, linesOf } from '../../finding/excerpt.ts';
import type { Finding } from '../../finding/finding.ts';
import { textOf } from '../phrase.ts';
import { plain, plainCells } from '../plain.ts';
import { indented, type Style } from './style.ts';

/** Every finding with its place, excerpt and remedy, file by file; empty where there is none. */
export function findingBlocks({ findings, sources }: Pick<LintResult, 'findings' | 'sources'>, style: Style): string[] {
  const lines = new Map([...sources].map(([path, text]) => [path, linesOf(text)]));
  return findings.map((finding) => findingBlock(finding, lines.get(finding.location.file), style));
}

function findingBlock(finding: Finding, source: readonly string[] | undefined, style: Style): string {
  const { rule, severity, location, message, remedy } = finding;
  const place = style.bold(`${plain(location.file)}:${location.line}:${location.column}`);
  const lines = [
    `${place}  ${style.severity(severity, severity)}  ${style.dim(rule)}`,
    indented(style.say(textOf(message))),
  ];
  if (source !== undefined) lines.push(indented(safeExcerpt(source, finding, style)));
  lines.push(indented(style.say(textOf(remedy))));
  return lines.join('\n');
}

function safeExcerpt(source: readonly string[], { location, severity }: Finding, style: Style): string {
  const [line = '', carets = ''] = excerpt(source, location).split('\n').map(plainCells);
  return `${style.dim(line)}\n${style.severity(severity, carets)}`;
}
