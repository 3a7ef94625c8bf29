import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Stands between a program and an emulator, in a thread of its own: counts requests, makes each wait for a while,
 * and gives the same answer to the same question without asking again, so that the emulator's slowness does not count.
 * An account is not part of the question: all have the same things in them.
 */
interface Settings {
  readonly emulator: string;
}

export type Told = { readonly port: number } | { readonly calls: number; readonly bytes: number };

/** `repeat`: whether a known question is answered from memory. */
export interface Setting {
  readonly latency: number;
  readonly repeat: boolean;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const { emulator } = workerData as Settings;
const answers = new Map<string, Promise<Answer>>();
let latency = 0;
let repeat = true;
let calls = 0;
let bytes = 0;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Region and service stand in the signature. */
function keyOf({ method, url, headers }: IncomingMessage, body: Buffer): string {
  const scope = /Credential=[^/]+\/\d+\/([^/]+\/[^/]+)/u.exec(headers.authorization ?? '')?.[1];
  return [method, url, scope, headers['x-amz-target'], headers.host, body.toString('latin1')].join(' ');
}

async function forward(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const sent = { method, headers: plain(headers), ...(body.length > 0 && { body: new Uint8Array(body) }) };
  const answer = await fetch(`${emulator}${url}`, sent);
  const kept = [...answer.headers].filter(
    ([name]) => !/^(?:connection|content-length|content-encoding|transfer-encoding)$/u.test(name),
  );
  return {
    status: answer.status,
    headers: Object.fromEntries(kept),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  const own = Object.entries(headers).filter(
    ([name]) => !['host', 'connection', 'content-length', 'expect'].includes(name),
  );
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}

const server = createServer((request, response) => {
  void (async () => {
    const body = await bodyOf(request);
    const key = keyOf(request, body);
    calls += 1;
    const due = wait(latency);
    let answer = repeat ? answers.get(key) : undefined;
    if (answer === undefined) answers.set(key, (answer = forward(request, body)));
    const told = await answer;
    await due;
    bytes += told.body.length;
    response.writeHead(told.status, { ...told.headers, 'content-length': String(told.body.length) });
    response.end(told.body);
  })();
});

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));

/** A setting begins a new count, and is answered with the one before. */
parentPort?.on('message', (setting: Setting) => {
  tell({ calls, bytes });
  ({ latency, repeat } = setting);
  calls = 0;
  bytes = 0;
});

function tell(told: Told): void {
  parentPort?.postMessage(told, []);
}
