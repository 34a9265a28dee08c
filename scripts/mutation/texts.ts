/** A node of Babel's syntax tree, with its fields. */
interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What Stryker hands in: a node and the one that it is in. */
interface Path {
  readonly node: SyntaxNode;
  readonly parent?: SyntaxNode;
}

/** What the pages of rules and guards are made of; a test holds the pages to them. */
const PAGE_TEXTS = new Set(['summary', 'why', 'refuses', 'final', 'sources', 'bad', 'good']);

/**
 * For Stryker: leaves out mutants of what only people read, since a sentence that became an empty one says nothing about
 * the code. Words without a space between them are values, and a text that is put together is code: both stay in.
 */
export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: { shouldIgnore } }];

/** Why the mutants of a node and of all that is in it are left out; undefined where they are not. */
function shouldIgnore(path: Path): string | undefined {
  if (isPageText(path)) return 'a text of which a page of the docs is made';
  return isSentence(path.node) ? 'a sentence for people' : undefined;
}

function isPageText({ node, parent }: Path): boolean {
  if (parent?.type !== 'ObjectExpression' || !PAGE_TEXTS.has(keyOf(node))) return false;
  const keys = (parent['properties'] as readonly SyntaxNode[]).map(keyOf);
  return keys.includes('id') && keys.includes('summary');
}

function keyOf({ type, key }: SyntaxNode): string {
  return type === 'ObjectProperty' ? String((key as SyntaxNode)['name']) : '';
}

function isSentence(node: SyntaxNode): boolean {
  if (node.type === 'StringLiteral') return hasWords(String(node['value']));
  if (node.type !== 'TemplateLiteral' || (node['expressions'] as readonly unknown[]).length > 0) return false;
  const [quasi] = node['quasis'] as readonly { readonly value: { readonly raw: string } }[];
  return hasWords(quasi?.value.raw ?? '');
}

function hasWords(text: string): boolean {
  return /\w\s+\w/.test(text);
}
