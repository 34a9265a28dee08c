import { resolve } from 'node:path';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import type { Surveyor } from '../survey/surveyor.ts';
import { fileToRead } from '../target/file-to-read.ts';
import type { ReadTarget } from '../target/target.ts';
import type { CommandOptions, Edges, TargetChoice } from './options.ts';

/** A place to read, and whoever knows what surrounds it; nobody of a saved file. */
export interface OpenToRead {
  readonly target: ReadTarget;
  readonly surveyor?: Surveyor;
}

/**
 * Opens the live aws-auth of a cluster to look at it, as `openTarget` opens it to write: what only reads is not handed
 * what could write.
 *
 * @param opening whether a change of it is planned: then it has to be one that EKS reads
 * @throws Failure where there is no way in
 */
export async function openToRead(
  cluster: ClusterDeclaration,
  { target }: CommandOptions,
  edges: Edges,
  opening: 'look' | 'read' = 'read',
): Promise<OpenToRead> {
  if (target.kind === 'base') throw new Failure('usage', 'Only a plan can be made of declarations alone.');
  if (target.kind !== 'eks') return openNamedToRead(target, cluster.name, edges);
  const [{ enterEks, wordsOf }, { KubernetesApi }, { clusterToRead }] = await Promise.all([
    import('./enter-eks.ts'),
    import('../kubernetes/api.ts'),
    import('../target/cluster-to-read.ts'),
  ]);
  const { chain, connectionOf, surveyor } = await enterEks(cluster, opening, edges);
  const reader = chain.at(-1);
  const { caller } = await reader.current();
  return { target: clusterToRead(new KubernetesApi(connectionOf(caller.arn, reader)), wordsOf(cluster)), surveyor };
}

/**
 * Opens a live aws-auth that is named on the command line to look at it.
 *
 * @param name what to call the cluster
 * @throws Failure where there is no way in
 */
export async function openNamedToRead(
  target: Exclude<TargetChoice, { kind: 'eks' | 'base' }>,
  name: string | undefined,
  edges: Edges,
): Promise<OpenToRead> {
  if (target.kind === 'file') {
    return { target: fileToRead(resolve(edges.workingDirectory, target.path), target.path) };
  }
  const [{ enterByKubeconfig }, { KubernetesApi }, { clusterToRead }] = await Promise.all([
    import('./enter-kubeconfig.ts'),
    import('../kubernetes/api.ts'),
    import('../target/cluster-to-read.ts'),
  ]);
  const { connection, words, surveyor } = await enterByKubeconfig(target, name, edges);
  return { target: clusterToRead(new KubernetesApi(connection), words), surveyor };
}
