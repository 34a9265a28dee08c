import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, type Log, logTo } from '../../src/github/log.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { hostile } from '../report/hostile.ts';
import { lintedWith, mischief, resultsWith } from '../report/mischief.ts';
import { commandsIn } from './runner-commands.ts';

/** What a log prints. */
function printed(run: (log: Log) => void): string {
  let text = '';
  run(
    logTo((more) => {
      text += more;
    }),
  );
  return text;
}

/** Lines that are commands, in every way in which the runner looks for them. */
const commands = [
  '::error::x',
  '   ::warning file=a.yaml,line=1::x',
  '\t::notice::x',
  '\u00a0\u3000::add-mask::x',
  '::ADD-MASK::x',
  ':\u200b:set-output name=a::x',
  '\u0000::stop-commands::token',
  '::token::',
  'words ##[error]x',
  '##[add-mask]x',
  '##[set-output name=a;]x',
  '#\u00ad#\ufeff[group]x',
  'first\n::error::x',
  'first\r::error::x',
  'first\r\n##[error]x',
];

test.each(commands)('%j is a command as it stands, and not in the log', (line) => {
  expect(commandsIn(line)).toHaveLength(1);
  expect(commandsIn(printed((log) => log.text(line)))).toEqual([]);
});

test.each(['a::error::b', ':: not closed', '# #[error]x', '##[not closed', 'words'])('%j is no command', (line) => {
  expect(commandsIn(line)).toEqual([]);
});

test.each([
  ['words', 'words'],
  ['two\nlines\n', 'two\nlines'],
  ['old\rMac\r\nWindows', 'old\nMac\nWindows'],
  ['an empty line\n\nis kept', 'an empty line\n\nis kept'],
  ['a::b and #1 and 100%', 'a::b and #1 and 100%'],
  ['  ::error::x', '  \\::error::x'],
  ['##[error]x ##[group]y', '##\\[error]x ##\\[group]y'],
  ['\u001b[31mred', '\\e[31mred'],
  ['left\u202eright', 'left\\u{202e}right'],
])('%j is shown as %j', (text, shown) => {
  expect(harmless(text)).toBe(shown);
});

test('a caret stays under the tab-indented text that it points at', () => {
  const excerpt = '12 | \trole: x\n   | \t      ^';
  expect(harmless(excerpt)).toBe(excerpt);
});

test('a group is opened, filled and closed', () => {
  const text = printed((log) => log.group('50% of it', 'one\ntwo'));
  expect(text).toBe('::group::50%25 of it\none\ntwo\n::endgroup::\n');
});

describe('nothing that anybody may have written is a command', () => {
  test('in a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(printed((log) => log.text(text)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('in a group, of which the only commands open and close it', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const names = commandsIn(printed((log) => log.group(title, text))).map(({ name }) => name);
        expect(names).toEqual(['group', 'endgroup']);
      }),
      { numRuns: 1000 },
    );
  });

  test('in the report on declarations, plans and receipts that hold it', () => {
    fc.assert(
      fc.property(mischief, (values) => {
        for (const result of [...resultsWith(values), lintedWith(values)]) {
          expect(commandsIn(printed((log) => log.text(renderTerminal(result, { color: false }))))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
