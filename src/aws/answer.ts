/** The answer behind an error of the SDK: its status and headers, as far as there was one. */
export interface AnswerBehind {
  readonly status: number | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Gives the answer that made the SDK throw an error. */
export function answerBehind(error: unknown): AnswerBehind {
  const { $response: response } = error instanceof Error ? (error as { $response?: unknown }) : {};
  const { statusCode, headers } = (response ?? {}) as { statusCode?: number; headers?: Record<string, string> };
  return { status: statusCode, headers: headers ?? {} };
}
