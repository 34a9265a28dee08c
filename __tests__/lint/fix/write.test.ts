import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.ts';
import { writeFixes } from '../../../src/lint/fix/write.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-fix-'));
  mkdirSync(join(root, 'access'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = () => join(root, 'access/a.yaml');

/** A finding whose fix puts a text in the place of the first character of a line. */
function finding(line: number, text: string, file = 'access/a.yaml'): Finding {
  const location = { file, line, column: 1, endLine: line, endColumn: 2 };
  return { rule: 'r', severity: 'note', location, message: '', remedy: '', fix: { location, text } };
}

const fixAll = (findings: readonly Finding[], text: string) =>
  writeFixes(root, findings, new Map([['access/a.yaml', text]]));

test('files are mended, and only those', async () => {
  writeFileSync(path(), 'a\nb\n');
  const { fix: _, ...without } = finding(1, 'x');
  expect(await fixAll([without], 'a\nb\n')).toEqual({ findings: 0, files: 0, postponed: 0 });
  const counts = await fixAll([without, finding(1, 'x'), finding(2, 'y'), finding(2, 'z')], 'a\nb\n');
  expect(counts).toEqual({ findings: 2, files: 1, postponed: 1 });
  expect(readFileSync(path(), 'utf8')).toBe('x\ny\n');
});

test('the mode of a file, its byte order mark and its line ends stay', async () => {
  writeFileSync(path(), '\uFEFFa\r\nb');
  chmodSync(path(), 0o640);
  await fixAll([finding(1, 'x')], 'a\r\nb');
  expect(readFileSync(path(), 'utf8')).toBe('\uFEFFx\r\nb');
  expect(statSync(path()).mode & 0o7777).toBe(0o640);
  expect(readdirSync(join(root, 'access'))).toEqual(['a.yaml']);
});

describe('nothing is written', () => {
  test.each([
    ['over what somebody wrote meanwhile', () => writeFileSync(path(), 'theirs\n'), /somebody changed it meanwhile/],
    ['where the file is gone', () => {}, /it is gone/],
    [
      'through a link',
      () => {
        writeFileSync(join(root, 'elsewhere.yaml'), 'a\n');
        symlinkSync(join(root, 'elsewhere.yaml'), path());
      },
      /it is a symbolic link/,
    ],
    [
      'behind a link',
      () => {
        rmSync(join(root, 'access'), { recursive: true });
        mkdirSync(join(root, 'elsewhere'));
        writeFileSync(join(root, 'elsewhere/a.yaml'), 'a\n');
        symlinkSync(join(root, 'elsewhere'), join(root, 'access'));
      },
      /it is a symbolic link/,
    ],
    [
      'into a folder',
      () => mkdirSync(path()),
      /cannot be written \(EISDIR\)/,
      'Check the permissions of the file and of its folder.',
    ],
  ])('%s', async (_name, prepare, message, remedy?: string) => {
    prepare();
    await expect(fixAll([finding(1, 'x')], 'a\n')).rejects.toMatchObject({
      code: 'declarations',
      message: expect.stringMatching(message),
      remedy: remedy ?? expect.any(String),
    });
    for (const left of ['elsewhere.yaml', 'elsewhere/a.yaml']) {
      const text = statSync(join(root, left), { throwIfNoEntry: false }) && readFileSync(join(root, left), 'utf8');
      expect([undefined, 'a\n']).toContain(text);
    }
  });
});
