import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// `node scripts/release-files.ts FOLDER`: what goes to a release beside the repository itself. The package as npm gets
// it; a bill of the materials whose code is in dist/ (CycloneDX); the checksums of both and of each file in dist/, which
// is what the attestation of provenance is about.

const root = join(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? 'release');
const npm = (...args: string[]) =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

mkdirSync(folder, { recursive: true });
npm('pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
const released = readdirSync(folder).map((name) => ({ name, path: join(folder, name) }));
const bundled = filesBelow('dist').map((name) => ({ name, path: join(root, name) }));
const sums = [...released, ...bundled].map(({ name, path }) => `${sha256(path)}  ${name}`);
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
process.stdout.write(`${released.map(({ name }) => name).join(', ')} and SHA256SUMS are in ${folder}.\n`);

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** npm's bill of all that is installed, less what only builds and tests: licenses.txt says whose code is in dist. */
function billOfMaterials(): Bill {
  const all: Bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx'));
  const bundled = new Set(
    [...readFileSync(join(root, 'dist/licenses.txt'), 'utf8').matchAll(/^(\S+) (\d\S*): /gm)].map(
      ([, name, version]) => `${name}@${version}`,
    ),
  );
  const components = all.components.filter(({ name, version }) => bundled.has(`${name}@${version}`));
  const missing = bundled.size - new Set(components.map(({ name, version }) => `${name}@${version}`)).size;
  if (missing > 0) throw new Error(`npm sbom does not know ${missing} of the ${bundled.size} packages in dist.`);
  const kept = new Set(components.map((component) => component['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...all, components, dependencies };
}

function filesBelow(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
