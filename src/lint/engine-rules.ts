import type { RuleText } from './rule.ts';

const grant = `- role: arn:aws:iam::123456789012:role/team/deployer
  username: deployer
  groups: [ci:deploy]`;

/** Every file of declarations can be read. */
const file: RuleText = {
  id: 'file',
  category: 'file',
  severity: 'error',
  suppressible: false,
  summary: 'Every file of declarations is a regular UTF-8 file of at most 1 MiB.',
  why: 'What was not read would count as not declared, and the next apply would take its access away. A symbolic link may lead out of the repository, so none is followed.',
  sources: [],
  bad: 'access/team.yaml -> /srv/elsewhere/team.yaml',
  good: 'access/team.yaml',
};

/** Every file is YAML. */
const yamlSyntax: RuleText = {
  id: 'yaml-syntax',
  category: 'file',
  severity: 'error',
  suppressible: false,
  summary: 'A file is YAML 1.2 in which no key stands twice.',
  why: 'Of two equal keys, parsers disagree on which one counts, and reviewers read the first.',
  sources: ['https://yaml.org/spec/1.2.2/'],
  bad: `- role: arn:aws:iam::123456789012:role/deployer
  username: {{SessionName}}`,
  good: `- role: arn:aws:iam::123456789012:role/deployer
  username: "{{SessionName}}"`,
};

/** Every document is plain data. */
const yamlPlain: RuleText = {
  id: 'yaml-plain',
  category: 'file',
  severity: 'error',
  suppressible: false,
  summary: 'A document uses no anchors, aliases, merge keys or tags.',
  why: 'A document must mean what it shows in the diff that was reviewed. Aliases let one line stand for many that nobody sees, and a few lines grow to gigabytes.',
  sources: ['https://en.wikipedia.org/wiki/Billion_laughs_attack'],
  bad: `- role: arn:aws:iam::123456789012:role/deployer
  groups: &all [view, edit]
- role: arn:aws:iam::123456789012:role/reader
  groups: *all`,
  good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view, edit]
- role: arn:aws:iam::123456789012:role/reader
  groups: [view, edit]`,
};

/** Every document has the shape that its schema asks for. */
const schema: RuleText = {
  id: 'schema',
  category: 'file',
  severity: 'error',
  suppressible: false,
  summary: 'A document has the fields of its schema, and no others.',
  why: 'A misspelt field would be left out in silence: group in place of groups lets somebody in with no rights at all, or with more than was meant.',
  sources: ['https://json-schema.org/draft/2020-12/schema'],
  bad: `- role: arn:aws:iam::123456789012:role/deployer
  group: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view]`,
};

/** guestlist.yaml decides only what it may, of rules that there are. */
export const configurationRule: RuleText = {
  id: 'configuration',
  category: 'configuration',
  severity: 'error',
  suppressible: false,
  summary:
    'guestlist.yaml names rules and files that there are, and silences no rule that keeps people from being locked out.',
  why: 'A misspelt rule id would change nothing, and everybody would think that it did. A baseline that is missing would turn known findings into failures.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    rolepath: off`,
  good: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    role-path: off`,
};

/** A pull request is judged by its base's guestlist.yaml. */
export const configurationChanged: RuleText = {
  id: 'configuration-changed',
  category: 'configuration',
  severity: 'warning',
  suppressible: false,
  summary: 'A change of guestlist.yaml, or of its baseline, is seen: it counts from the merge on.',
  why: "What a pull request is held to comes from the branch that it is to be merged into, or it could switch off what would stop it. Once merged, its own holds for everybody, so it is worth a reviewer's look.",
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    role-path: off`,
  good: `apiVersion: guestlist/v1
kind: Configuration
spec: {}`,
};

/** The baseline lists findings that may be known. */
export const baselineRule: RuleText = {
  id: 'baseline',
  category: 'configuration',
  severity: 'error',
  suppressible: false,
  summary: 'The baseline lists findings of rules that there are and that may be silenced.',
  why: 'A baseline is written by guestlist lint --write-baseline. One that was written by hand could hide what must never be hidden.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: creator-declared, file: access/team.yaml, fingerprint: 0123456789abcdef/1}`,
  good: `apiVersion: guestlist/v1
kind: Baseline
findings: []`,
};

/** The baseline lists findings that are still there. */
export const baselineStale: RuleText = {
  id: 'baseline-stale',
  category: 'configuration',
  severity: 'warning',
  suppressible: false,
  summary: 'The baseline lists only findings that are still there.',
  why: 'An entry that is left over would silence the same fault if somebody made it again.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: role-path, file: access/gone.yaml, fingerprint: 0123456789abcdef/1}`,
  good: `apiVersion: guestlist/v1
kind: Baseline
findings: []`,
};

/** A comment that suppresses has the form that is read. */
export const suppressionSyntax: RuleText = {
  id: 'suppression-syntax',
  category: 'suppression',
  severity: 'error',
  suppressible: false,
  summary: 'A comment that suppresses findings is written # guestlist: ignore[RULE] REASON (until YYYY-MM-DD).',
  why: 'A comment that is almost right would suppress nothing, or for longer than was meant.',
  sources: [],
  bad: `# guestlist: ignore role-path it is what people know\n${grant}`,
  good: `# guestlist: ignore[role-path] it is what people know\n${grant}`,
};

/** A suppression says why. */
export const suppressionReason: RuleText = {
  id: 'suppression-reason',
  category: 'suppression',
  severity: 'error',
  suppressible: false,
  summary: 'A comment that suppresses a finding says why.',
  why: 'Whoever reviews it, and whoever finds it next year, has to know whether it still holds. Without a reason it suppresses nothing.',
  sources: [],
  bad: `# guestlist: ignore[role-path]\n${grant}`,
  good: `# guestlist: ignore[role-path] the path is what people know\n${grant}`,
};

/** A suppression names rules that there are. */
export const suppressionUnknown: RuleText = {
  id: 'suppression-unknown',
  category: 'suppression',
  severity: 'error',
  suppressible: false,
  summary: 'A comment that suppresses a finding names rules that there are.',
  why: 'A misspelt rule id suppresses nothing, and would lie there for ever.',
  sources: [],
  bad: `# guestlist: ignore[role-paths] the path is what people know\n${grant}`,
  good: `# guestlist: ignore[role-path] the path is what people know\n${grant}`,
};

/** A suppression does not name a rule that must hold. */
export const suppressionForbidden: RuleText = {
  id: 'suppression-forbidden',
  category: 'suppression',
  severity: 'error',
  suppressible: false,
  summary: 'No comment suppresses a rule that keeps people from being locked out, or from choosing their own rights.',
  why: 'Whoever may change a declaration could otherwise switch off what protects the cluster from it, in the same change.',
  sources: [],
  bad: `- role: arn:aws:iam::123456789012:role/cluster-creator # guestlist: ignore[creator-declared] we know
  groups: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view]`,
};

/** A suppression still holds. */
export const suppressionExpired: RuleText = {
  id: 'suppression-expired',
  category: 'suppression',
  severity: 'warning',
  suppressible: false,
  summary: 'A suppression whose last day has passed suppresses nothing.',
  why: 'Somebody meant to look at it again by that day. What it suppressed is reported from the next day on.',
  sources: [],
  bad: `# guestlist: ignore[role-path] until the role has moved (until 2020-01-31)\n${grant}`,
  good: `# guestlist: ignore[role-path] until the role has moved (until 2099-01-31)\n${grant}`,
};

/** A suppression suppresses something. */
export const suppressionUnused: RuleText = {
  id: 'suppression-unused',
  category: 'suppression',
  severity: 'warning',
  suppressible: false,
  summary: 'Every suppression suppresses a finding.',
  why: 'One that is left over would silence the same fault if somebody made it again.',
  sources: ['https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments'],
  bad: `# guestlist: ignore[role-path] the path is what people know
- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
  good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
};

/** A policy of guestlist.yaml can be asked. */
const policy: RuleText = {
  id: 'policy',
  category: 'configuration',
  severity: 'error',
  suppressible: false,
  summary: 'A policy in guestlist.yaml names what there is, and gives what is asked of it.',
  why: 'An expression with a wrong field or type would fail, or be true of everything, and nobody would notice. So it is read with all types before anything is asked.',
  sources: ['https://kubernetes.io/docs/reference/using-api/cel/'],
  bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  policies:
    - id: reason-given
      title: A grant says why.
      expression: has(grant.raeson)`,
  good: `apiVersion: guestlist/v1
kind: Configuration
spec:
  policies:
    - id: reason-given
      title: A grant says why.
      expression: has(grant.reason)`,
};

/** What is found by reading, and by weighing findings, rather than by a rule in rules/. Explained like the rules. */
export const engineRules: readonly RuleText[] = [
  file,
  yamlSyntax,
  yamlPlain,
  schema,
  configurationRule,
  configurationChanged,
  policy,
  baselineRule,
  baselineStale,
  suppressionSyntax,
  suppressionReason,
  suppressionUnknown,
  suppressionForbidden,
  suppressionExpired,
  suppressionUnused,
];
