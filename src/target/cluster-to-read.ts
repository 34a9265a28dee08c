import type { KubernetesApi } from '../kubernetes/api.ts';
import type { ReadTarget } from './target.ts';

/** The aws-auth of a cluster, to be looked at. */
export function clusterToRead(api: KubernetesApi, words: string): ReadTarget {
  return { words, read: () => api.getAwsAuth() };
}
