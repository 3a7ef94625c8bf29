import { answering, type Question, type Reply } from './answers.ts';
import { oneRegion, scan, type Scan } from './scan.ts';

export type Replies = Readonly<Record<string, Reply | undefined>>;

/** Reads live what is answered with these replies, by operation; whatever else is asked fails. */
export function readFrom(reads: Parameters<typeof scan>[0], replies: Replies): Promise<Scan> {
  const answer = ({ operation }: Question): Reply => {
    const reply = replies[operation];
    if (reply === undefined) throw new Error(`Nobody expected ${operation}.`);
    return reply;
  };
  return scan(reads, oneRegion, { handler: answering(answer) });
}

/** An answer of the JSON protocols. */
export function json(body: unknown): Reply {
  return { type: 'application/json', body: JSON.stringify(body) };
}

/** An error of the JSON protocols. */
export function jsonError(code: string, status: number): Reply {
  return { status, type: 'application/json', body: JSON.stringify({ __type: code, code, message: 'no' }) };
}
