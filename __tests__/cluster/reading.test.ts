import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/awsauth/read.ts';
import { disagreements, loadedBy } from './oracle/compare.ts';
import { fuzz } from './oracle/fuzz.ts';
import { oddTexts } from './oracle/odd-texts.ts';
import { type Loaded, type Oracle, startOracle } from './oracle/oracle.ts';
import { recorded, recordFile } from './oracle/recorded.ts';

interface Case {
  readonly name: string;
  readonly data: Record<string, string>;
  readonly 'v0.6.13': Loaded;
  readonly 'v0.7': Loaded;
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../awsauth/fixtures/authenticator-cases.json', import.meta.url), 'utf8'),
);

let oracle: Oracle;
beforeAll(async () => {
  oracle = await startOracle();
});
afterAll(() => oracle[Symbol.asyncDispose]());

describe('the authenticator itself reads', () => {
  test.each(cases)('$name', async ({ data, 'v0.6.13': released, 'v0.7': main }) => {
    const [answer] = await oracle.ask([{ data }]);
    const { error: _, ...mainLists } = main;
    expect(answer?.released).toEqual(released);
    expect(answer?.main).toMatchObject(mainLists);
    expect(answer && disagreements({ data }, answer)).toEqual([]);
    expect(loadedBy(read({ data }))).toEqual({ ...released, error: undefined });
  });

  test('the odd texts as they are written down (else run __tests__/cluster/oracle/record.ts)', async () => {
    expect(await recorded(oracle, oddTexts)).toEqual(JSON.parse(readFileSync(recordFile, 'utf8')));
  });
});

test('random documents and callers are read as the authenticator reads them', { timeout: 300_000 }, async () => {
  const seed = Date.now() % 1_000_000_000;
  const { disagreement, documents, loading } = await fuzz(oracle, 5000, seed);
  expect(disagreement, `npm run fuzz -- awsauth --runs 5000 --seed ${seed}`).toBeUndefined();
  expect(documents).toBe(5000);
  expect(loading).toBeGreaterThan(1000);
});
