import { Agent as HttpAgent, type AgentOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { lookup as resolveName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { textAt } from '../live/attributes.ts';

/** What sends requests: the real one, or in tests one that answers by itself. */
export type Handler = Pick<NodeHttpHandler, 'handle'> & Partial<Pick<NodeHttpHandler, 'destroy'>>;

type Response = Awaited<ReturnType<Handler['handle']>>['response'];

/** One pool of connections for every client of a run, through the proxy of HTTPS_PROXY where there is one. */
export function realHandler(): Handler {
  const options: AgentOptions = { keepAlive: true, maxSockets: 50, lookup: loopback, proxyEnv: process.env };
  return new NodeHttpHandler({
    connectionTimeout: 5000,
    requestTimeout: 30_000,
    httpAgent: new HttpAgent(options),
    httpsAgent: new HttpsAgent(options),
  });
}

/** Names under `localhost` are the machine itself (RFC 6761); S3 Control puts the account before the host. */
const loopback: LookupFunction = (name, options, done) => {
  resolveName(name.endsWith('.localhost') ? 'localhost' : name, options, done);
};

/** An answer that was not sent to its end; the SDK tries again. */
class CutOffError extends Error {
  readonly $retryable = { throttling: false };

  constructor() {
    super('the answer was cut off');
    this.name = 'CutOffError';
  }
}

/** An answer of something that stands between: a proxy, a login page. */
class NotAnAnswerError extends Error {
  constructor() {
    super('a web page came instead of an answer');
    this.name = 'NotAnAnswerError';
  }
}

/** A name that does not exist. The SDK would look it up again and again. */
class NoEndpointError extends Error {
  constructor() {
    super('the endpoint does not exist');
    this.name = 'UnknownEndpoint';
  }
}

/**
 * Looks at every answer before the SDK takes it apart.
 *
 * The SDK reads a web page, or half an answer, as one in which nothing is listed.
 */
export function checkedHandler(inner: Handler): Handler {
  return {
    ...(inner.destroy === undefined ? {} : { destroy: () => inner.destroy?.() }),
    handle: async (request, options) => {
      const { response } = await inner.handle(request, options).catch((error: unknown) => {
        throw textAt(error, 'code') === 'ENOTFOUND' ? new NoEndpointError() : error;
      });
      const body = await bytesOf(response.body as Readable | Uint8Array | undefined);
      if (response.statusCode < 300) checkBody(response, body);
      response.body = body;
      return { response };
    },
  };
}

async function bytesOf(body: Readable | Uint8Array | undefined): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array();
  return body instanceof Uint8Array ? body : buffer(body);
}

function checkBody({ headers }: Response, body: Uint8Array): void {
  const length = Number(headers['content-length'] ?? body.length);
  if (body.length < length) throw new CutOffError();
  const text = new TextDecoder().decode(body).trim();
  if (isWebPage(text, headers['content-type'] ?? '')) throw new NotAnAnswerError();
  if (!isWhole(text)) throw new CutOffError();
}

/** What calls itself a web page may still be data: emulators give JSON such a type. */
function isWebPage(text: string, type: string): boolean {
  return /^<(?:!doctype\s+html|html)/iu.test(text) || (type.includes('html') && /^[^[{]/u.test(text));
}

/** Whether XML ends with the element that it begins with, or JSON with its bracket. */
function isWhole(text: string): boolean {
  if (text === '') return true;
  if (text.startsWith('{')) return text.endsWith('}');
  if (text.startsWith('[')) return text.endsWith(']');
  if (!text.startsWith('<')) return true;
  const [, root = ''] = /^(?:<\?[^>]*\?>\s*)?<([^\s/>]+)/u.exec(text) ?? [];
  return text.endsWith(`</${root}>`) || text.endsWith('/>');
}
