import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

const implied: ReadonlyMap<string, string> = new Map([
  ['system:authenticated', 'Everybody who gets in is in system:authenticated; writing it out changes nothing.'],
  ['system:unauthenticated', 'system:unauthenticated is for requests that nobody signed in for.'],
]);

/** Groups that Kubernetes gives by itself are not written out. */
export const groupImplied: Rule = {
  id: 'group-implied',
  category: 'group',
  severity: 'warning',
  onEntries: true,
  summary: 'system:authenticated and system:unauthenticated are not written out.',
  why: 'The API server itself puts every request into one of the two. Written into a grant the first has no effect, and only makes it look as if the grant gave something; the second makes somebody who has signed in look as if they had not.',
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles',
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit, system:authenticated]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { groups, locate } of grantsOf(accesses)) {
      for (const [index, group] of groups.entries()) {
        const message = implied.get(group);
        if (message !== undefined) yield { location: locate('groups', index), message, remedy: 'Remove it.' };
      }
    }
  },
};
