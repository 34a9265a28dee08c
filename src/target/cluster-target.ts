import { AWS_AUTH, type ConfigMap } from '../awsauth/configmap.ts';
import { LEDGER_ANNOTATION } from '../awsauth/ledger.ts';
import { Failure } from '../failure.ts';
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
    async rehearse({ next }) {
      const stored = await put(next, true);
      const altered = alteredIn(stored, next);
      if (altered.length > 0) throw alteredByServer(words, altered);
    },
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

/** What the server would store otherwise than it was sent: a mutating webhook or policy has its hands in it. */
function alteredIn(stored: ConfigMap, sent: ConfigMap): string[] {
  const keys = new Set([...Object.keys(stored.data ?? {}), ...Object.keys(sent.data ?? {})]);
  const texts = [...keys].filter((key) => stored.data?.[key] !== sent.data?.[key]);
  const ledgers = [stored, sent].map(({ metadata }) => metadata.annotations?.[LEDGER_ANNOTATION]);
  return ledgers[0] === ledgers[1] ? texts : [...texts, `the annotation ${LEDGER_ANNOTATION}`];
}

function alteredByServer(words: string, altered: readonly string[]): Failure {
  return new Failure('guard', `${words} would store something else than was sent.`, {
    detail: `admission: ${altered.join(', ')} would be changed on the way.`,
    remedy:
      'A mutating webhook or policy changes aws-auth: ask whoever runs it to leave this ConfigMap alone, or declare what it makes of it.',
  });
}
