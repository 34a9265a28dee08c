import type { AwsAccess } from '../aws/clients.ts';
import { accessEntriesOf, type ClusterEndpoint } from '../aws/eks.ts';
import { type Sessions, whileLive } from '../aws/sessions.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { surveyPatience } from '../survey/patience.ts';
import type { AwsSurveyor } from '../survey/surveyor.ts';
import type { Edges } from './options.ts';

/** Asks EKS and IAM as somebody in the cluster's account: else EKS would not have told of the cluster. */
export function awsSurveyorOf(
  cluster: ClusterDeclaration,
  endpoint: ClusterEndpoint,
  asker: Sessions,
  edges: Edges,
): AwsSurveyor {
  const hurried = { ...edges, patience: edges.patience ?? surveyPatience };
  const asAsker = <Answer>(question: (access: AwsAccess) => Promise<Answer>) =>
    whileLive(asker, ({ credentials }) => question({ region: cluster.region, edges: hurried, credentials }));
  return {
    account: cluster.account,
    ignoresAwsAuth: endpoint.mode === 'API',
    accessEntries: () => asAsker((access) => accessEntriesOf(cluster, endpoint, access)),
    async lackOf(identity) {
      // Loaded late: the client of IAM is large, and only this asks it.
      const { lackOf } = await import('../aws/iam.ts');
      return asAsker((access) => lackOf(identity, access));
    },
  };
}
