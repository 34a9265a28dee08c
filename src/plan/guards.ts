import type { Guard } from './guard.ts';
import { conflict } from './guards/conflict.ts';
import { creatorShadowed } from './guards/creator-shadowed.ts';
import { effectDiffers } from './guards/effect-differs.ts';
import { immutable } from './guards/immutable.ts';
import { nodeEntry } from './guards/node-entry.ts';
import { tooLarge } from './guards/too-large.ts';

/** Every guard, in the order in which their refusals are shown. */
export const guards: readonly Guard[] = [conflict, creatorShadowed, nodeEntry, immutable, tooLarge, effectDiffers];
