import type { RolePrincipal } from './principal.ts';

// IAM Identity Center user guide, "Referencing permission sets in resource policies, Amazon EKS, and AWS KMS": the name
// is AWSReservedSSO_NAME_SUFFIX, the path /aws-reserved/sso.amazonaws.com/REGION/, without the region for us-east-1. A
// permission set's name has 32 characters at most, so that all of it fits into the 64 of a role's. The authenticator
// ignores case.
const NAME = /^AWSReservedSSO_([\w+=,.@-]{1,32})_[\da-f]{16}$/i;
const SSO = /sso/i;
const PATH = /^\/(?:aws-reserved\/sso\.amazonaws\.com\/(?:[a-z]+(?:-[a-z]+)+-\d+\/)?)?$/;

/** What a role has to do with IAM Identity Center: the role of a permission set, or one that only looks like it. */
export type SsoRole =
  | { readonly permissionSet: string }
  /** What keeps it from being one. */
  | { readonly problem: 'name' | 'path' };

/** Reads a role as one that IAM Identity Center makes of a permission set; undefined where it does not pretend to be one. */
export function ssoRoleOf({ name, path }: RolePrincipal): SsoRole | undefined {
  if (!SSO.test(name) && !SSO.test(path)) return undefined;
  const folded = name.toLowerCase().replace(/[^a-z]/g, '');
  if (!folded.startsWith('awsreservedsso') && !path.toLowerCase().startsWith('/aws-reserved/sso')) return undefined;
  const permissionSet = NAME.exec(name)?.[1];
  if (permissionSet === undefined) return { problem: 'name' };
  return PATH.test(path) ? { permissionSet } : { problem: 'path' };
}
