import { afterAll, beforeAll, expect, test } from 'vitest';
import { principalText } from '../../src/awsauth/mapping.ts';
import { allEntries, read } from '../../src/awsauth/read.ts';
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts';
import { type ControlPlane, startControlPlane } from '../cluster/plane/control-plane.ts';
import { writePart } from '../reliability-page.ts';
import { appending, rewriting, writePlainly } from './plain-writers.ts';
import { type Worked, workAway } from './repository.ts';

const REPOSITORIES = 50;
const SECONDS = Number(process.env['GUESTLIST_LOAD_SECONDS'] ?? 60);

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane();
});
afterAll(() => plane?.stop());

test(`${REPOSITORIES} repositories and two other tools write for ${SECONDS} seconds: everything lands, and nothing is lost`, async () => {
  const nodes = 'arn:aws:iam::123456789012:role/nodes';
  await plane.admin.putAwsAuth({
    mapRoles: `- rolearn: ${nodes}\n  username: system:node:{{EC2PrivateDNSName}}\n  groups: [system:bootstrappers, system:nodes]\n`,
  });
  const connection = await readKubeconfig(plane.kubeconfig, 'kubeconfig', undefined, { env: {}, mask: () => {} });
  const until = Date.now() + SECONDS * 1000;
  const [worked, appended, rewritten] = await Promise.all([
    Promise.all(Array.from({ length: REPOSITORIES }, (_, index) => workAway(connection, index, until))),
    writePlainly(plane, 'eks', appending, until),
    writePlainly(plane, 'keiko', rewriting, until),
  ]);
  const data = (await plane.admin.getAwsAuth())?.data ?? {};
  const found = allEntries(read({ data })).map(({ mapping }) => principalText(mapping));
  const foreign = [nodes, ...appended, ...rewritten];
  const declared = worked.flatMap((one) => one.declared);
  const figures = figuresOf(worked, foreign, found);
  process.stdout.write(`\n${figures}\n`);
  expect(found.sort()).toEqual([...foreign, ...declared].sort());
  // Another time, by hand, is not what the page is about.
  if (SECONDS === 60) writePart('load', figures);
});

/** What came of it, as a table of docs/reliability.md. */
function figuresOf(worked: readonly Worked[], foreign: readonly string[], found: readonly string[]): string {
  const applies = worked.flatMap((one) => one.applies);
  const declared = worked.flatMap((one) => one.declared);
  const turns = worked.map((one) => one.applies.length);
  const rows = [
    ['repositories', worked.length],
    ['seconds', SECONDS],
    ['applies', applies.length],
    ['applies of a repository, fewest and most', `${Math.min(...turns)} and ${Math.max(...turns)}`],
    ['conflicts of an apply', spread(applies.map(({ conflicts }) => conflicts))],
    ['seconds of an apply', spread(applies.map(({ milliseconds }) => milliseconds / 1000))],
    ['writes of other tools', foreign.length - 1],
    [
      'entries of repositories that landed',
      `${declared.filter((arn) => found.includes(arn)).length} of ${declared.length}`,
    ],
    ['foreign entries lost', foreign.filter((arn) => !found.includes(arn)).length],
  ];
  return ['| | |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function spread(figures: readonly number[]): string {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`;
}
