import { templates, withoutTemplates } from '../../awsauth/templates.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import type { Fix } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import type { Remark, Rule } from '../rule.ts';

/** Templates are spelled as the authenticator knows them. */
export const usernameTemplate: Rule = {
  id: 'username-template',
  category: 'username',
  severity: 'error',
  onEntries: true,
  summary: 'A template in a username is one that the authenticator fills in.',
  why: 'The authenticator replaces five texts, letter by letter: {{AccountID}}, {{SessionName}}, {{SessionNameRaw}}, {{AccessKeyID}} and {{EC2PrivateDNSName}}. With a space inside, in another case, or of another name, a template stays in the username as it stands: everybody gets in under one name with braces in it (aws-iam-authenticator, pkg/server, renderTemplate).',
  sources: [
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/454',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: "payments:{{ SessionName }}"
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { username, locate } of grantsOf(accesses)) {
      if (username === undefined || !/[{}]/.test(username)) continue;
      const literal = /\{+[^{}]*\}*|\}+/.exec(withoutTemplates(username))?.[0];
      if (literal === undefined) continue;
      const location = locate('username');
      const meant = nearest(literal, templates);
      const remark: Remark = {
        location,
        message: `${JSON.stringify(username)} holds braces that are no template of the authenticator: they stay as they are.`,
        remedy: meant === undefined ? `Write one of ${templates.join(', ')}, or no braces.` : `Did you mean ${meant}?`,
      };
      const mended = respelled(username);
      const isOneLine = location.line === location.endLine;
      const fix: Fix | undefined =
        mended === undefined || !isOneLine ? undefined : { location, text: JSON.stringify(mended) };
      yield fix === undefined ? remark : { ...remark, fix };
    }
  },
};

/** The username with spaces and case of its templates put right; undefined where that is not all that is wrong with it. */
function respelled(username: string): string | undefined {
  const mended = username.replace(/\{\{\s*(\w+)\s*\}\}/g, (found, name: string) => {
    return templates.find((template) => template.toLowerCase() === `{{${name.toLowerCase()}}}`) ?? found;
  });
  return /[{}]/.test(withoutTemplates(mended)) ? undefined : mended;
}
