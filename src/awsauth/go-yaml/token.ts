import type { Mark } from './characters.ts';

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/** Tokens that are all said by their kind. */
export type IndicatorType =
  | 'stream-start'
  | 'stream-end'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'block-entry'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'flow-entry'
  | 'key'
  | 'value';

/** What a token is, without its place. */
export type TokenContent =
  | { readonly type: IndicatorType }
  | { readonly type: 'version-directive'; readonly version: string }
  | { readonly type: 'tag-directive'; readonly handle: string; readonly prefix: string }
  | { readonly type: 'alias'; readonly name: string }
  | { readonly type: 'anchor'; readonly name: string }
  | { readonly type: 'tag'; readonly handle: string; readonly suffix: string }
  | { readonly type: 'scalar'; readonly value: string; readonly style: ScalarStyle };

/** A piece of YAML with its place. Some stand for nothing in the text: the scanner puts them in. */
export type Token = TokenContent & { readonly start: Mark; readonly end: Mark };
