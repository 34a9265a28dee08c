import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// `node scripts/release-files.ts FOLDER`: what goes to a release beside the repository itself. The package as npm gets
// it; a bill of the materials whose code is in dist/ (CycloneDX); the checksums of both and of each file in dist/, which
// is what the attestation of provenance is about.

const root = join(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? 'release');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = process.env;
if (!repository || !server) throw new Error('GITHUB_REPOSITORY and GITHUB_SERVER_URL say whose package this is.');
/** For the scope of whoever owns the repository: on npm the bare name is somebody else's. */
const scope = `@${(repository.split('/')[0] ?? '').toLowerCase()}`;
const npm = (args: readonly string[], cwd = root) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

mkdirSync(folder, { recursive: true });
pack();
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
const released = readdirSync(folder).map((name) => ({ name, path: join(folder, name) }));
const bundled = filesBelow('dist').map((name) => ({ name, path: join(root, name) }));
const sums = [...released, ...bundled].map(({ name, path }) => `${sha256(path)}  ${name}`);
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
process.stdout.write(`${released.map(({ name }) => name).join(', ')} and SHA256SUMS are in ${folder}.\n`);

interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Packs what package.json lists. npm takes provenance only where the package names the repository that it was built in. */
function pack(): void {
  const staged = mkdtempSync(join(tmpdir(), 'guestlist-package-'));
  try {
    for (const path of ['README.md', 'LICENSE', ...manifest.files])
      cpSync(join(root, path), join(staged, path), { recursive: true });
    const named = {
      ...manifest,
      name: `${scope}/${manifest.name}`,
      repository: { type: 'git', url: `git+${server}/${repository}.git` },
    };
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(named, null, 2)}\n`);
    const packed = npm(['pack', '--ignore-scripts', '--silent'], staged).trim();
    cpSync(join(staged, packed), join(folder, `${manifest.name}-${manifest.version}.tgz`));
  } finally {
    rmSync(staged, { recursive: true });
  }
}

/**
 * npm's bill of all that is installed, less what only builds and tests: licenses.txt says whose code is in dist. npm names
 * what it is of by the folder, and by the bare name.
 */
function billOfMaterials(): Bill {
  const all: Bill = JSON.parse(npm(['sbom', '--sbom-format', 'cyclonedx']));
  const bundled = new Set(
    [...readFileSync(join(root, 'dist/licenses.txt'), 'utf8').matchAll(/^(\S+) (\d\S*): /gm)].map(
      ([, name, version]) => `${name}@${version}`,
    ),
  );
  const components = all.components.filter(({ name, version }) => bundled.has(`${name}@${version}`));
  const missing = bundled.size - new Set(components.map(({ name, version }) => `${name}@${version}`)).size;
  if (missing > 0) throw new Error(`npm sbom does not know ${missing} of the ${bundled.size} packages in dist.`);
  const { component } = all.metadata;
  const { name, version } = manifest;
  const purl = `pkg:npm/${encodeURIComponent(scope)}/${name}@${version}`;
  const metadata = { ...all.metadata, component: { ...component, group: scope, name, purl } };
  const kept = new Set([component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...all, metadata, components, dependencies };
}

function filesBelow(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
