import { UserError } from '../errors.ts';
import { liveNames } from './providers.ts';

/** `--source terraform:infra/prod.tfstate`, `--source aws`, or a bare path, which is Terraform's. */
export interface SourceOption {
  readonly provider: string;
  readonly input: string;
}

export function parseSource(text: string, providers: readonly string[]): SourceOption {
  if (liveNames.includes(text)) return { provider: text, input: text };
  const [, prefix, rest] = /^([a-z][a-z-]*):(.*)$/s.exec(text) ?? [];
  if (prefix !== undefined && rest !== undefined && providers.includes(prefix)) {
    if (rest === '')
      throw new UserError(`--source ${text} names no input.`, `Write --source ${prefix}:path/to/file.`);
    return { provider: prefix, input: rest };
  }
  if (text === '') throw new UserError('--source is empty.', 'Name a state file, a plan file or a folder.');
  return { provider: 'terraform', input: text };
}
