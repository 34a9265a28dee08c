/** The session tags that are sent, by the variables of the runner that they are made of. */
const VARIABLES = {
  Repository: 'GITHUB_REPOSITORY',
  Workflow: 'GITHUB_WORKFLOW',
  Ref: 'GITHUB_REF',
  Sha: 'GITHUB_SHA',
  Actor: 'GITHUB_ACTOR',
  RunId: 'GITHUB_RUN_ID',
} as const;

/** The names of all session tags that may be sent. */
export const sessionTagKeys: readonly string[] = Object.keys(VARIABLES);

/** A session tag, as STS takes it. */
export interface SessionTag {
  readonly Key: string;
  readonly Value: string;
}

/**
 * What a run says of itself to each role that it assumes: CloudTrail keeps it, and trust policies may ask for it. None of
 * it is transitive, so that each role of a chain is told anew. Nothing on a machine that is no runner.
 */
export function sessionTagsOf(env: Readonly<Record<string, string | undefined>>): readonly SessionTag[] {
  return Object.entries(VARIABLES).flatMap(([Key, variable]) => {
    const value = env[variable];
    return value === undefined || value === '' ? [] : [{ Key, Value: allowed(value) }];
  });
}

/** STS takes 256 characters of [\p{L}\p{Z}\p{N}_.:/=+\-@]: STS API reference, Tag. Cut first: half of a pair is none of them. */
function allowed(value: string): string {
  return value.slice(0, 256).replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
}
