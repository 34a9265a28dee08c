import { expect, test } from 'vitest';
import { clockProblem } from '../../src/http/clock.ts';

const date = 'Wed, 25 Nov 2026 10:00:00 GMT';
test.each([
  [
    '2026-11-25T10:10:00Z',
    date,
    /^The clock of this machine is 10 minutes ahead of that of sts\.example: here .*10:10:/,
  ],
  [
    '2026-11-25T09:50:00Z',
    date,
    /is 10 minutes behind that of sts\.example: here it is .*09:50:00\.000Z, there .*10:00/,
  ],
  ['2026-11-25T10:04:59Z', date, undefined],
  ['2026-11-25T10:10:00Z', undefined, undefined],
])('a clock that says %s where a server says %s', (now, theirs, problem) => {
  const words = clockProblem('sts.example', theirs, new Date(now));
  if (problem === undefined) expect(words).toBeUndefined();
  else expect(words).toMatch(problem);
});
