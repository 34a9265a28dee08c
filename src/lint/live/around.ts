import type { Survey } from '../../survey/survey.ts';

/** A cluster of which all is known, and in which nothing is: examples say what is in it besides. */
export const around: Survey = {
  rbac: new Map(),
  missing: new Map(),
  accessEntries: new Set(),
  ignoresAwsAuth: false,
  notKnown: [],
};
