import { error, notice, warning } from '@actions/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { annotationsOf } from '../../src/github/annotations.ts';
import { renderWorkflowCommands } from '../../src/report/workflow-commands.ts';
import { finding, lintResult, many } from './findings.ts';
import { hostile } from './hostile.ts';

const linesOf = (findings: readonly Finding[], folder = '') =>
  renderWorkflowCommands(lintResult(findings), folder).split('\n').slice(0, -1);

test('a finding is a command, with its place', () => {
  expect(linesOf([finding('error', 7), finding('note', 8)], 'infra')).toEqual([
    '::error title=arn-syntax,file=infra/access/a.yaml,line=7,endLine=7,col=5,endColumn=8::access/a.yaml:7:5 It is wrong. Mend it.',
    '::notice title=arn-syntax,file=infra/access/a.yaml,line=8,endLine=8,col=5,endColumn=8::access/a.yaml:8:5 It is wrong. Mend it.',
  ]);
});

test('the worst come first, no more than GitHub shows, and the rest is counted', () => {
  const lines = linesOf([...many('note', 9), ...many('warning', 8), ...many('error', 7)]);
  const kinds = lines.map((line) => line.split(' ')[0]);
  expect(kinds).toEqual([...Array(7).fill('::error'), ...Array(8).fill('::warning'), ...Array(8).fill('::notice')]);
  expect([lines[14], lines[22]]).toEqual([
    '::warning title=guestlist::\u2026 and 1 more warning: guestlist lint shows all.',
    '::notice title=guestlist::\u2026 and 2 more notes: guestlist lint shows all.',
  ]);
});

test('what has a meaning in a command is escaped where it has one', () => {
  const location = { file: 'a,b:c%.yaml', line: 1, column: 1, endLine: 2, endColumn: 1 };
  expect(linesOf([finding('error', 1, { location, message: '100%, as in a:b', remedy: '' })])).toEqual([
    '::error title=arn-syntax,file=a%2Cb%3Ac%25.yaml,line=1,endLine=2::a,b:c%25.yaml:1:1 100%25, as in a:b ',
  ]);
});

test('nothing is printed where nothing is found', () => {
  expect(renderWorkflowCommands(lintResult([]), '')).toBe('');
});

test('whatever anybody wrote, the command is the one that @actions/core would print', () => {
  const announce = { error, warning, note: notice };
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom('error', 'warning', 'note'), (text, file, severity) => {
      const location = { file, line: 1, column: 1, endLine: 1, endColumn: 3 };
      const found = finding(severity, 1, { rule: text, location, message: text, remedy: text });
      const printed: string[] = [];
      const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
        printed.push(String(line));
        return true;
      });
      try {
        for (const { message, properties } of annotationsOf([found], '')) announce[severity](message, properties);
      } finally {
        write.mockRestore();
      }
      expect(renderWorkflowCommands(lintResult([found]), '')).toBe(printed.join(''));
    }),
  );
});
