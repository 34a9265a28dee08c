import { identitiesOf, type NamedIdentity } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { Remark, Rule } from '../rule.ts';

/** Every principal is spelled as IAM spells it. */
export const arnSyntax: Rule = {
  id: 'arn-syntax',
  category: 'arn',
  severity: 'error',
  summary: 'A principal is the ARN of an IAM role or user, or an account id.',
  why: 'The authenticator does not validate the ARNs of aws-auth: one with a typo, a wildcard, a session or an instance profile is loaded and never matches anybody (aws-iam-authenticator, pkg/mapper/configmap).',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go',
  ],
  bad: `- role: arn:aws:sts::123456789012:assumed-role/payments-dev/jo
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ clusters, accesses }) {
    for (const cluster of clusters) {
      for (const identity of identitiesOf(cluster)) yield* wrong(identity);
    }
    for (const { grants } of accesses) {
      for (const { kind, text, principal, locate } of grants) {
        if (isPrincipal(principal)) continue;
        const message = `${JSON.stringify(text)} is not an IAM ${kind}: ${principal.problem}.`;
        yield { location: locate(kind), message, remedy: principal.remedy };
      }
    }
  },
};

function* wrong({ text, identity, location }: NamedIdentity): Iterable<Remark> {
  if (isPrincipal(identity)) return;
  yield {
    location,
    message: `${JSON.stringify(text)} is not an IAM role or user: ${identity.problem}.`,
    remedy: identity.remedy,
  };
}
