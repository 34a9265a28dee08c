import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** The licences that a bundled package may have, as SPDX names them: each allows passing it on with its notice alone. */
export const allowedLicenses: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

/**
 * Writes licenses.txt beside the bundle: each package whose code is in it with its version and licence, and under those
 * that share them the texts that the licences ask to be passed on. A licence that is not allowed fails the build.
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
export function packageRootOf(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];
}

/** What a package says of itself: `yaml 2.9.1: ISC`. @throws Error where its licence is not allowed */
export function nameOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!isAllowed(license)) {
    throw new Error(`${name} ${version} has the licence ${license}, which is not among those that may be bundled.`);
  }
  return `${name} ${version}: ${license}`;
}

/** Whether an SPDX expression asks for nothing but what is allowed. */
export function isAllowed(license: unknown): boolean {
  if (typeof license !== 'string') return false;
  const each = license.replace(/^\((.*)\)$/, '$1').split(/ (AND|OR) /);
  const names = each.filter((_, index) => index % 2 === 0);
  const isEnough = each.includes('OR') && !each.includes('AND') ? 'some' : 'every';
  return names[isEnough]((name) => allowedLicenses.has(name));
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

function noticeOf(root: string): string {
  const files = readdirSync(root).filter((file) => /^(?:licen[cs]e|notice)(?:[.-]|$)/i.test(file));
  if (files.length === 0) {
    return 'The package comes without the text of its licence: https://spdx.org/licenses/ has it under its name.\n';
  }
  return files
    .sort()
    .map((file) => `${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`)
    .join('\n');
}
