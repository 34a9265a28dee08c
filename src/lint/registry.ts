import type { Rule } from './rule.ts';
import { accountAllowed } from './rules/account-allowed.ts';
import { accountGrant } from './rules/account-grant.ts';
import { allowExpired } from './rules/allow-expired.ts';
import { allowForbidden } from './rules/allow-forbidden.ts';
import { allowTooLong } from './rules/allow-too-long.ts';
import { arnAccount } from './rules/arn-account.ts';
import { arnAssumedRole } from './rules/arn-assumed-role.ts';
import { arnCharacter } from './rules/arn-character.ts';
import { arnIamGroup } from './rules/arn-iam-group.ts';
import { arnInstanceProfile } from './rules/arn-instance-profile.ts';
import { arnKind } from './rules/arn-kind.ts';
import { arnPartition } from './rules/arn-partition.ts';
import { arnPartitionUnknown } from './rules/arn-partition-unknown.ts';
import { arnRoot } from './rules/arn-root.ts';
import { arnServiceLinked } from './rules/arn-service-linked.ts';
import { arnSyntax } from './rules/arn-syntax.ts';
import { arnWildcard } from './rules/arn-wildcard.ts';
import { bidiCharacter } from './rules/bidi-character.ts';
import { clusterTwice } from './rules/cluster-twice.ts';
import { clusterUnknown } from './rules/cluster-unknown.ts';
import { clusterUnused } from './rules/cluster-unused.ts';
import { creatorDeclared } from './rules/creator-declared.ts';
import { creatorMissing } from './rules/creator-missing.ts';
import { duplicatePrincipal } from './rules/duplicate-principal.ts';
import { fileEmpty } from './rules/file-empty.ts';
import { grantExpired } from './rules/grant-expired.ts';
import { grantExpiresLate } from './rules/grant-expires-late.ts';
import { groupAllowed } from './rules/group-allowed.ts';
import { groupImplied } from './rules/group-implied.ts';
import { groupMasters } from './rules/group-masters.ts';
import { groupNode } from './rules/group-node.ts';
import { groupNone } from './rules/group-none.ts';
import { groupReserved } from './rules/group-reserved.ts';
import { nameTaken } from './rules/name-taken.ts';
import { nodeEntryShape } from './rules/node-entry-shape.ts';
import { ownerMissing } from './rules/owner-missing.ts';
import { partitionAllowed } from './rules/partition-allowed.ts';
import { planAsWriter } from './rules/plan-as-writer.ts';
import { reasonMissing } from './rules/reason-missing.ts';
import { regionUnknown } from './rules/region-unknown.ts';
import { rolePath } from './rules/role-path.ts';
import { rosterLarge } from './rules/roster-large.ts';
import { rosterTooLarge } from './rules/roster-too-large.ts';
import { signInMissing } from './rules/sign-in-missing.ts';
import { signInUser } from './rules/sign-in-user.ts';
import { ssoRoleName } from './rules/sso-role-name.ts';
import { ssoRoleSuffix } from './rules/sso-role-suffix.ts';
import { templateInGroup } from './rules/template-in-group.ts';
import { userGrant } from './rules/user-grant.ts';
import { usernameAccessKey } from './rules/username-access-key.ts';
import { usernameChosen } from './rules/username-chosen.ts';
import { usernameDefault } from './rules/username-default.ts';
import { usernameEmpty } from './rules/username-empty.ts';
import { usernameInstanceName } from './rules/username-instance-name.ts';
import { usernameReserved } from './rules/username-reserved.ts';
import { usernameShared } from './rules/username-shared.ts';
import { usernameTaken } from './rules/username-taken.ts';
import { usernameTemplate } from './rules/username-template.ts';
import { usernameUserSession } from './rules/username-user-session.ts';
import { verifyIn } from './rules/verify-in.ts';
import { verifyOut } from './rules/verify-out.ts';

/** Every rule, in the order in which they are documented. */
export const rules: readonly Rule[] = [
  arnSyntax,
  arnCharacter,
  arnWildcard,
  arnAssumedRole,
  arnInstanceProfile,
  arnIamGroup,
  arnRoot,
  arnKind,
  arnAccount,
  arnPartitionUnknown,
  arnPartition,
  arnServiceLinked,
  rolePath,
  ssoRoleName,
  ssoRoleSuffix,
  usernameTemplate,
  usernameEmpty,
  usernameReserved,
  usernameInstanceName,
  usernameChosen,
  usernameShared,
  usernameTaken,
  usernameUserSession,
  usernameAccessKey,
  usernameDefault,
  templateInGroup,
  groupNode,
  nodeEntryShape,
  groupMasters,
  groupReserved,
  groupImplied,
  groupNone,
  duplicatePrincipal,
  creatorDeclared,
  accountAllowed,
  groupAllowed,
  partitionAllowed,
  accountGrant,
  grantExpired,
  grantExpiresLate,
  userGrant,
  ownerMissing,
  reasonMissing,
  clusterUnknown,
  nameTaken,
  clusterTwice,
  verifyOut,
  verifyIn,
  planAsWriter,
  signInUser,
  signInMissing,
  creatorMissing,
  allowForbidden,
  allowTooLong,
  allowExpired,
  regionUnknown,
  rosterTooLarge,
  rosterLarge,
  clusterUnused,
  bidiCharacter,
  fileEmpty,
];
