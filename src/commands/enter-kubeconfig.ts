import { resolve } from 'node:path';
import { readKubeconfig } from '../kubernetes/kubeconfig.ts';
import type { Connection } from '../kubernetes/transport.ts';
import type { Surveyor } from '../survey/surveyor.ts';
import type { Edges, TargetChoice } from './options.ts';
import { surveyorAt } from './surveyor-at.ts';

/** A way to the API server that a kubeconfig names. */
export interface KubeconfigWay {
  readonly connection: Connection;
  /** The cluster in words, for reports. */
  readonly words: string;
  /** Whoever knows what surrounds its aws-auth. */
  readonly surveyor: Surveyor;
}

/**
 * Finds the API server by a kubeconfig.
 *
 * @param name what to call the cluster
 * @throws Failure where the kubeconfig gives no way in
 */
export async function enterByKubeconfig(
  { path, context }: Extract<TargetChoice, { kind: 'kubeconfig' }>,
  name: string | undefined,
  edges: Edges,
): Promise<KubeconfigWay> {
  const connection = await readKubeconfig(resolve(edges.workingDirectory, path), path, context, edges);
  const words = name === undefined ? connection.server : `${name} at ${connection.server}`;
  return { connection, words, surveyor: surveyorAt(connection) };
}
