import type { Grant } from '../declaration/declaration.ts';
import type { Fix } from '../finding/finding.ts';
import {
  type Identity,
  isPrincipal,
  type Principal,
  type PrincipalProblem,
  type PrincipalProblemCode,
} from '../principal/principal.ts';
import { principalsThat } from './named-principals.ts';
import type { DeclarationRule, Remark } from './rule.ts';
import { scalar } from './scalar.ts';

/** The check of a rule about one way in which a text is not the principal that it should be. */
export function principalProblem(code: PrincipalProblemCode): DeclarationRule['check'] {
  const isIt = (principal: Principal | PrincipalProblem): principal is PrincipalProblem =>
    !isPrincipal(principal) && principal.code === code;
  return function* ({ clusters, accesses }) {
    for (const { text, principal, kind, grant, location } of principalsThat(isIt, clusters, accesses)) {
      const { problem, remedy, meant } = principal;
      const message = `${JSON.stringify(text)} is not an IAM ${kind}: ${problem}.`;
      const remark: Remark = { location, message, remedy };
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
