import { describe, expect, test } from 'vitest';
import { commandsIn, foreignCommands } from './runner-commands.ts';

// What the emulator of the runner makes of a line. The first ten are the cases of the runner's own test,
// https://github.com/actions/runner/blob/main/src/Test/L0/Worker/ActionCommandL0.cs.
test.each<[string, Readonly<Record<string, string>>, string]>([
  ['##[do-something k1=v1;]msg', { k1: 'v1' }, 'msg'],
  ['##[do-something]', {}, ''],
  ['##[do-something k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D', { k1: ';=\r=\n=]' }, ';-\r-\n-]'],
  ['##[do-something k1=%253B=%250D=%250A=%255D;]%253B-%250D-%250A-%255D', { k1: '%3B=%0D=%0A=%5D' }, '%3B-%0D-%0A-%5D'],
  ['##[do-something k1=;k2=;]', {}, ''],
  ['>>>   ##[do-something k1=v1;]msg', { k1: 'v1' }, 'msg'],
  ['::do-something k1=v1,::msg', { k1: 'v1' }, 'msg'],
  ['::do-something::', {}, ''],
  ['::do-something k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,', { k1: ';=,=\r=\n=]=:' }, ';-\r-\n-]-:-,'],
  [
    '::do-something k1=;=%252C=%250D=%250A=]=%253A,::;-%250D-%250A-]-:-,',
    { k1: ';=%2C=%0D=%0A=]=%3A' },
    ';-%0D-%0A-]-:-,',
  ],
  ['::do-something k1=,k2=,::', {}, ''],
  ['   ::do-something k1=v1::', { k1: 'v1' }, ''],
  ['   ::DO-SOMETHING::', {}, ''],
  ['::do-something   k1=v1,  k2=v2::', { k1: 'v1', '  k2': 'v2' }, ''],
])('the runner reads %j', (line, properties, message) => {
  expect(commandsIn(line)).toEqual([{ name: 'do-something', properties, message }]);
});

test.each(['   >>>   ::do-something k1=v1::', '::do-something', '##[do-something', '# #[a]', 'one\u2028::two::', ''])(
  'the runner reads no command in %j',
  (text) => {
    expect(commandsIn(text)).toEqual([]);
  },
);

test('a line ends at CR, LF and CRLF', () => {
  expect(commandsIn('a\r::b::\r\n::c::\nd ##[e]').map(({ name }) => name)).toEqual(['b', 'c', 'e']);
});

describe('of what a step prints', () => {
  test('groups of a text and commands of ours are let through', () => {
    expect(
      foreignCommands(['::group::a\nwords\n::endgroup::\n'], ['::error title=a::b\n', '\n::add-mask::x\n']),
    ).toEqual([]);
  });

  test.each([
    ['a command in a text', ['words\n::error::x'], []],
    ['one in the middle of a line', ['words ##[add-mask]x'], []],
    ['one of another name', [], ['::stop-commands::x\n']],
    ['words where a command should be', [], ['::error::a\nb\n']],
  ])('%s is told', (_words, texts, rest) => {
    expect(foreignCommands(texts, rest)).toHaveLength(1);
  });
});
