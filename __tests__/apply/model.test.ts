import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filePlace } from './model/place.ts';
import { expectFaultsMet, expectModel } from './model/property.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guestlist-model-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whatever happens, others keep their entries, ours are those of the last apply, and the creator gets in', async () => {
  const runs = Number(process.env['GUESTLIST_MODEL_RUNS'] ?? 40);
  const seen = await expectModel(filePlace(join(folder, 'aws-auth.yaml')), { runs, steps: 60 });
  expectFaultsMet(seen);
  for (const what of ['none: refused', 'hand edit', 'hand removal', 'foreign write', 'foreign removal'])
    expect(seen.has(what), what).toBe(true);
});
