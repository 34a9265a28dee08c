import { createHash } from 'node:crypto';
import { AWS_AUTH } from '../awsauth/configmap.ts';
import { Overtaken, type WritingApi } from '../kubernetes/writing-api.ts';
import { Conflict } from '../target/target.ts';
import type { Archive } from './archive.ts';

/** The name of the ConfigMap that holds the history of a source, beside aws-auth. */
export function historyName(source: string): string {
  return `guestlist-history-${createHash('sha256').update(source).digest('hex').slice(0, 10)}`;
}

/** Histories in the cluster itself: a ConfigMap for each source. Every write carries the resourceVersion that it is based on. */
export function clusterArchive(api: WritingApi): Archive {
  return {
    placeOf: (source) => `ConfigMap ${historyName(source)} in ${AWS_AUTH.namespace}`,
    async read(source) {
      const found = await api.getConfigMap(historyName(source));
      return found && { texts: found.data ?? {}, version: found.metadata.resourceVersion ?? '' };
    },
    async write(source, texts, version) {
      const metadata = {
        namespace: AWS_AUTH.namespace,
        name: historyName(source),
        labels: { 'app.kubernetes.io/managed-by': 'guestlist' },
        annotations: { 'guestlist/source': source },
        ...(version === undefined ? {} : { resourceVersion: version }),
      };
      try {
        const stored = await api.putConfigMap(
          { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: texts },
          { dryRun: false },
        );
        return stored.metadata.resourceVersion ?? '';
      } catch (error) {
        if (error instanceof Overtaken) throw new Conflict(error.message, { cause: error });
        throw error;
      }
    },
  };
}
