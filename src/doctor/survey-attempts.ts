import type { AwsAccess } from '../aws/clients.ts';
import { accessEntriesOf, type ClusterEndpoint } from '../aws/eks.ts';
import type { Roster } from '../declaration/roster.ts';
import { surveyRule } from '../iam/rbac.ts';
import type { KubernetesApi } from '../kubernetes/api.ts';
import { notAllowed, notSurveyed } from './remedy.ts';
import type { Attempt } from './walk.ts';

/** Where the way in has led, and as whom. */
export interface Arrived {
  readonly api: () => KubernetesApi;
  readonly endpoint: () => ClusterEndpoint;
  readonly access: () => AwsAccess;
}

const WITHOUT = 'Without it plans and applies go on, and say that this is not known.';

/**
 * What plans and applies ask besides (src/survey/): none of it is more than missed. IAM is asked for the first role and
 * the first user that are granted access, of the cluster's own account, since for others it is never asked.
 */
export function surveyAttempts({ cluster, entries }: Roster, { api, endpoint, access }: Arrived): Attempt[] {
  const attempt = (of: string, run: Attempt['run']): Attempt => ({
    id: 'survey',
    of,
    run,
    isAside: true,
    isOptional: true,
  });
  const asked = async <Answer>(action: string, question: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await question();
    } catch (error) {
      throw notSurveyed(error, action, cluster, WITHOUT);
    }
  };
  const identities = entries.flatMap(({ principal }) => (principal.kind === 'account' ? [] : [principal]));
  const people = (
    [
      ['role', 'iam:GetRole'],
      ['user', 'iam:GetUser'],
    ] as const
  ).map(([kind, action]) =>
    attempt(`which ${kind}s exist`, async () => {
      const one = identities.find((identity) => identity.kind === kind && identity.account === cluster.account);
      if (one === undefined) return undefined;
      // Loaded late: the client of IAM is large, and only this asks it.
      const { lackOf } = await import('../aws/iam.ts');
      return asked(action, async () => (await lackOf(one, access())) ?? `IAM has the ${kind} ${one.name}`);
    }),
  );
  return [
    attempt('what groups can do', async () => {
      const [group = ''] = surveyRule.apiGroups;
      for (const resource of surveyRule.resources) {
        const action = { verb: 'list', group, resource };
        if (!(await api().mayI(action)).allowed) throw notAllowed(action, WITHOUT);
      }
      return `may list ${surveyRule.resources.join(', ')}`;
    }),
    attempt('who has an EKS access entry', async () => {
      // EKS does not answer then: there are none.
      if (endpoint().mode === 'CONFIG_MAP') return undefined;
      const { length } = await asked('eks:ListAccessEntries', () => accessEntriesOf(cluster, endpoint(), access()));
      return length === 1 ? '1 access entry' : `${length} access entries`;
    }),
    ...people,
  ];
}
