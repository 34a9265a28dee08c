import { afterAll, beforeAll, expect, test } from 'vitest';
import { principalText } from '../../src/awsauth/mapping.ts';
import { allEntries, read } from '../../src/awsauth/read.ts';
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts';
import { type ControlPlane, startControlPlane } from '../cluster/plane/control-plane.ts';
import { appending, rewriting, writePlainly } from './plain-writers.ts';
import { workAway } from './repository.ts';

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
  const expected = [nodes, ...appended, ...rewritten, ...worked.flatMap(({ declared }) => declared)];
  const data = (await plane.admin.getAwsAuth())?.data ?? {};
  const found = allEntries(read({ data })).map(({ mapping }) => principalText(mapping));
  print(
    worked.flatMap(({ applies }) => applies),
    appended.length + rewritten.length,
  );
  expect(found.sort()).toEqual(expected.sort());
});

function print(
  applies: readonly { readonly milliseconds: number; readonly conflicts: number }[],
  others: number,
): void {
  const most = (figures: readonly number[], share: number) =>
    [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))];
  const conflicts = applies.map((each) => each.conflicts);
  const seconds = applies.map(({ milliseconds }) => milliseconds / 1000);
  const row = (name: string, figures: readonly number[]) =>
    `${name.padEnd(24)}median ${most(figures, 0.5)?.toFixed(1)}, 95 % ${most(figures, 0.95)?.toFixed(1)}, most ${most(figures, 1)?.toFixed(1)}\n`;
  process.stdout.write(
    `\n${applies.length} applies, ${others} writes of other tools\n${row('conflicts of an apply', conflicts)}${row('seconds of an apply', seconds)}`,
  );
}
