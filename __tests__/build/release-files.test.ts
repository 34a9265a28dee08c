import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

describe('what goes to a release', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guestlist-release-'));
    const env = { ...process.env, GITHUB_REPOSITORY: 'Acme/guestlist', GITHUB_SERVER_URL: 'https://github.com' };
    execFileSync('node', ['scripts/release-files.ts', folder], { cwd: root, env });
    execFileSync('tar', ['xzf', 'guestlist-0.1.0.tgz'], { cwd: folder });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const manifest = () => JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));

  test('is the package, the bill of materials and the checksums', () => {
    expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'guestlist-0.1.0.tgz', 'package', 'sbom.cdx.json']);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}guestlist-0\.1\.0\.tgz$/m);
  });

  test('the bill is of that package, and lists whose code is in dist, from it on', () => {
    const { metadata, components, dependencies } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
    expect(metadata.component).toMatchObject({
      ...{ group: '@acme', name: 'guestlist', version: '0.1.0', purl: 'pkg:npm/%40acme/guestlist@0.1.0' },
    });
    const licenses = readFileSync(join(folder, 'package/dist/licenses.txt'), 'utf8');
    const named = components.map(({ name, version }: Record<string, string>) => `${name} ${version}: `);
    expect(named.length).toBeGreaterThan(30);
    for (const one of named) expect(licenses).toContain(one);
    // Whatever is listed is needed by something that is.
    const edges = new Map<string, string[]>(
      dependencies.map((each: { ref: string; dependsOn: string[] }) => [each.ref, each.dependsOn] as const),
    );
    const reached = new Set<string>([metadata.component['bom-ref']]);
    for (const ref of reached) for (const next of edges.get(ref) ?? []) reached.add(next);
    expect(reached.size).toBe(components.length + 1);
  });

  test('names the scope of its owner, and the repository that npm compares with the provenance', () => {
    expect(manifest()).toMatchObject({
      name: '@acme/guestlist',
      repository: { url: 'git+https://github.com/Acme/guestlist.git' },
    });
  });

  test('has what both actions and the command line need, with licences, and no source', () => {
    expect(readdirSync(join(folder, 'package')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'action.yml',
      'check',
      'dist',
      'package.json',
      'schemas',
    ]);
    expect(readdirSync(join(folder, 'package/dist')).sort()).toEqual([
      'action.js',
      'check',
      'chunks',
      'cli.js',
      'licenses.txt',
    ]);
  });

  test('runs with nothing beside it', () => {
    const cli = join(folder, 'package', manifest().bin.guestlist);
    expect(execFileSync('node', [cli, '--version'], { cwd: folder, encoding: 'utf8' })).toBe('0.1.0\n');
    const lint = ['lint', '--dir', join(root, 'examples/access')];
    expect(execFileSync('node', [cli, ...lint], { cwd: folder, encoding: 'utf8' })).toMatch(/^4 notes in 3 files/m);
  });
});
