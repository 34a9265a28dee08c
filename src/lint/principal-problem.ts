import type { Grant } from '../declaration/declaration.ts';
import { type Identity, isPrincipal, type PrincipalProblemCode } from '../principal/principal.ts';
import { namedPrincipals } from './named-principals.ts';
import type { Fix, Remark, Rule } from './rule.ts';
import { scalar } from './scalar.ts';

/** The check of a rule about one way in which a text is not the principal that it should be. */
export function principalProblem(code: PrincipalProblemCode): Rule['check'] {
  return function* ({ clusters, accesses }) {
    for (const { text, principal, kind, grant, locate } of namedPrincipals(clusters, accesses)) {
      if (isPrincipal(principal) || principal.code !== code) continue;
      const { problem, remedy, meant } = principal;
      const remark: Remark = {
        location: locate(),
        message: `${JSON.stringify(text)} is not an IAM ${kind}: ${problem}.`,
        remedy,
      };
      const fix = grant === undefined || meant === undefined ? undefined : nameInstead(grant, meant);
      yield fix === undefined ? remark : { ...remark, fix };
    }
  };
}

/** Puts another principal in a grant, under the key for its kind, where the two stand on one line. */
function nameInstead({ kind, locate, locateKey }: Grant, { kind: meantKind, arn }: Identity): Fix | undefined {
  const key = locateKey(kind);
  const value = locate(kind);
  if (key.line !== value.endLine) return undefined;
  return { location: { ...key, endColumn: value.endColumn }, text: `${meantKind}: ${scalar(arn)}` };
}
