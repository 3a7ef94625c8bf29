import { toSnakeCase } from './names.ts';

/** `aws:rds/instance:Instance` taken apart; versioned modules such as `storage/v20230101` lose their version. */
export interface TypeToken {
  readonly package: string;
  readonly module: string;
  /** Last part in snake case: `instance`. */
  readonly resource: string;
}

/** Undefined if the text is no type token. Source: pulumi/pulumi, docs/references/types.md. */
export function parseTypeToken(text: string): TypeToken | undefined {
  const [, name, path = '', resource] = /^([^:]+):([^:]*):([^:]+)$/u.exec(text) ?? [];
  if (name === undefined || resource === undefined) return undefined;
  const [module = ''] = path.split('/');
  return { package: name, module, resource: toSnakeCase(resource) };
}
