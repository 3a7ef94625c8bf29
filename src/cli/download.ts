import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { get as getPlain, Agent as PlainAgent, type IncomingMessage } from 'node:http';
import { get as getSecure, Agent as SecureAgent } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { UserError } from '../errors.ts';
import type { World } from '../model/provider.ts';

/** Larger answers are no state. */
const largest = 2 ** 30;
const patience = 60_000;

/** Addresses where clouds hand credentials to whoever asks: no source stands there. */
const forbidden = new BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addSubnet('0.0.0.0', 8, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');

/**
 * Gets what stands at an address, once: redirects are answers like others. Only over TLS, but from this machine itself;
 * never from where clouds keep credentials. Throws `UserError` with the reason.
 */
export function downloader(signal: AbortSignal): NonNullable<World['download']> {
  const shared = { lookup, proxyEnv: process.env };
  const secure = new SecureAgent(shared);
  const plain = new PlainAgent(shared);
  return async (url, headers, extent = 'all') => {
    const address = checked(url);
    const options = { headers, signal, timeout: patience };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request =
        address.protocol === 'https:'
          ? getSecure(address, { ...options, agent: secure }, resolve)
          : getPlain(address, { ...options, agent: plain }, resolve);
      request.on('error', (error) => reject(described(address, error)));
      request.on('timeout', () => request.destroy(new Error('it does not answer')));
    });
    const wanted = extent === 'all' || answer.statusCode !== 200;
    if (!wanted) answer.destroy();
    const body = wanted ? await bodyOf(answer, address) : new Uint8Array();
    const { location, 'last-modified': changed } = answer.headers;
    return { status: answer.statusCode ?? 0, body, location, modified: isoTime(changed) };
  };
}

function isoTime(date: string | undefined): string | undefined {
  const time = new Date(date ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** Every address that a name stands for is looked at before one is asked. */
const lookup: LookupFunction = (name, options, done) => {
  // Names under `localhost` are the machine itself (RFC 6761), whatever a name server says.
  const asked = isLoopback(name) ? 'localhost' : name;
  resolveName(asked, { ...options, all: true }, (error, found) => {
    const bad = error === null ? found.find(isForbidden) : undefined;
    if (error !== null || bad !== undefined) return done(error ?? refusal(name), '', 4);
    if (options.all === true) return done(null, found);
    return done(null, found[0]?.address ?? '', found[0]?.family ?? 4);
  });
};

function checked(url: string): URL {
  if (!URL.canParse(url))
    throw new UserError('The address of a source cannot be read.', 'Write it as https://host/path.');
  const address = new URL(url);
  const host = address.hostname.replace(/^\[|\]$/gu, '');
  if (address.username !== '' || address.password !== '')
    throw new UserError(
      `${address.protocol}//${address.host} is given with a password in the address.`,
      'Give it by the environment.',
    );
  if (address.protocol !== 'https:' && !isLoopback(host))
    throw new UserError(
      `${address.origin}${address.pathname} is not asked without TLS.`,
      'Give an address that begins with https://.',
    );
  const family = isIP(host);
  if (family !== 0 && isForbidden({ address: host, family })) throw refusal(host);
  return address;
}

function isForbidden({ address, family }: LookupAddress): boolean {
  return forbidden.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

export function isLoopback(host: string): boolean {
  return /(?:^|\.)localhost$/u.test(host) || host === '::1' || /^127(?:\.\d+){3}$/u.test(host);
}

function refusal(host: string): UserError {
  return new UserError(
    `${host} leads to an address at which clouds keep credentials, and is not asked.`,
    'Check the address of the source.',
  );
}

function described(url: URL, error: Error): Error {
  if (error instanceof UserError || error.name === 'AbortError') return error;
  return new UserError(
    `${url.host} cannot be reached: ${error.message}.`,
    'Check the address and your network.',
  );
}

async function bodyOf(answer: IncomingMessage, url: URL): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > largest) throw new UserError(`${url.host} answers with more than 1 GiB.`, 'Give a state.');
      parts.push(part);
    }
  } catch (error) {
    const cut = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    throw cut ? cutOff(url) : error;
  }
  if (!answer.complete) throw cutOff(url);
  return Buffer.concat(parts);
}

function cutOff({ host }: URL): UserError {
  return new UserError(`The answer of ${host} was cut off.`, 'Try again.');
}
