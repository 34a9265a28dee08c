/** What usernames and groups of Kubernetes (`system:`) and of EKS begin with. Access entries of EKS refuse usernames with any of them. */
const RESERVED = /^(?:system|eks|aws|amazon|iam):/;

/** The reserved prefix that a name begins with. Kubernetes tells case apart, and so does this. */
export function reservedPrefixOf(name: string): string | undefined {
  return RESERVED.exec(name)?.[0];
}
