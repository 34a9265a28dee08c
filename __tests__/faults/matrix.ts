import { type Call, isSameCall } from './call.ts';
import type { Cell } from './cell.ts';
import { faults } from './faults.ts';

/** What the cells come to. */
export interface Figures {
  readonly count: number;
  readonly passed: number;
  readonly lost: number;
}

/** Counts cells. */
export function figuresOf(cells: readonly Cell[]): Figures {
  return {
    count: cells.length,
    passed: cells.filter(({ problems }) => problems.length === 0).length,
    lost: cells.reduce((sum, { lost }) => sum + lost, 0),
  };
}

/** The matrix as Markdown: a row a call, a column a fault, and the figures below. */
export function renderMatrix(calls: readonly Call[], cells: readonly Cell[]): string {
  const columns = faults.filter(({ name }) => cells.some(({ fault }) => fault.name === name));
  const rows = calls.map((call) => {
    const shown = columns.map(({ name }) => {
      const cell = cells.find((each) => each.fault.name === name && isSameCall(each.call, call));
      return cell === undefined ? '' : wordsOf(cell);
    });
    return `| ${call.words}${call.time === 1 ? '' : `, time ${call.time}`} | ${shown.join(' | ')} |`;
  });
  const { count, passed, lost } = figuresOf(cells);
  return [
    `| call | ${columns.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...rows,
    '',
    `${calls.length} calls, ${columns.length} faults: ${count} cells, ${passed} passed, ${lost} foreign entries lost.`,
  ].join('\n');
}

function wordsOf({ code, state, problems }: Cell): string {
  return `${problems.length === 0 ? '' : '✗ '}${code ?? '–'} ${state}`;
}
