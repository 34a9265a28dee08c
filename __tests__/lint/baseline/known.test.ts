import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.ts';
import { setKnownAside } from '../../../src/lint/baseline/known.ts';

const location = (file: string, line = 1) => ({ file, line, column: 1, endLine: line, endColumn: 2 });
const finding: Finding = {
  rule: 'role-path',
  severity: 'error',
  location: location('a.yaml'),
  message: '',
  remedy: '',
  suppressible: true,
};
const entry = {
  rule: 'role-path',
  file: 'a.yaml',
  fingerprint: '0123456789abcdef/1',
  location: location('known.yaml'),
};
const aside = (found: Finding, known = entry) =>
  setKnownAside([found], { known: [known] }, { fingerprints: new Map([[found, entry.fingerprint]]), isWhole: false });

test('a finding is known by its rule, its file and its fingerprint', () => {
  expect(aside(finding)).toEqual({
    findings: [],
    suppressed: [{ finding, by: 'baseline', reason: undefined, until: undefined }],
  });
});

describe('it is not known', () => {
  const { suppressible: _, ...must } = finding;
  test.each([
    ['where the rule is another', finding, { ...entry, rule: 'grant-expired' }],
    ['where the file is another', finding, { ...entry, file: 'b.yaml' }],
    ['where the fingerprint is another', finding, { ...entry, fingerprint: '0123456789abcdef/2' }],
    ['where it may not be silenced, whatever the baseline lists', must, entry],
  ])('%s', (_name, found, known) => {
    expect(aside(found, known)).toEqual({ findings: [found], suppressed: [] });
  });
});
