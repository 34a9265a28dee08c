import { isMap, isScalar, LineCounter, parseDocument, Scalar } from 'yaml';
import { type Section, sections } from '../awsauth/mapping.ts';

/**
 * The line of a saved ConfigMap above each section's first: the texts are literal blocks as kubectl saves them, which
 * have a line each. A section that is written otherwise is not in it.
 */
export function sectionLines(text: string): ReadonlyMap<Section, number> {
  const lines = new LineCounter();
  const root = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    logLevel: 'silent',
    uniqueKeys: false,
  }).contents;
  const data = isMap(root) ? root.get('data') : undefined;
  const above = new Map<Section, number>();
  for (const section of sections) {
    const scalar = isMap(data) ? data.get(section, true) : undefined;
    if (isScalar(scalar) && scalar.type === Scalar.BLOCK_LITERAL)
      above.set(section, lines.linePos(scalar.range?.[0] ?? 0).line);
  }
  return above;
}
