import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFull } from '../../src/declaration/yaml/full/read.ts';
import { readPlain } from '../../src/declaration/yaml/plain/read.ts';
import { Lines } from '../../src/finding/lines.ts';
import { render } from '../../src/report/render.ts';
import { findingsOf } from '../declare.ts';
import { declarations, texts } from './yaml/texts.ts';

/** How often the fast way read a text to its end: a property that it never does would hold for nothing. */
export const counted = { texts: 0, readPlain: 0 };

/** One text has one meaning: the fast reader gives up, or gives the same data at the same places as the full one. */
export const oneMeaning = fc.property(texts, (text) => {
  counted.texts += 1;
  const documents = readPlain(text);
  if (documents === undefined) return;
  counted.readPlain += 1;
  assert.deepEqual({ documents, problems: [] }, readFull(text, new Lines(text)));
});

/** Whatever a text holds, lint ends with findings that stand in it, says them, and changes nothing that it should not. */
export const harmless = fc.property(fc.oneof(declarations, texts), (text) => {
  const findings = findingsOf(text);
  const lines = text.split('\n');
  for (const { location, message, remedy } of findings) {
    const { line, column, endLine, endColumn } = location;
    assert.ok(line >= 1 && line <= lines.length && endLine >= line && endLine <= lines.length, message);
    assert.ok(column >= 1 && column <= (lines[line - 1] ?? '').length + 1, message);
    assert.ok(endLine > line || endColumn >= column, message);
    assert.ok(message !== '' && remedy !== '');
  }
  const result = {
    command: 'lint',
    findings,
    suppressed: [],
    failOn: 'error',
    sources: new Map([['0.yaml', text]]),
    counted: { files: 1, clusters: 0, grants: 0 },
    chosen: [],
  } as const;
  for (const format of ['terminal', 'json', 'markdown'] as const)
    render(result, format, { color: false, env: {}, workingDirectory: '/' });
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), OBJECT);
});

const OBJECT = Object.getOwnPropertyNames(Object.prototype);
