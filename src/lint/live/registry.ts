import { accessEntryOverrides } from './access-entry-overrides.ts';
import { awsAuthIgnored } from './aws-auth-ignored.ts';
import { groupUnbound } from './group-unbound.ts';
import type { LiveRule } from './live-rule.ts';
import { principalMissing } from './principal-missing.ts';

/** Every rule on live clusters, in the order in which they are documented. */
export const liveRules: readonly LiveRule[] = [groupUnbound, principalMissing, accessEntryOverrides, awsAuthIgnored];
