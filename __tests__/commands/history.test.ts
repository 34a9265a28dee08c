import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guestlist } from '../command-line.ts';
import { liveOf, roleEntry, SOURCE } from '../report/live.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-history-'));
  writeFileSync(join(root, 'aws-auth.yaml'), JSON.stringify(liveOf([roleEntry('a')], { [SOURCE]: [roleEntry('a')] })));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const saved = ['--aws-auth', 'aws-auth.yaml'];

describe.concurrent('on the command line', () => {
  test('owners reads a saved ConfigMap, and needs no declarations', async () => {
    const { code, stdout } = await guestlist(root, ['owners', ...saved, '-o', 'json']);
    expect({ code, report: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      report: { kind: 'Owners', owners: [{ source: SOURCE, entries: [{ untouched: true }] }] },
    });
  });

  test.each([
    ['history of a saved file', ['history', ...saved], /A saved file keeps no history.*\n.*git log/],
    ['rollback of a saved file', ['rollback', ...saved], /A saved file keeps no history/],
    ['a revision that is no number', ['rollback', '-1x'], /unknown option|number of a revision/],
    ['a revision 0', ['rollback', '0'], /It must be the number of a revision/],
    ['a cluster without declarations', ['history'], /There is no folder "access"/],
  ])('%s is refused', async (_what, args, words) => {
    const { code, stderr } = await guestlist(root, args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(words) });
  });
});
