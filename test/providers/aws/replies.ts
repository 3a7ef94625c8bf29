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

/** What is answered, by `<service of the host> <operation>`, of which the beginning is enough. */
export type Answers = Readonly<Record<string, object>>;

/** Reads live what is answered so, as JSON or as a reply of its own; every other service has nothing. */
export function readAnswers(
  reads: Parameters<typeof scan>[0],
  answers: Answers,
  labels = false,
): Promise<Scan> {
  const answer = ({ host, operation }: Question): Reply => {
    const asked = `${host.split('.')[0]} ${decodeURIComponent(operation)}`;
    const found = Object.keys(answers).find((beginning) => asked.startsWith(beginning));
    const body = found === undefined ? {} : answers[found];
    return body !== undefined && 'body' in body ? (body as Reply) : json(body);
  };
  return scan(reads, oneRegion, { handler: answering(answer), labels });
}
