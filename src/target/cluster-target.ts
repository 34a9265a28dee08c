import { AWS_AUTH, type ConfigMap } from '../awsauth/configmap.ts';
import { LEDGER_ANNOTATION } from '../awsauth/ledger.ts';
import { Overtaken, type WritingApi } from '../kubernetes/writing-api.ts';
import { clusterToRead } from './cluster-to-read.ts';
import { Conflict, type Target } from './target.ts';

/** The aws-auth of a cluster. Every write carries the resourceVersion that it is based on. */
export function clusterTarget(api: WritingApi, words: string): Target {
  const put = async (next: ConfigMap, dryRun: boolean): Promise<ConfigMap> => {
    try {
      return await api.putAwsAuth(next, { dryRun });
    } catch (error) {
      if (error instanceof Overtaken) throw new Conflict(error.message, { cause: error });
      throw error;
    }
  };
  return {
    ...clusterToRead(api, words),
    rehearse: async ({ next }) => void (await put(next, true)),
    write: ({ next }) => put(next, false),
    async putBack({ live: before }, written) {
      const version = written.metadata.resourceVersion;
      // What was not there before cannot be deleted again; an empty map means the same to the authenticator.
      const empty: ConfigMap = {
        ...written,
        data: {},
        metadata: { ...AWS_AUTH, annotations: { [LEDGER_ANNOTATION]: '{}' } },
      };
      const { metadata, ...rest } = before ?? empty;
      await put(
        { ...rest, metadata: { ...metadata, ...(version === undefined ? {} : { resourceVersion: version }) } },
        false,
      );
    },
  };
}
