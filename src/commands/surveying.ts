import type { ConfigMap } from '../awsauth/configmap.ts';
import { sections } from '../awsauth/mapping.ts';
import type { Roster } from '../declaration/roster.ts';
import type { Identity } from '../principal/principal.ts';
import type { Survey } from '../survey/survey.ts';
import { takeSurvey } from '../survey/take.ts';
import type { World } from '../world.ts';
import type { OpenTarget } from './open-target.ts';

/** Gives what surrounds an aws-auth that was read; the same ever after it was first asked. */
export type Surveying = (live: ConfigMap | undefined) => Promise<Survey | undefined>;

/**
 * Surveys what surrounds the aws-auth of a cluster, for what is granted there. It waits for aws-auth to be read, so that
 * IAM is asked first for whom aws-auth does not name yet: who is in a change is in that part.
 */
export function surveyingFor(
  { surveyor }: Pick<OpenTarget, 'surveyor'>,
  { entries }: Roster,
  { progress }: Pick<World, 'progress'>,
): Surveying {
  let taken: Promise<Survey> | undefined;
  return async (live) => {
    if (surveyor === undefined) return undefined;
    if (taken === undefined) {
      progress('Surveying what surrounds aws-auth');
      const identities = entries.flatMap(({ principal }) => (principal.kind === 'account' ? [] : [principal]));
      taken = takeSurvey(surveyor, { identities: newFirst(identities, live) });
    }
    return taken;
  };
}

function newFirst(identities: readonly Identity[], live: ConfigMap | undefined): Identity[] {
  const text = sections.map((section) => live?.data?.[section] ?? '').join('\n');
  const isNamed = ({ effectiveArn }: Identity) => text.includes(effectiveArn);
  return [...identities.filter((each) => !isNamed(each)), ...identities.filter(isNamed)];
}
