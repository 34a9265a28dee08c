import type { Rule } from './rule.ts';
import { arnPartition } from './rules/arn-partition.ts';
import { arnSyntax } from './rules/arn-syntax.ts';
import { clusterUnknown } from './rules/cluster-unknown.ts';
import { creatorDeclared } from './rules/creator-declared.ts';
import { duplicatePrincipal } from './rules/duplicate-principal.ts';
import { grantExpired } from './rules/grant-expired.ts';
import { nameTaken } from './rules/name-taken.ts';
import { rolePath } from './rules/role-path.ts';
import { templateInGroup } from './rules/template-in-group.ts';
import { usernameDefault } from './rules/username-default.ts';

/** Every rule, in the order in which they are documented. */
export const rules: readonly Rule[] = [
  arnSyntax,
  arnPartition,
  rolePath,
  usernameDefault,
  templateInGroup,
  duplicatePrincipal,
  creatorDeclared,
  clusterUnknown,
  nameTaken,
  grantExpired,
];
