import type { TlsVersion } from '../../../model/resource.ts';

interface Statement {
  readonly Effect?: unknown;
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}

/**
 * Condition keys that tie a grant to known callers, in lower case
 * (S3 user guide, "The meaning of public"; SNS default policy for `aws:sourceowner`).
 */
const tyingKeys = new Set([
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:sourceip',
  'aws:vpcsourceip',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  'kms:calleraccount',
  'elasticfilesystem:accesspointarn',
]);

const tyingOperator =
  /^(?:foranyvalue:)?(?:string(?:equals|like|equalsignorecase)|arn(?:equals|like)|ipaddress)$/;
const everybody = new Set(['*', '0.0.0.0/0', '::/0']);

/** Whether a resource policy lets anybody in; undefined if it is no policy document. */
export function opensToAnyone(policy: unknown): boolean | undefined {
  return statementsOf(policy)?.some((statement) => {
    if (statement.Effect !== 'Allow') return false;
    const anyone = statement.NotPrincipal !== undefined || namesEverybody(statement.Principal);
    return anyone && !isTied(statement.Condition);
  });
}

/** What a "TLS only" statement has to cover. */
export interface Covered {
  /** Prefix of the service's actions: `s3`. */
  readonly service: string;
  /** An ARN that stands for all data of the resource: `arn:aws:s3:::name/any/object`. */
  readonly resource: string | undefined;
}

/**
 * Whether a policy refuses every request without TLS: a Deny for everybody, for every action and all data,
 * whose only condition is `aws:SecureTransport` false. Undefined if it is no policy document.
 */
export function refusesClearText(policy: unknown, covered: Covered): boolean | undefined {
  return statementsOf(policy)?.some(
    (statement) =>
      deniesAll(statement, covered) &&
      onlyCondition(statement, /^bool(?:ifexists)?$/, 'aws:securetransport')[0] === 'false',
  );
}

/** Lowest TLS version that a policy accepts by `s3:TlsVersion`; undefined if it sets none. */
export function tlsFloor(policy: unknown, covered: Covered): TlsVersion | undefined {
  const floors = (statementsOf(policy) ?? [])
    .filter((statement) => deniesAll(statement, covered))
    .flatMap((statement) => onlyCondition(statement, /^numericlessthan(?:ifexists)?$/, 's3:tlsversion'));
  return (['1.3', '1.2', '1.1', '1.0'] as const).find((version) =>
    floors.some((floor) => Number(floor) === Number(version)),
  );
}

function deniesAll(statement: Statement, { service, resource }: Covered): boolean {
  if (statement.Effect !== 'Deny' || !namesEverybody(statement.Principal)) return false;
  const actions = new Set(texts(statement.Action).map((action) => action.toLowerCase()));
  if (!actions.has('*') && !actions.has(`${service}:*`)) return false;
  if (statement.Resource === undefined) return true;
  return texts(statement.Resource).some(
    (pattern) => pattern === '*' || (resource !== undefined && globMatches(pattern, resource)),
  );
}

/** Values of a statement's condition if it is the only one and of the given operator and key, in lower case. */
function onlyCondition(statement: Statement, operator: RegExp, key: string): readonly string[] {
  const operators = entries(statement.Condition);
  const [block] = operators;
  if (operators.length !== 1 || block === undefined || !operator.test(block[0].toLowerCase())) return [];
  const keys = entries(block[1]);
  const [only] = keys;
  if (keys.length !== 1 || only === undefined || only[0].toLowerCase() !== key) return [];
  const values = texts(only[1]);
  return values.length === 1 ? values.map((value) => value.toLowerCase()) : [];
}

function isTied(condition: unknown): boolean {
  return entries(condition).some(
    ([operator, block]) =>
      tyingOperator.test(operator.toLowerCase()) &&
      entries(block).some(([key, values]) => {
        const list = texts(values);
        return (
          tyingKeys.has(key.toLowerCase()) && list.length > 0 && !list.some((value) => everybody.has(value))
        );
      }),
  );
}

function namesEverybody(principal: unknown): boolean {
  if (principal === '*') return true;
  return entries(principal).some(([kind, names]) => kind === 'AWS' && texts(names).includes('*'));
}

function statementsOf(policy: unknown): readonly Statement[] | undefined {
  if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) return undefined;
  const statements: readonly unknown[] = Array.isArray(policy.Statement)
    ? policy.Statement
    : [policy.Statement];
  return statements.filter(
    (statement): statement is Statement => typeof statement === 'object' && statement !== null,
  );
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) =>
    typeof item === 'string' || typeof item === 'boolean' || typeof item === 'number' ? [String(item)] : [],
  );
}

/** Matches a pattern with `*` and `?` against a whole text. */
export function globMatches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\*+/g, '.*').replaceAll('?', '.')}$`, 's').test(text);
}
