import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** A group is a fixed name. */
export const templateInGroup: Rule = {
  id: 'template-in-group',
  category: 'group',
  severity: 'error',
  onEntries: true,
  summary: 'A group holds no template.',
  why: 'The authenticator fills in templates in groups as it does in usernames, and whoever assumes a role chooses the session name: with groups: ["{{SessionName}}"] everybody picks their own group (aws-iam-authenticator, pkg/server, renderTemplates).',
  sources: ['https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: ["team-{{SessionName}}"]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [team-payments]`,
  suppressible: false,
  *check({ accesses }) {
    for (const { groups, locate } of grantsOf(accesses)) {
      for (const [index, group] of groups.entries()) {
        if (!group.includes('{{')) continue;
        yield {
          location: locate('groups', index),
          message: `The group ${JSON.stringify(group)} holds a template, so whoever signs in could choose it.`,
          remedy: 'Write a fixed group name; make one grant a role where they differ.',
        };
      }
    }
  },
};
