import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { LintResult } from '../../src/commands/result.ts';
import type { SuppressedFinding } from '../../src/finding/suppressed.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { commandsIn } from '../github/runner-commands.ts';
import { finding, lintResult } from './findings.ts';
import { hostile } from './hostile.ts';

/** An element of XML; its text is that of all below. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as strictly as its standard asks. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const suitesOf = (result: LintResult) => parse(renderJunit(result)).children;
const suppressed = (by: SuppressedFinding['by'], reason?: string, until?: string): SuppressedFinding => {
  return { finding: finding('error', 3), by, reason, until };
};

describe('a finding is a test', () => {
  test.each([
    ['that failed', finding('error', 1), {}, 'failure'],
    ['that passed, below what fails', finding('warning', 1), {}, 'system-out'],
    ['that failed, where a warning fails', finding('warning', 1), { failOn: 'warning' } as const, 'failure'],
    ['that passed, as a note', finding('note', 1), { failOn: 'warning' } as const, 'system-out'],
  ])('%s', (_name, each, more, element) => {
    const [suite] = suitesOf(lintResult([each], more));
    expect(suite?.children).toMatchObject([
      {
        name: 'testcase',
        attributes: { classname: 'access/a.yaml', name: 'arn-syntax at 1:5', file: 'access/a.yaml', line: '1' },
        children: [{ name: element }],
        text: expect.stringContaining('access/a.yaml:1:5 It is wrong. Mend it.'),
      },
    ]);
  });

  test.each([
    [suppressed('comment', 'as ever'), 'as ever'],
    [suppressed('comment', 'as ever', '2027-01-31'), 'as ever (until 2027-01-31)'],
    [suppressed('baseline'), 'It is in the baseline.'],
  ])('that was skipped, where it is suppressed', (each, message) => {
    const [suite] = suitesOf(lintResult([], { suppressed: [each] }));
    expect(suite?.children[0]?.children).toMatchObject([{ name: 'skipped', attributes: { message } }]);
  });
});

test('a file is a suite, and one without findings passed', () => {
  const sources = new Map([
    ['a.yaml', ''],
    ['b.yaml', ''],
  ]);
  const location = { file: 'b.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const result = lintResult([finding('error', 1, { location }), finding('note', 2, { location })], {
    sources,
    suppressed: [{ ...suppressed('baseline'), finding: finding('error', 3, { location }) }],
  });
  const root = parse(renderJunit(result));
  expect(root).toMatchObject({
    name: 'testsuites',
    attributes: { name: 'guestlist lint', tests: '4', failures: '1', errors: '0', skipped: '1' },
  });
  expect(root.children).toMatchObject([
    { name: 'testsuite', attributes: { name: 'a.yaml', tests: '1', failures: '0', skipped: '0' } },
    { name: 'testsuite', attributes: { name: 'b.yaml', tests: '3', failures: '1', skipped: '1' } },
  ]);
  expect(root.children[0]?.children).toMatchObject([{ attributes: { name: 'no findings' }, children: [] }]);
});

test('a file that could not be read is a suite too', () => {
  const location = { file: 'link.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const suites = suitesOf(lintResult([finding('error', 1, { location })], { sources: new Map() }));
  expect(suites.map(({ attributes }) => attributes['name'])).toEqual(['link.yaml']);
});

test('whatever anybody wrote, it is text in XML, and no command to the runner of GitHub Actions', () => {
  const text = fc.oneof(
    hostile,
    fc.constantFrom('\ufffe', '\uffff', '\ud800', ']]>', '<![CDATA[', '&#0;', '&lt;', '"\'<>&'),
  );
  fc.assert(
    fc.property(text, (words) => {
      const location = { file: words, line: 1, column: 1, endLine: 1, endColumn: 1 };
      const wrong = finding('error', 1, { location, message: words, remedy: words });
      const result = lintResult([wrong, { ...wrong, severity: 'note' }], {
        suppressed: [{ finding: wrong, by: 'comment', reason: words, until: undefined }],
      });
      const cases = suitesOf(result).find(({ attributes }) => attributes['name'] !== 'access/a.yaml')?.children ?? [];
      expect(cases.map(({ children }) => children.map(({ name }) => name))).toEqual([
        ['failure'],
        ['system-out'],
        ['skipped'],
      ]);
      expect(commandsIn(renderJunit(result))).toEqual([]);
    }),
  );
});
