import { MASTERS } from '../awsauth/masters.ts';
import { nodeGroups } from '../awsauth/nodes.ts';
import { withoutTemplates } from '../awsauth/templates.ts';
import { resourceWords, rightsOf } from '../verify/rights.ts';
import type { Binding, Rbac, RbacRule } from './rbac.ts';

/** What a group can do, and by which bindings. */
export interface GroupRights {
  readonly group: string;
  /** In one line: `reads pods and 58 other resources in namespace web (view), by RoleBinding web-viewers`. */
  readonly words: string;
  /** Whether it may do everything, everywhere. */
  readonly everything: boolean;
  /** Whether nothing names it, and it is not one that means something without. */
  readonly unbound: boolean;
  readonly bindings: readonly BindingRights[];
}

/** What one binding gives to a group. */
export interface BindingRights extends Pick<Binding, 'kind' | 'name' | 'namespace' | 'role'> {
  /** Such as `everything`, or `reads pods, changes nothing`. */
  readonly words: string;
}

/** More bindings are counted in the line of a group, and not told one by one. */
const MOST_TOLD = 3;

/** What groups can do, each once, in the order of their names. Groups that depend on who signs in are left out. */
export function rightsOfGroups(groups: Iterable<string>, rbac: Rbac): GroupRights[] {
  return [...new Set(groups)]
    .filter((group) => !isTemplate(group))
    .sort()
    .map((group) => rightsOfGroup(group, rbac));
}

/** What a group can do by what RBAC says; everybody's rights, which system:authenticated has, are not counted in. */
export function rightsOfGroup(group: string, rbac: Rbac): GroupRights {
  const bound = rbac.get(group) ?? [];
  const bindings = bound.map(rightsOfBinding);
  const everything = group === MASTERS || bound.some(givesEverything);
  return { group, words: wordsOf(group, bindings), everything, unbound: isUnbound(group, bindings), bindings };
}

/** Whether no binding names a group, and it is not one that means something without. */
export function isUnbound(group: string, bindings: readonly unknown[]): boolean {
  return bindings.length === 0 && group !== MASTERS && !nodeGroups.has(group);
}

/** Whether a group makes administrators: system:masters, or one with a ClusterRoleBinding to all there is. */
export function isAdminGroup(group: string, rbac: Rbac | undefined): boolean {
  return group === MASTERS || (rbac?.get(group) ?? []).some(givesEverything);
}

/** Those of some groups that may do everything. */
export function adminsAmong(rights: readonly GroupRights[] = []): ReadonlySet<string> {
  return new Set(rights.filter(({ everything }) => everything).map(({ group }) => group));
}

/** Whether a group's name is filled in by whoever signs in. */
export function isTemplate(group: string): boolean {
  return withoutTemplates(group) !== group;
}

function givesEverything({ kind, rules }: Binding): boolean {
  return kind === 'ClusterRoleBinding' && rules !== undefined && rightsOf(rules, true).everything;
}

function rightsOfBinding({ kind, name, namespace, role, rules }: Binding): BindingRights {
  return { kind, name, namespace, role, words: ruleWords(rules) };
}

function ruleWords(rules: readonly RbacRule[] | undefined): string {
  if (rules === undefined) return 'nothing, since there is no such role';
  const { everything, reads, changes } = rightsOf(rules, true);
  if (everything) return 'everything';
  const paths = new Set(rules.flatMap(({ nonResourceURLs }) => nonResourceURLs)).size;
  const parts = [
    ...(reads.count === 0 ? [] : [`reads ${resourceWords(reads)}`]),
    ...(changes.count === 0 ? [] : [`changes ${resourceWords(changes)}`]),
    ...(paths === 0 ? [] : [`asks ${paths} ${paths === 1 ? 'path' : 'paths'} of the API server`]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function wordsOf(group: string, bindings: readonly BindingRights[]): string {
  if (group === MASTERS) return 'everything, whatever RBAC says';
  if (bindings.length === 0) return nodeGroups.has(group) ? 'what nodes need' : 'nothing: no binding names it';
  const told = bindings.slice(0, MOST_TOLD).map(bindingWords);
  const more = bindings.length - told.length;
  return [...told, ...(more > 0 ? [`and by ${more} more ${more === 1 ? 'binding' : 'bindings'}`] : [])].join('; ');
}

/** What a group can do, without by which bindings: for where little fits. */
export function briefRights({ words, bindings }: GroupRights): string {
  if (bindings.length === 0) return words;
  const told = bindings.slice(0, MOST_TOLD).map((binding) => `${binding.words}${whereOf(binding)}`);
  const more = bindings.length - told.length;
  return [...new Set(told), ...(more > 0 ? [`and by ${more} more ${more === 1 ? 'binding' : 'bindings'}`] : [])].join(
    '; ',
  );
}

function bindingWords(binding: BindingRights): string {
  const { kind, name, role, words } = binding;
  return `${words}${whereOf(binding)} (${role.name}), by ${kind} ${name}`;
}

function whereOf({ namespace }: BindingRights): string {
  return namespace === undefined ? '' : ` in namespace ${namespace}`;
}
