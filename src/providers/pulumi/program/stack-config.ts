import { member, members } from '../../terraform/plain.ts';
import { untoldSecret, type Order } from './order.ts';

/** The configuration of a stack, with sentences about what of it is not read. */
export type StackConfig = Pick<Order, 'config' | 'secrets'> & { readonly notes: readonly string[] };

/**
 * What `Pulumi.yaml` gives every stack, and over it what the file of the stack sets. Encrypted values stay untold.
 * Source: Pulumi documentation, "Project file reference" and "Stack settings file reference".
 */
export function configOf(
  project: string,
  projectFile: unknown,
  stackFile: unknown,
  stackName: string | undefined,
): StackConfig {
  const config: Record<string, string> = {};
  const secrets: string[] = [];
  const set = (key: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    const full = key.includes(':') ? key : `${project}:${key}`;
    const secret = holdsSecret(value);
    if (secret) secrets.push(full);
    config[full] = secret ? untoldSecret : typeof value === 'string' ? value : JSON.stringify(value);
  };
  for (const [key, value] of members(member(projectFile, 'config'))) set(key, valueIn(value));
  for (const [key, value] of members(member(stackFile, 'config'))) set(key, value);
  const beyond = member(stackFile, 'environment');
  return {
    config,
    secrets,
    notes:
      beyond === undefined || stackName === undefined
        ? []
        : [`${stackName} takes values from environments of Pulumi ESC, which are not read.`],
  };
}

/** A setting of the project is its value, or says its value, default and type. */
function valueIn(setting: unknown): unknown {
  const described = ['value', 'default', 'type', 'description', 'secret'].some(
    (key) => member(setting, key) !== undefined,
  );
  return described ? (member(setting, 'value') ?? member(setting, 'default')) : setting;
}

/** `{ secure: v1:... }`, anywhere in a value that is an object. */
function holdsSecret(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return member(value, 'secure') !== undefined || Object.values(value).some(holdsSecret);
}
