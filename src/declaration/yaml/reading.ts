import type { YamlNode } from './node.ts';
import type { Problem } from './problem.ts';

/** What a text holds. A document with a problem is not among the documents; nor is one that holds nothing. */
export interface Reading {
  readonly documents: readonly YamlNode[];
  readonly problems: readonly Problem[];
}
