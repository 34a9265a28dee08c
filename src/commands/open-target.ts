import { resolve } from 'node:path';
import type { Intent } from '../aws/sign-in.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import type { Archive } from '../history/archive.ts';
import type { Surveyor } from '../survey/surveyor.ts';
import { fileTarget } from '../target/file-target.ts';
import type { Target } from '../target/target.ts';
import type { Witness } from '../verify/witness.ts';
import type { CommandOptions, Edges, TargetChoice } from './options.ts';

/** A place to work on, and whoever can prove it; a plan needs only the place. */
export interface OpenTarget {
  readonly target: Target;
  readonly witness?: Witness;
  /** Where histories are kept; a saved file has none: git keeps it. */
  readonly archive?: Archive;
  /** Whoever knows what surrounds it; nobody of a saved file. */
  readonly surveyor?: Surveyor;
}

/**
 * Opens the live aws-auth of a cluster: a saved file, an API server by kubeconfig, or EKS through AWS.
 *
 * @throws Failure where there is no way in
 */
export async function openTarget(
  cluster: ClusterDeclaration,
  intent: Intent,
  { target }: CommandOptions,
  edges: Edges,
): Promise<OpenTarget> {
  if (target.kind === 'base') throw new Failure('usage', 'Only a plan can be made of declarations alone.');
  if (target.kind !== 'eks') return openNamedTarget(target, cluster.name, edges);
  const { openEks } = await import('./open-eks.ts');
  return openEks(cluster, intent, edges);
}

/**
 * Opens a live aws-auth that is named on the command line, and so needs no declaration.
 *
 * @param name what to call the cluster
 * @throws Failure where there is no way in
 */
async function openNamedTarget(
  target: Exclude<TargetChoice, { kind: 'eks' | 'base' }>,
  name: string | undefined,
  edges: Edges,
): Promise<OpenTarget> {
  if (target.kind === 'file') return { target: fileTarget(resolve(edges.workingDirectory, target.path), target.path) };
  const [{ enterByKubeconfig }, { WritingApi }, { clusterTarget }, { clusterArchive }] = await Promise.all([
    import('./enter-kubeconfig.ts'),
    import('../kubernetes/writing-api.ts'),
    import('../target/cluster-target.ts'),
    import('../history/cluster-archive.ts'),
  ]);
  const { connection, words, surveyor } = await enterByKubeconfig(target, name, edges);
  const api = new WritingApi(connection);
  return { target: clusterTarget(api, words), archive: clusterArchive(api), surveyor };
}
