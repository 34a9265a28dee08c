import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, Scalar } from 'yaml';
import { parseFile } from '../../src/declaration/document.ts';
import { Lines } from '../../src/finding/lines.ts';
import { placeWithin } from '../../src/policy/scalar.ts';

/** The value of `expression` in a file, and what stands at the place of a part of it. */
function shown(source: string, part: string): string | undefined {
  const [document] = parseFile({ path: 'g.yaml', text: source }).documents;
  if (document === undefined) throw new Error('not YAML');
  const { expression } = document.data as { expression: string };
  const from = expression.indexOf(part);
  if (from < 0) throw new Error(`not in ${JSON.stringify(expression)}`);
  const place = placeWithin(
    new Lines(source),
    document.locate('expression'),
    expression,
  )({ from, to: from + part.length });
  const lines = source.split('\n');
  if (place.line === place.endLine) {
    return `${place.line}:${place.column} ${lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1)}`;
  }
  return `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

describe('a part of an expression is found in the file', () => {
  test.each([
    ['plain', 'expression: a == raeson', 'raeson', '1:18 raeson'],
    ['plain over lines', 'expression: a ==\n    raeson\n    && b', 'b', '3:8 b'],
    ['single quotes', "expression: 'a == ''x'' && raeson'", 'raeson', '1:28 raeson'],
    ['single quotes within', "expression: 'a == ''x'' && raeson'", "'x'", "1:19 ''x'"],
    ['double quotes', 'expression: "a == \\"x\\" && raeson"', 'raeson', '1:28 raeson'],
    ['double quotes with escapes', 'expression: "a == \'\\u0041\\\\d\\n\' && raeson"', 'raeson', '1:36 raeson'],
    ['double quotes with a folded line', 'expression: "a == \\\n   x &&\n\n   raeson"', 'raeson', '4:4 raeson'],
    ['a literal block', 'expression: |\n  a ==\n    raeson\n', 'raeson', '3:5 raeson'],
    ['a folded block', 'expression: >-\n  a ==\n  x\n\n  && raeson\n', 'raeson', '5:6 raeson'],
    ['a block with an indentation of its own', 'expression: |2\n    a ==\n  raeson\n', 'raeson', '3:3 raeson'],
    ['a block that begins blank', 'expression: |\n\n\n  a == raeson\n', 'raeson', '4:8 raeson'],
    ['a block with CRLF', 'expression: |\r\n  a ==\r\n  raeson\r\n', 'raeson', '3:3 raeson'],
    ['after a letter outside the BMP', 'expression: "\'\\U0001F600\' == raeson"', 'raeson', '1:30 raeson'],
  ])('%s', (_style, source, part, expected) => {
    expect(shown(source, part)).toBe(expected);
  });

  test('an escape that hides a blank leaves the whole scalar as the place', () => {
    expect(shown('expression: "a\\x20== raeson"', 'raeson')).toBe('1:13 "a\\x20== raeson"');
  });
});

test('whatever the style and the width, every visible character is found', () => {
  const word = fc.stringMatching(/^[!-~\u00e9]{1,12}$/u);
  const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
  const lines = fc.array(text, { minLength: 1, maxLength: 4 }).map((each) => each.join('\n'));
  const style = fc.constantFrom(
    Scalar.PLAIN,
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_LITERAL,
    Scalar.BLOCK_FOLDED,
  );
  fc.assert(
    fc.property(fc.oneof(text, lines), style, fc.integer({ min: 0, max: 60 }), (value, type, lineWidth) => {
      const scalar = new Scalar(value);
      scalar.type = type;
      const source = new Document({ a: { expression: scalar } }).toString({ lineWidth, minContentWidth: 0 });
      const [document] = parseFile({ path: 'g.yaml', text: source }).documents;
      const whole = document?.locate('a', 'expression');
      if (document === undefined || whole === undefined) return;
      // The printer of `yaml` may fold a line in the middle of an escape, where lines are a few characters wide: what it
      // writes then is another text.
      fc.pre((document.data as { a: { expression: unknown } }).a.expression === value);
      const place = placeWithin(new Lines(source), whole, value);
      const written = source.split('\n');
      for (const [index, character] of [...value].entries()) {
        if (/\s/.test(character) || /[\\"]/.test(character)) continue;
        const from = [...value].slice(0, index).join('').length;
        const { line, column } = place({ from, to: from + character.length });
        const rest = written[line - 1]?.slice(column - 1) ?? '';
        expect(rest.startsWith(character) || rest.startsWith('\\')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
