import type { Declaration } from '../declaration/declaration.ts';
import type { LintInput } from './rule.ts';

const declares = {
  Cluster: /\bkind["']?\s*:\s*["']?Cluster\b/,
  Access: /\bkind["']?\s*:\s*["']?Access\b/,
} as const satisfies Record<Declaration['kind'], RegExp>;

/**
 * Whether a file that is not whole may declare more of a kind than was read. Then its own findings say enough, and what
 * seems to lack may be in it.
 */
export function mayDeclareMore(kind: Declaration['kind'], { files, findings }: LintInput): boolean {
  const unsound = new Set(findings.map(({ location }) => location.file));
  const read = new Set(files.map(({ path }) => path));
  return (
    [...unsound].some((path) => !read.has(path)) ||
    files.some(({ path, text }) => unsound.has(path) && declares[kind].test(text))
  );
}
