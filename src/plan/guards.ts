import type { BuiltInGuard } from './guard.ts';
import { accessEntry } from './guards/access-entry.ts';
import { conflict } from './guards/conflict.ts';
import { creatorShadowed } from './guards/creator-shadowed.ts';
import { effectDiffers } from './guards/effect-differs.ts';
import { firstApply } from './guards/first-apply.ts';
import { immutable } from './guards/immutable.ts';
import { minAdmins } from './guards/min-admins.ts';
import { nodeEntry } from './guards/node-entry.ts';
import { removalLimit } from './guards/removal-limit.ts';
import { requiredPrincipals } from './guards/required-principals.ts';
import { tooLarge } from './guards/too-large.ts';
import { writerLoses } from './guards/writer-loses.ts';

/** Every guard, in the order in which their refusals are shown. */
export const guards: readonly BuiltInGuard[] = [
  conflict,
  firstApply,
  creatorShadowed,
  accessEntry,
  writerLoses,
  requiredPrincipals,
  minAdmins,
  nodeEntry,
  removalLimit,
  immutable,
  tooLarge,
  effectDiffers,
];
