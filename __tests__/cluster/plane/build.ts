/**
 * Finds or builds every binary of the cluster tests, and says where each came from:
 * `node __tests__/cluster/plane/build.ts [name...]`. CI runs it as a step of its own, to warm its cache.
 */
import { BINARIES, type BinaryName, locate } from './binaries.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(BINARIES as readonly string[]).includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such binary: ${unknown.join(', ')}; there are ${BINARIES.join(', ')}\n`);
  process.exit(1);
}
const names = BINARIES.filter((name: BinaryName) => asked.length === 0 || asked.includes(name));

// One after the other: a single Go build already uses every core.
for (const name of names) {
  const started = Date.now();
  const { path, origin } = await locate(name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(22)} ${origin.padEnd(19)} ${seconds.padStart(6)} s  ${path}\n`);
}
