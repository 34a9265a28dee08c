import { around } from './around.ts';
import type { LiveRule } from './live-rule.ts';

const missing = 'arn:aws:iam::123456789012:role/paymets-dev';

/** Every principal exists. */
export const principalMissing: LiveRule = {
  id: 'principal-missing',
  category: 'arn',
  severity: 'warning',
  live: true,
  summary: "IAM has every role and user of the cluster's own account that a grant names.",
  why: 'Nobody gets in by a grant for a role that does not exist, mostly since its name is misspelt. And it lies in wait: whoever may make roles in the account can make one of that name, and is in. It is a warning, since a role may be made in the same merge, and since a role that is deleted elsewhere must not keep every team of a cluster from its next change. Make it an error in guestlist.yaml where roles always come first.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html',
  ],
  around: { ...around, missing: new Map([[missing, 'IAM of account 123456789012 has no role paymets-dev.']]) },
  bad: `- role: ${missing} # IAM has payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ guests, survey }) {
    for (const { identity, locate } of guests) {
      const lack = identity === undefined ? undefined : survey.missing.get(identity.arn);
      if (lack === undefined) continue;
      yield {
        location: locate(),
        message: lack,
        remedy:
          'Mend the name, make the role or user, or take the grant out: whoever makes one of that name gets in by it.',
      };
    }
  },
};
