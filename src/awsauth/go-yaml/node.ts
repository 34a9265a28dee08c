import type { ScalarStyle } from './token.ts';

/** Where a node stands, tag and anchor included: UTF-16 offsets into the text, the end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text, yet without a meaning. */
export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  /** The text with quotes, escapes and folding undone. */
  readonly value: string;
  readonly style: ScalarStyle;
  /** The full tag, empty where there is none. */
  readonly tag: string;
  /** Whether it is plain without a tag, or has the tag `!`. */
  readonly isImplicit: boolean;
}

/** A list. */
export interface SequenceNode extends Place {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  /** Where the dash of each item stands; empty for a flow sequence. */
  readonly dashes: readonly number[];
  readonly isFlow: boolean;
}

/** A map: its pairs as they are written, twice the same key too. */
export interface MappingNode extends Place {
  readonly kind: 'mapping';
  readonly pairs: readonly (readonly [key: YamlNode, value: YamlNode])[];
  readonly isFlow: boolean;
}

/** A place that stands for another node, which may be one that it is part of. */
export interface AliasNode extends Place {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode;
}

/** One node of a document. */
export type YamlNode = ScalarNode | SequenceNode | MappingNode | AliasNode;
