import { describe, expect, test } from 'vitest';
import { bidiCharacter } from '../../src/lint/rules/bidi-character.ts';
import { accessYaml, clusterYaml, declare, findingsOf } from '../declare.ts';

const grants = (lines: string) => accessYaml(`- role: arn:aws:iam::123456789012:role/dev\n  groups: [view]\n${lines}`);
const of = (rule: string, ...texts: readonly string[]) =>
  findingsOf(clusterYaml(), ...texts).filter((finding) => finding.rule === rule);

describe('file-empty', () => {
  test.each<[string, string, number]>([
    ['nothing', '', 1],
    ['spaces', ' \n\n', 1],
    ['comments', '# nothing yet\n', 1],
    ['empty documents', '---\n---\n', 1],
    ['a declaration', grants(''), 0],
    ['a declaration after an empty document', `---\n---\n${grants('')}`, 0],
    ['something else, of which the schema speaks', 'a: 1', 0],
    ['something that is not YAML, of which the parser speaks', 'a: [', 0],
  ])('%s', (_what, text, count) => {
    const found = of('file-empty', text);
    expect(found).toHaveLength(count);
    for (const { location } of found) expect(location).toMatchObject({ file: '1.yaml', line: 1, column: 1 });
  });
});

describe('bidi-character', () => {
  const where = (...texts: readonly string[]) =>
    of('bidi-character', ...texts).map(({ location: { file, line, column } }) => `${file}:${line}:${column}`);

  test.each<[string, string, string[]]>([
    ['none', grants('  reason: plain'), []],
    ['one in a comment', `# a\u202eb\n${grants('')}`, ['1.yaml:1:4']],
    ['one in a comment behind a value', grants('  reason: x # a\u2066b'), ['1.yaml:9:20']],
    ['one in a reason', grants('  reason: "a\u202eb"'), ['1.yaml:9:17']],
    ['a mark, which is weaker', grants('  reason: "a\u200fb"'), ['1.yaml:9:17']],
    ['three on two lines', `# \u202e\u202c\n# \u202e\n${grants('')}`, ['1.yaml:1:3', '1.yaml:2:3']],
    ['one after a character of two units', `# \u{1f600}\u202e\n${grants('')}`, ['1.yaml:1:5']],
    ['one in a file with CRLF', `# a\r\n# \u202e\r\n${grants('').replaceAll('\n', '\r\n')}`, ['1.yaml:2:3']],
    ['one in a file with nothing else', '# \u202e', ['1.yaml:1:3']],
    ['one that is written as an escape', grants('  reason: "\\u202e"'), []],
    ['other invisible characters', grants('  reason: "a\u200bb\u00adc"'), []],
    ['letters that are read from the right', grants('  reason: "\u05d0\u05d1"'), []],
  ])('%s', (_what, text, expected) => {
    expect(where(text)).toEqual(expected);
  });

  test('every character that Unicode calls Bidi_Control, and no other', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      (one) => !/[\r\n]/.test(one),
    );
    const lines = (characters: readonly string[]) => `${characters.map((one) => `# x${one}x\n`).join('')}${grants('')}`;
    const isBidi = (one: string) => /\p{Bidi_Control}/u.test(one);
    expect(where(lines(all.filter(isBidi)))).toHaveLength(12);
    expect(where(lines(all.filter((one) => one >= ' ' && !isBidi(one))))).toEqual([]);
  });

  test('where something else speaks of the same character, it does not', () => {
    const arn = accessYaml('- role: arn:aws:iam::123456789012:role/d\u202eev\n  groups: [view]');
    expect(where(arn)).toEqual([]);
    expect(of('arn-character', arn)).toHaveLength(1);
    const username = grants('  username: "a\u202eb"');
    expect(where(username)).toEqual([]);
    expect(of('schema', username)).toHaveLength(1);
  });

  test('the grants are gone through once, however many files hold one', () => {
    const texts = Array.from(
      { length: 20 },
      (_, index) => `# \u202e\n${grants('').replace('name: team', `name: a${index}`)}`,
    );
    const declared = declare(clusterYaml(), ...texts);
    let asked = 0;
    const accesses = declared.accesses.map((access) => ({
      ...access,
      get grants() {
        asked += 1;
        return access.grants;
      },
    }));
    expect([...bidiCharacter.check({ ...declared, accesses })]).toHaveLength(20);
    expect(asked).toBe(20);
  });

  test('where something else speaks of another character of the line, it does too', () => {
    const arn = accessYaml('- role: arn:aws:iam::123456789012:role/d\u202eev # \u202e\n  groups: [view]');
    expect(where(arn)).toEqual(['1.yaml:7:51']);
    const before = accessYaml('- {reason: "\u202e", role: "d\u202eev"}');
    expect(where(before)).toEqual(['1.yaml:7:17']);
  });
});
