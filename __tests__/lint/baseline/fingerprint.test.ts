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
