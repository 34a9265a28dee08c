import { apply } from '../../src/apply/apply.ts';
import type { ChangeResult } from '../../src/commands/result.ts';
import type { Target } from '../../src/target/target.ts';
import type { Claim, Rights } from '../../src/verify/evidence.ts';
import type { Witness } from '../../src/verify/witness.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from './live.ts';
import { grantsOf } from './workspace.ts';

/** What becomes of a change that witnesses look at. */
export type Proven = 'applied' | 'put-back' | 'left-changed';

const person = { username: 'a', groups: ['view'] };
const rights: Rights = {
  everything: false,
  reads: { count: 14, first: ['pods', 'configmaps'] },
  changes: { count: 0, first: [] },
  complete: true,
};

/** Claims proven and predicted, and one of each answer that somebody who knocks can get; the last one holds or not. */
export function claims(holds: boolean): Claim[] {
  const out = { answer: 'unauthorized' } as const;
  return [
    {
      evidence: 'proven',
      principal: roleArn('a'),
      purpose: 'in',
      predicted: person,
      before: out,
      after: { answer: 'in', person, pods: { status: 200, count: 3 }, rights },
      holds: true,
      words: 'role/a got in.',
    },
    {
      evidence: 'proven',
      principal: roleArn('bystander'),
      purpose: 'out',
      predicted: undefined,
      before: out,
      after: out,
      holds: true,
      words: 'role/bystander stayed out.',
    },
    {
      evidence: 'predicted',
      principal: roleArn('b'),
      purpose: 'added',
      predicted: person,
      before: { answer: 'foretold', person: undefined, rights: undefined },
      after: { answer: 'foretold', person, rights: { answer: 'told', everything: false, listsPods: true } },
      why: 'sts:AssumeRole of role/b was refused (AccessDenied)',
      holds: true,
      words: 'role/b will get in.',
    },
    {
      evidence: 'predicted',
      principal: roleArn('c'),
      purpose: 'removed',
      predicted: undefined,
      before: { answer: 'foretold', person, rights: undefined },
      after: { answer: 'foretold', person: undefined, rights: undefined },
      why: 'verify neither names it nor says assumable',
      holds: true,
      words: 'role/c will be refused.',
    },
    {
      evidence: 'proven',
      principal: roleArn('cluster-creator'),
      purpose: 'writer',
      predicted: { username: 'kubernetes-admin', groups: ['system:masters'] },
      before: undefined,
      after: {
        answer: 'in',
        person,
        pods: { status: 403, reason: 'pods is forbidden: User "a" cannot list' },
        rights: undefined,
      },
      holds: true,
      words: 'role/cluster-creator got in.',
    },
    {
      evidence: 'proven',
      principal: roleArn('github-deployer'),
      purpose: 'intermediate',
      predicted: undefined,
      before: undefined,
      after: { answer: 'failed', reason: 'the server closed the connection' },
      holds,
      words: 'role/github-deployer was not heard of.',
    },
  ];
}

/** What apply gives where it adds role/a to a cluster's aws-auth that somebody watches. */
export async function proven(outcome: Proven): Promise<ChangeResult> {
  let stored = liveOf([roleEntry('theirs')]);
  const target: Target = {
    words: 'EKS cluster prod in ap-northeast-2',
    read: async () => stored,
    rehearse: async () => {},
    write: async ({ next }) => {
      stored = { ...next, metadata: { ...next.metadata, resourceVersion: '8' } };
      return stored;
    },
    putBack: () => (outcome === 'left-changed' ? Promise.reject(new Error('gone')) : Promise.resolve()),
  };
  const witness: Witness = {
    identities: [roleArn('github-deployer'), roleArn('cluster-creator')],
    before: async () => {},
    after: async () => claims(outcome === 'applied'),
  };
  const roster = rosterOf(clusterYaml(), accessYaml(grantsOf('a')));
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const edges = {
    now,
    random: () => 0.5,
    interrupted: new AbortController().signal,
    sleep: async () => {},
    progress: () => {},
  };
  const receipt = await apply(roster, target, { target: target.words, source: SOURCE }, witness, edges);
  const lint = {
    command: 'lint',
    findings: [],
    suppressed: [],
    failOn: 'error',
    sources: new Map(),
    counted: { files: 2, clusters: 1, grants: 1 },
    chosen: [],
  } as const;
  return {
    command: 'apply',
    lint,
    asked: { dir: undefined, target: { kind: 'eks' } },
    clusters: [{ cluster: 'prod', receipt }],
  };
}
