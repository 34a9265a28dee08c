import { lowerCase, type Mapping, matchKey, principalText } from '../../awsauth/mapping.ts';
import { isNodeMapping } from '../../awsauth/nodes.ts';
import { around } from './around.ts';
import type { LiveRule } from './live-rule.ts';

const overridden = 'arn:aws:iam::123456789012:role/payments-dev';

/** Nobody whom aws-auth lets in has an access entry. */
export const accessEntryOverrides: LiveRule = {
  id: 'access-entry-overrides',
  category: 'grant',
  severity: 'warning',
  live: true,
  summary: 'Nobody is let in by aws-auth and by an EKS access entry too.',
  why: 'In the authentication mode API_AND_CONFIG_MAP an access entry goes before what aws-auth says of the same principal, and nothing is merged: username and groups of aws-auth have no effect, and who is taken out of aws-auth still gets in. Nodes are let in the same way by both, so theirs are left alone.',
  sources: ['https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html'],
  around: { ...around, accessEntries: new Set([lowerCase(overridden)]) },
  bad: `- role: ${overridden} # has an access entry
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-ops # has none
  groups: [payments:edit]`,
  *check({ cluster, location, guests, leaving, survey: { accessEntries } }) {
    if (accessEntries === undefined) return;
    const has = (mapping: Mapping) => !isNodeMapping(mapping) && accessEntries.has(matchKey(mapping));
    for (const { mapping, locate } of guests) {
      if (!has(mapping)) continue;
      yield {
        location: locate(),
        message: `${principalText(mapping)} has an EKS access entry on ${cluster}, which goes before aws-auth: what is granted here has no effect.`,
        remedy:
          'Take it out here, and give the access entry the groups or access policies that are meant; or delete the access entry.',
      };
    }
    for (const mapping of leaving) {
      if (!has(mapping)) continue;
      yield {
        location,
        message: `${principalText(mapping)} is taken out of aws-auth, and still gets in to ${cluster} by its EKS access entry.`,
        remedy: 'Delete the access entry too, if it is to stay out: aws eks delete-access-entry.',
      };
    }
  },
};
