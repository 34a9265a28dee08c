import { convert } from '../declaration/convert.ts';
import type { ClusterDeclaration, Declaration, Path } from '../declaration/declaration.ts';
import { load } from '../declaration/load.ts';
import { resolve } from '../declaration/resolve.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import { validate } from '../declaration/validate.ts';
import type { Finding } from '../finding/finding.ts';
import { Lines } from '../finding/lines.ts';
import type { Location } from '../finding/location.ts';
import { isMap } from '../plain-data.ts';
import type { Part, Places } from './fields.ts';
import { POLICY_RULE, policyFinding } from './policy.ts';
import type { Span } from './span.ts';

// What a test is given where it says nothing of it.
const CLUSTER = { name: 'prod', region: 'us-east-1', account: '123456789012' };
const ACCESS = { name: 'team' };

/** The cluster that a test gives by the fields that policies see. Made by the code that reads declarations. */
export function givenCluster({ data, places }: Part, findings: Finding[]): ClusterDeclaration | undefined {
  if (data !== undefined && !isMap(data)) return mapWanted(places, 'cluster', findings);
  const { name, labels, ...spec } = { labels: {}, ...CLUSTER, ...data };
  const document = { apiVersion: 'guestlist/v1', kind: 'Cluster', metadata: { name, labels }, spec };
  const declaration = declare(document, (path) => [places, path.slice(1)], findings);
  return declaration?.kind === 'Cluster' ? declaration : undefined;
}

/**
 * The grant that a test gives as it would stand in a file, on its cluster, resolved as lint does it: with its default
 * username, and not at all once it has expired.
 */
export function givenEntry(
  grant: Part,
  access: Part,
  cluster: ClusterDeclaration,
  today: string,
  findings: Finding[],
): RosterEntry | undefined {
  if (access.data !== undefined && !isMap(access.data)) return mapWanted(access.places, 'access', findings);
  const spec = { clusters: [cluster.name], grants: [grant.data] };
  const document = { apiVersion: 'guestlist/v1', kind: 'Access', metadata: { ...ACCESS, ...access.data }, spec };
  const declaration = declare(
    document,
    (path) => (path[0] === 'metadata' ? [access.places, path.slice(1)] : [grant.places, path.slice(3)]),
    findings,
  );
  if (declaration?.kind !== 'Access') return undefined;
  const [roster] = resolve({ clusters: [cluster], accesses: [declaration] }, today);
  const [entry] = roster?.entries ?? [];
  if (entry === undefined) findings.push(notAsked(grant.places, declaration.grants[0]?.principal, today));
  return entry;
}

/** The rosters of declarations that a test gives as text. `place` finds a stretch of the text in its file. */
export function givenRosters(
  text: string,
  place: (span: Span) => Location,
  today: string,
  findings: Finding[],
): readonly Roster[] {
  const { clusters, accesses, findings: wrong } = load([{ path: '', text }]);
  const lines = new Lines(text);
  for (const { location, message, remedy } of wrong) {
    const from = lines.offsetOf(location);
    findings.push(policyFinding(place({ from, to: from + 1 }), message, remedy));
  }
  return resolve({ clusters, accesses }, today);
}

function notAsked(places: Places, principal: object | undefined, today: string): Finding {
  if (principal !== undefined && 'problem' in principal && 'remedy' in principal) {
    return policyFinding(places.locate(), `The principal cannot be read: ${principal.problem}.`, `${principal.remedy}`);
  }
  const message = `On ${today} the grant has expired, so no policy is asked of it.`;
  return policyFinding(places.locate('expires'), message, 'Give a later date, or an earlier today.');
}

function declare(
  data: object,
  translate: (path: Path) => readonly [Places, Path],
  findings: Finding[],
): Declaration | undefined {
  const place =
    (kind: keyof Places) =>
    (...path: Path) => {
      const [places, rest] = translate(path);
      return places[kind](...rest);
    };
  const { valid, findings: wrong } = validate({ data, locate: place('locate'), locateKey: place('locateKey') });
  if (valid !== undefined && wrong.length === 0) return convert(valid);
  findings.push(...wrong.map((finding) => ({ ...finding, rule: POLICY_RULE })));
  return undefined;
}

function mapWanted({ locate }: Places, what: string, findings: Finding[]): undefined {
  findings.push(policyFinding(locate(), `${what} is not a map.`, 'Give its fields, as in {name: prod}.'));
}
