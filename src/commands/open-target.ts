import { resolve } from 'node:path';
import type { Intent } from '../aws/sign-in.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { fileTarget } from '../target/file-target.ts';
import type { Target } from '../target/target.ts';
import type { Witness } from '../verify/witness.ts';
import type { CommandOptions, Edges } from './options.ts';

/** A place to work on, and whoever can prove it; a plan needs only the place. */
export interface OpenTarget {
  readonly target: Target;
  readonly witness?: Witness;
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
  if (target.kind === 'file') return { target: fileTarget(resolve(edges.workingDirectory, target.path), target.path) };
  if (target.kind === 'eks') {
    const { openEks } = await import('./open-eks.ts');
    return openEks(cluster, intent, edges);
  }
  const [{ clusterTarget }, { readKubeconfig }, { KubernetesApi }] = await Promise.all([
    import('../target/cluster-target.ts'),
    import('../kubernetes/kubeconfig.ts'),
    import('../kubernetes/api.ts'),
  ]);
  const connection = await readKubeconfig(
    resolve(edges.workingDirectory, target.path),
    target.path,
    target.context,
    edges,
  );
  return { target: clusterTarget(new KubernetesApi(connection), `${cluster.name} at ${connection.server}`) };
}
