import { Agent, request } from 'node:https';

/** What a client proves itself with, and whom it trusts. All PEM. */
export interface TlsMaterial {
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
}

/** One request. */
export interface HttpsRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer; `body` is parsed if it is JSON, else its text. */
export interface HttpsAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends one request over a connection of its own, as JSON if there is a body. Node's fetch takes no CA. */
export function httpsRequest(url: string, tls: TlsMaterial, options: HttpsRequest = {}): Promise<HttpsAnswer> {
  return new Promise((resolve, reject) => {
    const body = options.body === undefined ? undefined : JSON.stringify(options.body);
    const headers = {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      ...options.headers,
    };
    const agent = new Agent({ ...tls, keepAlive: false });
    const sent = request(url, { method: options.method ?? 'GET', headers, agent, timeout: 30_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parsed(text) }));
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer in 30 s: ${url}`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
