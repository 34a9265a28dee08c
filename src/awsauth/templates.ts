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

/** A text without the templates that the authenticator knows: what is left stays as it stands. */
export function withoutTemplates(text: string): string {
  return templates.reduce((rest, template) => rest.replaceAll(template, ''), text);
}
