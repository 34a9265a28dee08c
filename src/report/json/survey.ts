import type { GroupRights } from '../../survey/group-rights.ts';
import type { NotKnown, Survey } from '../../survey/survey.ts';

/** What a group can do, as the JSON documents have it. */
export interface GroupJson {
  readonly group: string;
  readonly words: string;
  readonly everything: boolean;
  readonly bindings: readonly {
    readonly kind: 'RoleBinding' | 'ClusterRoleBinding';
    readonly name: string;
    readonly namespace: string | null;
    readonly role: { readonly kind: string; readonly name: string };
    readonly words: string;
  }[];
}

/** What a survey found, as the JSON documents have it. `groups` is null where it is not known what they can do. */
export interface SurveyJson {
  readonly groups: readonly GroupJson[] | null;
  readonly notKnown: readonly NotKnown[];
}

/** What a survey found of some groups, and what it did not. */
export function surveyJson(groups: readonly GroupRights[] | undefined, survey: Survey | undefined): SurveyJson {
  return {
    groups: groups?.map(groupJson) ?? null,
    notKnown: (survey?.notKnown ?? []).map(({ what, why, remedy }) => ({ what, why, remedy })),
  };
}

function groupJson({ group, words, everything, bindings }: GroupRights): GroupJson {
  return {
    group,
    words,
    everything,
    bindings: bindings.map(({ kind, name, namespace, role, words: gives }) => ({
      kind,
      name,
      namespace: namespace ?? null,
      role: { kind: role.kind, name: role.name },
      words: gives,
    })),
  };
}
