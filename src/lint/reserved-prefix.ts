/** What usernames and groups of Kubernetes (`system:`) and of EKS begin with. Access entries of EKS refuse usernames with any of them. */
const reservedPrefixes = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'] as const;

/** The reserved prefix that a name begins with. Kubernetes tells case apart, and so does this. */
export function reservedPrefixOf(name: string): (typeof reservedPrefixes)[number] | undefined {
  return reservedPrefixes.find((prefix) => name.startsWith(prefix));
}
