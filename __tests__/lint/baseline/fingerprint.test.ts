import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.ts';
import { fingerprintsOf } from '../../../src/lint/baseline/fingerprint.ts';
import { accessYaml, clusterYaml, findingsOf } from '../../declare.ts';

const role = 'arn:aws:iam::123456789012:role';

/** The fingerprints of what one rule finds in an Access, in the order of lines. */
function fingerprints(grants: string, rule = 'role-path', change = (text: string) => text): string[] {
  const texts = [clusterYaml(), change(accessYaml(grants))];
  return printsOf(findingsOf(...texts), texts, rule);
}

function printsOf(findings: readonly Finding[], texts: readonly string[], rule: string): string[] {
  const prints = fingerprintsOf(findings, new Map(texts.map((text, index) => [`${index}.yaml`, text])));
  return findings.filter((finding) => finding.rule === rule).map((finding) => prints.get(finding) ?? 'none');
}

/** Fingerprints without the numbers that tell those apart that are alike. */
const hashes = (prints: readonly string[]) => new Set(prints.map((print) => print.split('/')[0]));

const grant = `- role: ${role}/team/a\n  username: a\n  groups: [view]\n`;
const print = () => fingerprints(grant)[0] ?? '';

test('a fingerprint is a short hash and a number', () => {
  expect(print()).toMatch(/^[0-9a-f]{16}\/1$/);
});

describe('it stays', () => {
  test.each([
    ['where its lines move', fingerprints(`- role: ${role}/b\n  username: b\n\n\n${grant}`)],
    ['where grants change places', fingerprints(`${grant}- role: ${role}/b\n`)],
    ['where other fields change', fingerprints(grant.replace('[view]', '[edit]').concat('  reason: because\n'))],
    ['where a comment comes', fingerprints(`# why\n${grant.replace('/a\n', '/a # guestlist: ignore[x] y\n')}`)],
    [
      'where a comment comes with a separator of lines that is none to YAML',
      fingerprints(grant.replace('/a\n', '/a # why # and \u2028 why\n')),
    ],
    ['with CRLF line ends', fingerprints(grant, 'role-path', (text) => text.replaceAll('\n', '\r\n'))],
    ['where the indentation changes', fingerprints(grant.replace(/^(?=.)/gm, '    '))],
  ])('%s', (_name, prints) => {
    expect(prints).toEqual([print()]);
  });
});

describe('it is another', () => {
  test.each([
    ['for another principal', fingerprints(grant.replace('/team/a', '/team/b'))],
    ['for another rule', fingerprints(`- role: ${role}/team/a\n`, 'username-default')],
    ['for another place in the grant', fingerprints(`${grant}  expires: 2020-01-31\n`, 'grant-expired')],
  ])('%s', (_name, prints) => {
    expect(prints).toEqual([expect.stringMatching(/^[0-9a-f]{16}\/1$/)]);
    expect(prints).not.toEqual([print()]);
  });

  test('for the same date in the grant of another', () => {
    const two = ['a', 'b'].map((name) => `- role: ${role}/${name}\n  username: x\n  expires: 2020-01-31\n`).join('');
    expect(hashes(fingerprints(two, 'grant-expired')).size).toBe(2);
  });

  test('for a group in the list of another', () => {
    const two = ['a', 'b'].map((name) => `- role: ${role}/${name}\n  groups:\n    - "{{SessionName}}"\n`).join('');
    expect(hashes(fingerprints(two, 'template-in-group')).size).toBe(2);
  });
});

test('findings that are alike in all are numbered, file by file', () => {
  const hash = print().split('/')[0];
  expect(fingerprints(grant.repeat(3))).toEqual([`${hash}/1`, `${hash}/2`, `${hash}/3`]);
  const texts = [clusterYaml(), accessYaml(grant), accessYaml(grant, { name: 'other' })];
  expect(printsOf(findingsOf(...texts), texts, 'role-path')).toEqual([print(), print()]);
});

test('a file that is not at hand has fingerprints too', () => {
  const location = { file: 'gone.yaml', line: 9, column: 2, endLine: 9, endColumn: 4 };
  const finding: Finding = { rule: 'file', severity: 'error', location, message: '', remedy: '' };
  expect(fingerprintsOf([finding], new Map()).get(finding)).toMatch(/^[0-9a-f]{16}\/1$/);
});

// Baselines in repositories hold them: what they are of may not change.
describe('a fingerprint is of the rule, the first line of the grant, and the text that is pointed at', () => {
  const text = `spec:
  grants:
    # - no: grant
    - role: a # who

      groups:
        - view # comment
    - user: b
      groups: [
        x]
- key
  list:
    - plain
    -
      deep: 1
top: z   # end
`;
  const lines = text.split('\n');
  const locationOf = (line: number, stretch: string, endLine = line) => {
    const column = (lines[line - 1] ?? '').indexOf(stretch) + 1;
    return { file: 'a.yaml', line, column, endLine, endColumn: endLine === line ? column + stretch.length : 2 };
  };
  const printOf = (...parts: readonly string[]) =>
    createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

  test.each<[string, number, string, number, string, string]>([
    ['in the first line of a grant', 4, 'a', 4, '- role: a', 'a'],
    ['below it', 6, 'groups', 6, '- role: a', 'groups'],
    ['in a list of it', 7, 'view', 7, '- role: a', 'view'],
    ['in the next grant', 8, 'user', 8, '- user: b', 'user'],
    ['over several lines', 9, 'groups: [', 10, '- user: b', 'groups: ['],
    ['with space around it', 8, ' user: ', 8, '- user: b', 'user:'],
    ['in a comment', 3, '# - no', 3, '', '# - no'],
    ['above all grants', 2, 'grants', 2, 'grants:', 'grants'],
    ['in an item that is no map', 11, 'key', 11, '- key', 'key'],
    ['below one', 13, 'plain', 13, '- plain', 'plain'],
    ['below a dash alone', 15, 'deep', 15, 'deep: 1', 'deep'],
    ['in a line of its own, without its comment', 16, 'z', 16, 'top: z', 'z'],
    ['behind the end', 40, '', 40, '', ''],
  ])('%s', (_name, line, stretch, endLine, item, pointed) => {
    const finding: Finding = {
      rule: 'r',
      severity: 'note',
      location: locationOf(line, stretch, endLine),
      message: '',
      remedy: '',
    };
    const prints = fingerprintsOf([finding], new Map([['a.yaml', text]]));
    expect(prints.get(finding)).toBe(`${printOf('r', item, pointed)}/1`);
    const crlf = fingerprintsOf([finding], new Map([['a.yaml', text.replaceAll('\n', '\r\n')]]));
    expect(crlf.get(finding)).toBe(prints.get(finding));
    // Of a file that is not there nothing is known but the rule.
    expect(fingerprintsOf([finding], new Map()).get(finding)).toBe(`${printOf('r', '', '')}/1`);
  });

  test('and numbered in the order of the file, in whatever order they were found', () => {
    const found = (line: number): Finding => ({
      rule: 'r',
      severity: 'note',
      location: { file: 'a.yaml', line, column: 3, endLine: line, endColumn: 4 },
      message: '',
      remedy: '',
    });
    const [first, second, third] = [found(1), found(2), found(3)];
    const same = new Map([['a.yaml', '- a\n- a\n- a\n']]);
    const prints = fingerprintsOf([third, first, second], same);
    expect([first, second, third].map((one) => prints.get(one)?.split('/')[1])).toEqual(['1', '2', '3']);
  });

  test('a grant is looked for in 200 lines', () => {
    const long = (between: number) => `- role: a\n${'  # x\n'.repeat(between)}  groups: b\n`;
    const itemAt = (between: number) => {
      const line = between + 2;
      const location = { file: 'a.yaml', line, column: 3, endLine: line, endColumn: 9 };
      const finding: Finding = { rule: 'r', severity: 'note', location, message: '', remedy: '' };
      return fingerprintsOf([finding], new Map([['a.yaml', long(between)]])).get(finding);
    };
    expect(itemAt(198)).toBe(`${printOf('r', '- role: a', 'groups')}/1`);
    expect(itemAt(199)).toBe(`${printOf('r', 'groups: b', 'groups')}/1`);
  });
});
