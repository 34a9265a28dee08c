import { resolve } from 'node:path';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { fileToRead } from '../target/file-to-read.ts';
import type { ReadTarget } from '../target/target.ts';
import type { CommandOptions, Edges, TargetChoice } from './options.ts';

/**
 * Opens the live aws-auth of a cluster to look at it, as `openTarget` opens it to write: what only reads is not handed
 * what could write.
 *
 * @throws Failure where there is no way in
 */
export async function openToRead(
  cluster: ClusterDeclaration,
  { target }: CommandOptions,
  edges: Edges,
): Promise<ReadTarget> {
  if (target.kind === 'base') throw new Failure('usage', 'Only a plan can be made of declarations alone.');
  if (target.kind !== 'eks') return openNamedToRead(target, cluster.name, edges);
  const [{ enterEks, wordsOf }, { KubernetesApi }, { clusterToRead }] = await Promise.all([
    import('./enter-eks.ts'),
    import('../kubernetes/api.ts'),
    import('../target/cluster-to-read.ts'),
  ]);
  const { chain, connectionOf } = await enterEks(cluster, 'read', edges);
  const reader = chain.at(-1);
  const { caller } = await reader.current();
  return clusterToRead(new KubernetesApi(connectionOf(caller.arn, reader)), wordsOf(cluster));
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
): Promise<ReadTarget> {
  const path = resolve(edges.workingDirectory, target.path);
  if (target.kind === 'file') return fileToRead(path, target.path);
  const [{ readKubeconfig }, { KubernetesApi }, { clusterToRead }] = await Promise.all([
    import('../kubernetes/kubeconfig.ts'),
    import('../kubernetes/api.ts'),
    import('../target/cluster-to-read.ts'),
  ]);
  const connection = await readKubeconfig(path, target.path, target.context, edges);
  const words = name === undefined ? connection.server : `${name} at ${connection.server}`;
  return clusterToRead(new KubernetesApi(connection), words);
}
