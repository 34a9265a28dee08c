import { clip } from '../../finding/clip.ts';
import type { Lines } from '../../finding/lines.ts';
import type { Span } from './node.ts';

/** Something that keeps a text from being plain data. */
export interface Problem extends Span {
  readonly rule: 'yaml-syntax' | 'yaml-plain';
  readonly message: string;
  readonly remedy: string;
}

/** What the yaml package says of a text, in our words. */
export function syntaxProblem({
  code,
  message,
  pos,
}: {
  code: string;
  message: string;
  pos: [number, number];
}): Problem {
  const span = { start: pos[0], end: pos[1] };
  if (code === 'NON_STRING_KEY') {
    return notYaml(
      span,
      'The key of a map is not text.',
      'Put text with { or } between quotes, as in "{{SessionName}}".',
    );
  }
  return notYaml(
    span,
    `Not YAML: ${clip(message.split('\n', 1)[0] ?? '').replace(/[.:]+$/, '')}.`,
    'Mend the line; text with : { } [ ] # & * ! belongs between quotes.',
  );
}

/** A key that its map has already. */
export function duplicateProblem(key: Span, earlier: Span, lines: Lines): Problem {
  const { line } = lines.positionOf(earlier.start);
  return notYaml(key, `This key stands twice in one map, first on line ${line}.`, 'Keep one of them.');
}

/** YAML that nothing here may use. */
export function plainProblem(what: string, { start, end }: Span, remedy = 'Write the value out.'): Problem {
  return {
    rule: 'yaml-plain',
    start,
    end,
    message: `This file is plain data: ${clip(what)} is not allowed.`,
    remedy,
  };
}

/** A text that is no YAML, or none that may be read. */
export function notYaml({ start, end }: Span, message: string, remedy: string): Problem {
  return { rule: 'yaml-syntax', start, end, message, remedy };
}
