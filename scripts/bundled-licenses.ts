import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/**
 * Writes licenses.txt beside the bundle: each package whose code is in it with its version and licence, and under those
 * that share them the texts that the licences ask to be passed on.
 */
export function bundledLicenses(): Plugin {
  return {
    name: 'bundled-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const roots = new Set(modules.map(packageRootOf).filter((root) => root !== undefined));
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesOf([...roots]) });
    },
  };
}

/** The folder of the package that a module is of, where it is of one in node_modules. */
function packageRootOf(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];
}

function licensesOf(roots: readonly string[]): string {
  const byNotice = new Map<string, string[]>();
  for (const root of roots) {
    const notice = noticeOf(root);
    byNotice.set(notice, [...(byNotice.get(notice) ?? []), nameOf(root)]);
  }
  return [...byNotice]
    .map(([notice, names]) => `${names.sort().join('\n')}\n\n${notice}`)
    .sort()
    .join(`\n${'='.repeat(80)}\n\n`);
}

function nameOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${name} ${version}: ${license}`;
}

function noticeOf(root: string): string {
  const files = readdirSync(root).filter((file) => /^(?:licen[cs]e|notice)(?:[.-]|$)/i.test(file));
  if (files.length === 0) return 'The package has no text of its licence.\n';
  return files
    .sort()
    .map((file) => `${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`)
    .join('\n');
}
