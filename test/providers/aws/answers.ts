import { beforeEach, vi } from 'vitest';
import type { Handler } from '../../../src/providers/aws/handler.ts';

type Request = Parameters<Handler['handle']>[0];

/** What came back instead of the network's answer. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

/** What is asked: `DescribeVolumes` where the protocol names it, else `GET /bucket?policy`. */
export interface Question {
  readonly operation: string;
  readonly host: string;
  /** Form fields of the query protocols, else of the address. */
  readonly fields: Readonly<Record<string, string>>;
}

const account = '123456789012';

/** A handler that answers by itself; who asks is answered already. */
export function answering(answer: (question: Question) => Reply): Handler {
  return {
    handle: (request) => {
      const question = questionOf(request);
      const reply = question.operation === 'GetCallerIdentity' ? identity : answer(question);
      return Promise.resolve({ response: responseOf(reply) });
    },
  };
}

type Response = Awaited<ReturnType<Handler['handle']>>['response'];

function responseOf({ status = 200, type = 'text/xml', body }: Reply): Response {
  const bytes = new TextEncoder().encode(body);
  return {
    statusCode: status,
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'x-amzn-requestid': 'r-1',
    },
    body: bytes,
  };
}

const identity: Reply = xml(
  'GetCallerIdentity',
  `<Arn>arn:aws:iam::${account}:user/u</Arn><Account>${account}</Account><UserId>U</UserId>`,
);

function questionOf({ method, hostname, path, query, headers, body }: Request): Question {
  const fields = Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''));
  const target = /\.(\w+)$/.exec(headers['x-amz-target'] ?? '')?.[1];
  const parameters = Object.keys(query ?? {}).filter((key) => key !== 'x-id');
  return {
    operation: fields['Action'] ?? target ?? `${method} ${path}?${parameters.join('&')}`,
    host: hostname,
    fields,
  };
}

/** An answer of the query protocol, as RDS and STS give it. */
export function xml(operation: string, inner: string): Reply {
  return {
    body: `<${operation}Response><${operation}Result>${inner}</${operation}Result><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></${operation}Response>`,
  };
}

/** An answer of EC2. */
export function ec2Xml(operation: string, inner: string): Reply {
  return { body: `<${operation}Response><requestId>r-1</requestId>${inner}</${operation}Response>` };
}

/** An error as EC2 gives it. */
export function ec2Error(code: string, message = '', status = 403): Reply {
  return {
    status,
    body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r-1</RequestID></Response>`,
  };
}

/** An error of the query protocol. */
export function xmlError(code: string, message = '', status = 403): Reply {
  return {
    status,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
  };
}

/** Keys that sign, and one try per call. */
export function signedIn(): void {
  beforeEach(() => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'testing');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'testing');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
    return () => void vi.unstubAllEnvs();
  });
}
