import { Agent as HttpAgent, type AgentOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { lookup as resolveName } from 'node:dns';
import type { LookupFunction } from 'node:net';
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
  return body instanceof Uint8Array ? body : collected(body);
}

async function collected(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** How much of both ends of an answer is looked at: more than the name of an element, and what may stand before it. */
const end = 1000;

function checkBody({ headers }: Response, body: Uint8Array): void {
  const length = Number(headers['content-length'] ?? body.length);
  if (body.length < length) throw new CutOffError();
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const first = bytes.toString('latin1', 0, end).trimStart();
  const last = bytes.toString('latin1', Math.max(0, bytes.length - end)).trimEnd();
  if (isWebPage(first, headers['content-type'] ?? '')) throw new NotAnAnswerError();
  if (!isWhole(first, last)) throw new CutOffError();
}

/** What calls itself a web page may still be data: emulators give JSON such a type. */
function isWebPage(first: string, type: string): boolean {
  return /^<(?:!doctype\s+html|html)/iu.test(first) || (type.includes('html') && /^[^[{]/u.test(first));
}

/** Whether XML ends with the element that it begins with, or JSON with its bracket. */
function isWhole(first: string, last: string): boolean {
  if (first === '') return true;
  if (first.startsWith('{')) return last.endsWith('}');
  if (first.startsWith('[')) return last.endsWith(']');
  if (!first.startsWith('<')) return true;
  const [, root = ''] = /^(?:<\?[^>]*\?>\s*)?<([^\s/>]+)/u.exec(first) ?? [];
  return last.endsWith(`</${root}>`) || last.endsWith('/>');
}
