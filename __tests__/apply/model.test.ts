import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { filePlace } from './model/place.ts';
import { expectModel } from './model/property.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guestlist-model-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whatever happens, others keep their entries, ours are those of the last apply, and the creator gets in', async () => {
  const runs = Number(process.env['GUESTLIST_MODEL_RUNS'] ?? 40);
  const wanted = ['none: refused', 'hand edit', 'hand removal', 'rollback', 'foreign write', 'foreign removal'];
  await expectModel(filePlace(join(folder, 'aws-auth.yaml')), { runs, steps: 60 }, wanted);
});
