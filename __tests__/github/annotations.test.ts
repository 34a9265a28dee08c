import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/finding/finding.ts';
import { annotate, annotationsOf } from '../../src/github/annotations.ts';
import { plain } from '../../src/report/plain.ts';
import { hostile } from '../report/hostile.ts';
import { commandsOf } from './stdout.ts';

function finding(severity: Severity, line = 1, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'arn-syntax',
    severity,
    location: { file: 'access/a.yaml', line, column: 5, endLine: line, endColumn: 9 },
    message: 'It is wrong.',
    remedy: 'Mend it.',
    ...more,
  };
}

const many = (severity: Severity, number: number) =>
  Array.from({ length: number }, (_, index) => finding(severity, index + 1));

test('an annotation says what is wrong and what to do, where it is', () => {
  expect(annotationsOf([finding('error', 7)], '')).toEqual([
    {
      severity: 'error',
      message: 'access/a.yaml:7:5 It is wrong. Mend it.',
      properties: {
        title: 'arn-syntax',
        file: 'access/a.yaml',
        startLine: 7,
        endLine: 7,
        startColumn: 5,
        endColumn: 8,
      },
    },
  ]);
});

test('what is invisible in it is shown', () => {
  const [annotation] = annotationsOf([finding('error', 7, { message: 'left\u202eright\n', remedy: '\u001b[2J' })], '');
  expect(annotation?.message).toBe('access/a.yaml:7:5 left\\u{202e}right\\n \\e[2J');
});

describe('the columns', () => {
  test.each([
    ['of one character', { line: 3, column: 5, endLine: 3, endColumn: 6 }, { startColumn: 5, endColumn: 5 }],
    ['of nothing at all', { line: 3, column: 5, endLine: 3, endColumn: 5 }, { startColumn: 5, endColumn: 5 }],
    ['of several lines, which GitHub takes none for', { line: 3, column: 5, endLine: 4, endColumn: 2 }, {}],
  ])('%s', (_name, place, columns) => {
    const [annotation] = annotationsOf([finding('error', 1, { location: { file: 'a.yaml', ...place } })], '');
    const { title: _, file: __, startLine: ___, endLine: ____, ...rest } = annotation?.properties ?? {};
    expect(rest).toEqual(columns);
  });
});

describe('the path starts at the top of the repository', () => {
  test.each([
    ['access/a.yaml', '', 'access/a.yaml'],
    ['access/a.yaml', 'infra/eks', 'infra/eks/access/a.yaml'],
    ['./access/a.yaml', '', 'access/a.yaml'],
    ['./access/a.yaml', 'infra', 'infra/access/a.yaml'],
    ['../access/a.yaml', 'infra', 'access/a.yaml'],
    ['a.yaml', '', 'a.yaml'],
  ])('%s in "%s" is %s', (file, folder, path) => {
    const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    expect(annotationsOf([finding('error', 1, { location })], folder)[0]?.properties.file).toBe(path);
  });
});

describe('which of many', () => {
  test('the worst come first, then in the order of files and lines', () => {
    const mixed = [finding('note', 1), finding('error', 9), finding('warning', 2), finding('error', 3)];
    expect(annotationsOf(mixed, '').map(({ severity, properties }) => [severity, properties.startLine])).toEqual([
      ['error', 3],
      ['error', 9],
      ['warning', 2],
      ['note', 1],
    ]);
  });

  test.each<[Severity, number, string | undefined]>([
    ['error', 7, undefined],
    ['error', 8, '… and 1 more error: the log and the summary of this step have all.'],
    ['error', 200, '… and 193 more errors: the log and the summary of this step have all.'],
    ['warning', 9, '… and 2 more warnings: the log and the summary of this step have all.'],
    // The log of a plan leaves notes out.
    ['note', 9, '… and 2 more notes: the summary of this step has all.'],
  ])('of the severity %s and %d of them: seven, and one that counts the rest', (severity, number, last) => {
    const annotations = annotationsOf(many(severity, number), '');
    const shown = annotations.filter(({ properties }) => properties.file !== undefined);
    expect(shown.map(({ properties }) => properties.startLine)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(annotations.slice(7)).toEqual(
      last === undefined ? [] : [{ severity, message: last, properties: { title: 'guestlist' } }],
    );
  });

  test('each severity has seven of its own, since GitHub shows ten of each, and a step says more than lint', () => {
    const annotations = annotationsOf([...many('note', 20), ...many('warning', 20), ...many('error', 20)], '');
    expect(annotations.map(({ severity }) => severity)).toEqual(
      (['error', 'warning', 'note'] as const).flatMap((severity) => Array(8).fill(severity)),
    );
  });
});

test('they are printed as commands of the runner', async () => {
  const annotations = annotationsOf([finding('error', 2), finding('warning', 3), finding('note', 4)], '');
  const properties = { title: 'arn-syntax', file: 'access/a.yaml', col: '5', endColumn: '8' };
  expect(await commandsOf(() => annotate(annotations))).toEqual([
    {
      name: 'error',
      properties: { ...properties, line: '2', endLine: '2' },
      message: 'access/a.yaml:2:5 It is wrong. Mend it.',
    },
    expect.objectContaining({ name: 'warning', properties: { ...properties, line: '3', endLine: '3' } }),
    expect.objectContaining({ name: 'notice', properties: { ...properties, line: '4', endLine: '4' } }),
  ]);
});

test('whatever anybody wrote, an annotation is one command, of its severity and at its line', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const location = { file: `access/${text}.yaml`, line: 7, column: 1, endLine: 7, endColumn: 2 };
      const annotations = annotationsOf([finding('error', 7, { message: text, remedy: text, location })], text);
      const commands = await commandsOf(() => annotate(annotations));
      expect(commands).toMatchObject([
        {
          name: 'error',
          properties: { title: 'arn-syntax', line: '7', col: '1' },
          // To the letter: nothing in it is an escape of the runner's.
          message: plain(`${location.file}:7:1 ${text} ${text}`),
        },
      ]);
      expect(commands[0]?.properties['file']).toBe(plain(posix.join(text, location.file)));
    }),
    { numRuns: 500 },
  );
});
