import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/history/archive.ts';
import { Conflict } from '../../src/target/target.ts';

const texts = { revisions: '[\n]\n', entries: 'GwA=' };

/** What holds of every archive, in memory or in a cluster. */
export function archiveSuite(name: string, open: () => Archive): void {
  describe(name, () => {
    let archive: Archive;
    // A source of its own for each test: an archive in a cluster keeps what the test before has written.
    let source: string;
    let tests = 0;
    beforeEach(() => {
      archive = open();
      tests += 1;
      source = `github.com/acme/${name.replaceAll(' ', '-')}-${tests}`;
    });

    test('keeps nothing of a source that has written nothing', async () => {
      expect(await archive.read(source)).toBeUndefined();
    });

    test('gives back what was written, to the letter', async () => {
      const version = await archive.write(source, texts, undefined);
      expect(await archive.read(source)).toEqual({ texts, version });
      const again = { ...texts, revisions: 'é\n"\u{1f511}"' };
      const next = await archive.write(source, again, version);
      expect(next).not.toBe(version);
      expect(await archive.read(source)).toEqual({ texts: again, version: next });
    });

    test('takes no write that is based on anything but the newest', async () => {
      const version = await archive.write(source, texts, undefined);
      await expect(archive.write(source, texts, undefined)).rejects.toBeInstanceOf(Conflict);
      const newest = await archive.write(source, { ...texts, entries: 'x' }, version);
      await expect(archive.write(source, texts, version)).rejects.toBeInstanceOf(Conflict);
      expect(await archive.read(source)).toEqual({ texts: { ...texts, entries: 'x' }, version: newest });
    });

    test('keeps sources apart', async () => {
      const other = `${source}//infra`;
      await archive.write(source, texts, undefined);
      await archive.write(other, { ...texts, entries: 'other' }, undefined);
      expect((await archive.read(source))?.texts).toEqual(texts);
      expect(archive.placeOf(source)).not.toBe(archive.placeOf(other));
    });
  });
}
