import type { RolePrincipal } from './principal.ts';

/** Whether only an AWS service can assume a role: IAM user guide, "Create a service-linked role". */
export function isServiceLinked({ path, name }: RolePrincipal): boolean {
  return path.startsWith('/aws-service-role/') || /^AWSServiceRoleFor/i.test(name);
}
