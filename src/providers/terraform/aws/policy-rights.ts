/** What a policy lets its holder do: undefined where the document cannot tell. */
export interface Rights {
  /** Everything, in the whole account. */
  readonly administrator: boolean | undefined;
  /** All actions of a service or of everything, on all resources. */
  readonly wildcard: boolean | undefined;
}

interface Statement {
  readonly Effect?: unknown;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: unknown;
}

/**
 * Rights of a policy document; undefined if it is none.
 *
 * `Allow` of all but some actions (`NotAction`) may come close to everything, which is left open.
 */
export function rightsOf(policy: unknown): Rights | undefined {
  const statements = statementsOf(policy);
  if (statements === undefined) return undefined;
  const wide = statements.filter((statement) => statement.Effect === 'Allow' && reachesAll(statement));
  const actions = wide.flatMap((statement) => texts(statement.Action));
  const unconditional = wide.filter(({ Condition }) => isEmpty(Condition));
  const everything = unconditional.some(({ Action }) => texts(Action).some(isEverything));
  const allBut = unconditional.some(({ NotAction }) => NotAction !== undefined);
  return {
    administrator: everything ? true : allBut ? undefined : false,
    wildcard: allBut || actions.some((action) => isEverything(action) || /^[\w-]+:\*$/.test(action)),
  };
}

function isEverything(action: string): boolean {
  return action === '*' || action === '*:*';
}

function reachesAll({ Resource, NotResource }: Statement): boolean {
  return NotResource !== undefined || texts(Resource).includes('*');
}

function isEmpty(condition: unknown): boolean {
  return (
    condition === undefined ||
    condition === null ||
    (typeof condition === 'object' && Object.keys(condition).length === 0)
  );
}

/** Whether a trust policy lets services in and nobody else; undefined if it is no policy document. */
export function trustsServicesOnly(policy: unknown): boolean | undefined {
  const statements = statementsOf(policy);
  return statements?.every((statement) => {
    if (statement.Effect !== 'Allow') return true;
    const principal: unknown = 'Principal' in statement ? statement.Principal : undefined;
    if (typeof principal !== 'object' || principal === null) return false;
    const kinds = Object.keys(principal);
    return kinds.length > 0 && kinds.every((kind) => kind === 'Service');
  });
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

function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string');
}
