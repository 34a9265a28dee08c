import { SESSION_TEMPLATE } from '../awsauth/templates.ts';

/** What usernames and groups of Kubernetes (`system:`) and of EKS begin with. Access entries of EKS refuse usernames with any of them. */
const reserved = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'] as const;

/** The reserved prefix that a name begins with. Kubernetes tells case apart, and so does this. */
export function reservedPrefixOf(name: string): string | undefined {
  return reserved.find((prefix) => name.startsWith(prefix));
}

/**
 * The reserved prefix that the name of a session can complete, as `tem` does in `sys{{SessionName}}:x`. A session name
 * has no colon, and can be any word.
 */
export function prefixForSession(username: string): string | undefined {
  const colon = username.indexOf(':');
  const [first = '', ...others] = username.slice(0, Math.max(0, colon)).split(SESSION_TEMPLATE);
  const last = others.at(-1);
  if (last === undefined) return undefined;
  return reserved.find((prefix) => {
    const word = prefix.slice(0, -1);
    if (!word.startsWith(first)) return false;
    return holdsInOrder(word.slice(first.length), others.slice(0, -1), last);
  });
}

/** Whether a text has these parts one after another, and ends with the last. */
function holdsInOrder(text: string, parts: readonly string[], last: string): boolean {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.slice(at).endsWith(last);
}
