import { randomUUID } from 'node:crypto';
import type { AwsFailure } from './failure.ts';
import type { Tree } from './sts.ts';

/** An HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const STS = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** The namespace of IAM's answers. */
export const IAM = 'https://iam.amazonaws.com/doc/2010-05-08/';

/** The result of an action: XML, or JSON for `accept: application/json`, which aws-iam-authenticator asks for. */
export function resultAnswer(action: string, result: Tree, json: boolean, namespace = STS): Answer {
  const id = randomUUID();
  if (json) {
    const body = { [`${action}Response`]: { [`${action}Result`]: result, ResponseMetadata: { RequestId: id } } };
    return answer(200, 'application/json', JSON.stringify(body), id);
  }
  const inner = `<${action}Result>${xml(result)}</${action}Result><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>`;
  return answer(200, 'text/xml', `<${action}Response xmlns="${namespace}">${inner}</${action}Response>`, id);
}

/** An error of an action, in the same two forms. */
export function failureAnswer(failure: AwsFailure, json: boolean): Answer {
  const id = randomUUID();
  const error = { Type: failure.status < 500 ? 'Sender' : 'Receiver', Code: failure.code, Message: failure.message };
  if (json) return answer(failure.status, 'application/json', JSON.stringify({ Error: error, RequestId: id }), id);
  const inner = `<Error>${xml(error)}</Error><RequestId>${id}</RequestId>`;
  return answer(failure.status, 'text/xml', `<ErrorResponse xmlns="${STS}">${inner}</ErrorResponse>`, id);
}

function answer(status: number, type: string, body: string, id: string): Answer {
  return { status, headers: { 'content-type': type, 'x-amzn-requestid': id }, body };
}

function xml(tree: Tree): string {
  return Object.entries(tree)
    .map(([name, value]) => `<${name}>${typeof value === 'string' ? escaped(value) : xml(value)}</${name}>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
