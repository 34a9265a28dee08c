import { characterWords } from '../../finding/character.ts';
import type { Location } from '../../finding/location.ts';
import type { SourceFile } from '../../finding/source.ts';
import { isPrincipal, type Principal, type PrincipalProblem } from '../../principal/principal.ts';
import { principalsThat } from '../named-principals.ts';
import type { LintInput, Rule } from '../rule.ts';

/** A file shows what it says. */
export const bidiCharacter: Rule = {
  id: 'bidi-character',
  category: 'file',
  severity: 'error',
  summary: 'A file holds no character that turns the direction of reading.',
  why: 'Such characters are invisible and make a line show in another order than it is read in: a comment seems to end where it goes on, and a grant stands in it that no reviewer sees (CVE-2021-42574, "Trojan Source"). In comments too, since that is where they do their work.',
  sources: [
    'https://nvd.nist.gov/vuln/detail/CVE-2021-42574',
    'https://trojansource.codes/',
    'https://www.unicode.org/reports/tr9/',
  ],
  bad: `# Access of payments \u202e nimda \u202c only
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  good: `# Access of payments only
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  suppressible: false,
  *check(input) {
    let places: ReadonlyMap<string, readonly Location[]> | undefined;
    for (const file of input.files) {
      const found = occurrences(file);
      if (found.length === 0) continue;
      places ??= placesTold(input);
      const told = places.get(file.path) ?? [];
      const lines = new Set<number>();
      for (const { character, location } of found) {
        if (lines.has(location.line) || told.some((place) => contains(place, location))) continue;
        // One finding a line says enough.
        lines.add(location.line);
        yield {
          location,
          message: `The line holds ${characterWords(character)}, so it shows otherwise than it is read.`,
          remedy: 'Remove it: an editor that shows invisible characters finds it at this column.',
        };
      }
    }
  },
};

/** Unicode's Bidi_Control, spelled out: a text of ASCII alone is passed over at once. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function occurrences({ path, text }: SourceFile): { character: string; location: Location }[] {
  if (!BIDI.test(text)) return [];
  return text.split(/\r\n|\n|\r/).flatMap((content, index) =>
    [...content.matchAll(new RegExp(BIDI, 'g'))].map((match) => {
      const line = index + 1;
      const column = match.index + 1;
      return { character: match[0], location: { file: path, line, column, endLine: line, endColumn: column + 1 } };
    }),
  );
}

/** Places, by file, of whose characters something is said already: by the schema, or by the rule about ARNs. */
function placesTold({ findings, clusters, accesses }: LintInput): ReadonlyMap<string, readonly Location[]> {
  const places = new Map<string, Location[]>();
  for (const { location } of [...findings, ...principalsThat(holdsStrangeCharacter, clusters, accesses)]) {
    const told = places.get(location.file);
    if (told === undefined) places.set(location.file, [location]);
    else told.push(location);
  }
  return places;
}

function holdsStrangeCharacter(principal: Principal | PrincipalProblem): principal is PrincipalProblem {
  return !isPrincipal(principal) && principal.code === 'character';
}

function contains(outer: Location, inner: Location): boolean {
  const startsBefore = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const endsAfter = outer.endLine > inner.line || (outer.endLine === inner.line && outer.endColumn >= inner.endColumn);
  return startsBefore && endsAfter;
}
