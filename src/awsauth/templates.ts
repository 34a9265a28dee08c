/** What the authenticator fills in, in usernames and in groups: aws-iam-authenticator, pkg/server, renderTemplate. */
export const templates = [
  '{{AccountID}}',
  '{{SessionName}}',
  '{{SessionNameRaw}}',
  '{{AccessKeyID}}',
  '{{EC2PrivateDNSName}}',
] as const;

/** Matches the two templates that the caller's session name goes into. */
export const SESSION_TEMPLATE = /\{\{SessionName(?:Raw)?\}\}/;

/** A text as it is rendered for a caller without a session, as every IAM user is. */
export function withoutSession(text: string): string {
  return text.replace(new RegExp(SESSION_TEMPLATE, 'g'), '');
}

const ANY_TEMPLATE = new RegExp(templates.map((template) => template.replace(/[{}]/g, '\\$&')).join('|'), 'g');

/** A text without the templates that the authenticator knows: what is left stays as it stands. */
export function withoutTemplates(text: string): string {
  return text.replace(ANY_TEMPLATE, '');
}
