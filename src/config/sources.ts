import type { Static } from 'typebox';
import type { AwsSettings, Role } from '../providers/aws/settings.ts';
import type { awsEntry } from './aws-schema.ts';
import type { Config } from './schema.ts';

/** A source that is named: by its path or address, with what more is said of it. */
export interface SourceSetting {
  readonly provider: string;
  readonly input: string;
  readonly aws?: AwsSettings;
}

/** The sources of tomcheck.yaml; `from` resolves a path. */
export function sourcesIn(config: Config, from: (path: string) => string): readonly SourceSetting[] {
  const complete = config.estate?.complete;
  return (config.sources ?? []).flatMap(({ aws, ...paths }) => [
    ...Object.entries(paths).map(([provider, path]) => ({
      provider,
      input: provider === 'pulumi-stack' ? stackFrom(path, from) : from(path),
    })),
    ...(aws === undefined ? [] : [{ provider: 'aws', input: 'aws', aws: awsSettings(aws, complete) }]),
  ]);
}

/** A stack is looked for from the folder that its project is in: that of tomcheck.yaml where none is named. */
function stackFrom(stack: string, from: (path: string) => string): string {
  if (stack.includes('#')) return from(stack);
  const folder = from('.');
  return folder === '.' ? stack : `${folder}#${stack}`;
}

function awsSettings(entry: Static<typeof awsEntry>, complete: true | undefined): AwsSettings {
  const { profile, regions = 'enabled', accounts = 'own', role } = entry;
  return {
    regions,
    accounts,
    ...(profile === undefined ? {} : { profile }),
    ...(role === undefined ? {} : { role: roleOf(role) }),
    ...(complete === undefined ? {} : { complete }),
  };
}

function roleOf(role: NonNullable<Static<typeof awsEntry>['role']>): Role {
  const {
    name,
    'external-id': externalId,
    'session-name': sessionName,
    'source-identity': sourceIdentity,
  } = role;
  return {
    name,
    ...(externalId === undefined ? {} : { externalId }),
    ...(sessionName === undefined ? {} : { sessionName }),
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
  };
}
