import { type Grant, grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { EntryInput, Rule } from '../rule.ts';

/** Says that a whole account is let in. */
export const accountGrant: Rule = {
  id: 'account-grant',
  category: 'grant',
  severity: 'warning',
  onEntries: true,
  summary: 'A grant is for roles and users, not for a whole account.',
  why: "mapAccounts lets in every role and user of an account, those made next year too, each under its own ARN and without groups (aws-iam-authenticator, pkg/server). Whoever may make a role in that account may enter the cluster, with what system:authenticated may do there, and any RoleBinding that names an ARN counts. The cluster's list of who gets in is then kept in somebody else's IAM.",
  sources: [
    'https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go',
  ],
  bad: `- account: "111122223333"`,
  good: `- role: arn:aws:iam::111122223333:role/auditor
  groups: [view]`,
  *check({ accesses, rosters }) {
    const told = new Set(rosters.flatMap(grantsOfCreatorsAccount));
    for (const grant of grantsOf(accesses)) {
      const { principal, locate } = grant;
      if (!isPrincipal(principal) || principal.kind !== 'account' || told.has(grant)) continue;
      yield {
        location: locate('account'),
        message: `Every role and user of account ${principal.account} gets in, those that are made later too.`,
        remedy: 'Grant to the roles that need it.',
      };
    }
  },
};

/** Account grants that contain the cluster's creator: the rule creator-declared has said the worse of them. */
function grantsOfCreatorsAccount({ cluster, entries }: EntryInput['rosters'][number]): Grant[] {
  const creator = cluster.creator?.identity;
  if (creator === undefined || !isPrincipal(creator)) return [];
  return entries
    .filter(({ principal }) => principal.kind === 'account' && principal.account === creator.account)
    .map(({ grant }) => grant);
}
