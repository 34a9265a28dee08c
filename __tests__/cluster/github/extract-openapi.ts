/**
 * Cuts what the fake GitHub serves out of GitHub's own description of its REST API:
 * `node __tests__/cluster/github/extract-openapi.ts FOLDER`, FOLDER being the npm package @octokit/openapi, unpacked.
 * The whole is 400 MB on disk, so only the cut is kept, with the version that it came from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS: readonly (readonly [path: string, methods: readonly string[]])[] = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', ['get', 'post']],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', ['get', 'patch', 'delete']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', ['get']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/files', ['get']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/reviews', ['get']],
  ['/repos/{owner}/{repo}/commits', ['get']],
  ['/repos/{owner}/{repo}/commits/{commit_sha}/pulls', ['get']],
  ['/repos/{owner}/{repo}/compare/{basehead}', ['get']],
  ['/repos/{owner}/{repo}/collaborators/{username}/permission', ['get']],
  ['/repos/{owner}/{repo}/git/trees/{tree_sha}', ['get']],
  ['/repos/{owner}/{repo}/git/blobs/{file_sha}', ['get']],
  ['/repos/{owner}/{repo}/pulls', ['get']],
];

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const folder = process.argv[2];
if (folder === undefined) throw new Error('the folder of the unpacked package @octokit/openapi is missing');
const read = (file: string): Json => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const whole = read('generated/api.github.com.json');

const cut: { [name: string]: Json } = {
  'x-source': { package: '@octokit/openapi', version: at(read('package.json'), ['version']), license: 'MIT' },
  openapi: at(whole, ['openapi']),
  paths: {},
  components: {},
};
for (const [path, methods] of OPERATIONS) {
  for (const method of methods) take(['paths', path, method]);
}
writeFileSync(join(import.meta.dirname, 'openapi.json'), `${JSON.stringify(cut, null, 1)}\n`);

/** Copies what is at this place, and everything that it refers to. */
function take(place: readonly string[]): void {
  const value = at(whole, place);
  let into = cut;
  for (const name of place.slice(0, -1)) {
    const next = into[name] ?? {};
    into[name] = next;
    if (!isObject(next)) throw new Error(`not an object: ${name}`);
    into = next;
  }
  const last = place.at(-1) ?? '';
  if (into[last] !== undefined) return;
  into[last] = value;
  for (const reference of referencesIn(value)) take(reference.slice('#/'.length).split('/'));
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

function at(value: Json, place: readonly string[]): Json {
  let here = value;
  for (const name of place) {
    const next = isObject(here) ? here[name] : undefined;
    if (next === undefined) throw new Error(`GitHub's description has no ${place.join(' ')}`);
    here = next;
  }
  return here;
}

function isObject(value: Json): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
