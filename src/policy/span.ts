/** A stretch of an expression, in UTF-16 units from its start; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is wrong with an expression, and where in it. */
export interface ExpressionProblem {
  readonly message: string;
  readonly remedy: string;
  readonly span: Span;
}
