import { aws } from './aws-parts.ts';
import { estate, modulePath, teamName, type Placed } from './estate.ts';
import type { Part } from './part.ts';

/** A plan in the form of `terraform show -json`, in pieces: one line, as Terraform prints it. */
export function* planText(resources: number): Generator<string> {
  yield '{"format_version":"1.2","terraform_version":"1.13.4","planned_values":{"root_module":{"child_modules":[';
  yield* byTeam(resources, plannedTeam);
  yield ']}},"resource_changes":[';
  yield* joined(changes(resources));
  yield '],"configuration":{"provider_config":';
  yield JSON.stringify(providers);
  yield ',"root_module":{"module_calls":{';
  yield* byTeam(resources, configuredTeam);
  yield '}}},"timestamp":"2026-11-21T00:00:00Z","applyable":true,"complete":true,"errored":false}\n';
}

const awsRegions = [...aws.regions, aws.outside];

/** A provider configuration for each region, as Terraform before version 6 of the AWS provider needed. */
function awsProvider(region: string): [string, object] {
  const key = awsKey(region);
  const [name, alias] = key.split('.');
  const settings = { name, full_name: aws.provider, ...(alias !== undefined && { alias }) };
  return [key, { ...settings, expressions: { region: { constant_value: region } } }];
}

function awsKey(region: string): string {
  return region === awsRegions[0] ? 'aws' : `aws.${region}`;
}

const providers = {
  ...Object.fromEntries(awsRegions.map(awsProvider)),
  azurerm: {
    name: 'azurerm',
    full_name: 'registry.terraform.io/hashicorp/azurerm',
    expressions: { features: [{}] },
  },
  hcloud: { name: 'hcloud', full_name: 'registry.terraform.io/hetznercloud/hcloud' },
};

function* joined(texts: Iterable<string>): Generator<string> {
  let separator = '';
  for (const text of texts) {
    yield separator + text;
    separator = ',';
  }
}

function* byTeam(
  resources: number,
  write: (team: number, services: readonly Placed[]) => string,
): Generator<string> {
  yield* joined(teams(resources, write));
}

function* teams(
  resources: number,
  write: (team: number, services: readonly Placed[]) => string,
): Generator<string> {
  let services: Placed[] = [];
  for (const placed of estate(resources)) {
    const [first] = services;
    if (first !== undefined && first.team !== placed.team) {
      yield write(first.team, services);
      services = [];
    }
    services.push(placed);
  }
  const [first] = services;
  if (first !== undefined) yield write(first.team, services);
}

function values(part: Part, placed: Placed): Record<string, unknown> {
  const chosen = part.chosen(placed.service);
  return placed.exists ? { ...chosen, ...part.computed(placed.service) } : { ...chosen };
}

function head(part: Part, placed: Placed) {
  const address = `${modulePath(placed)}.${part.type}.${part.name}`;
  return { address, mode: 'managed', type: part.type, name: part.name, provider_name: placed.cloud.provider };
}

function plannedTeam(team: number, services: readonly Placed[]): string {
  const modules = services.map((placed) => ({
    resources: placed.parts.map((part) => ({
      ...head(part, placed),
      schema_version: 0,
      values: values(part, placed),
      sensitive_values: {},
    })),
    address: modulePath(placed),
  }));
  return JSON.stringify({ address: `module.${teamName(team)}`, child_modules: modules });
}

function* changes(resources: number): Generator<string> {
  for (const placed of estate(resources)) {
    for (const part of placed.parts) yield JSON.stringify(change(part, placed));
  }
}

function change(part: Part, placed: Placed) {
  const { address, ...rest } = head(part, placed);
  const after = values(part, placed);
  const computed = Object.keys(part.computed(placed.service));
  return {
    address,
    module_address: modulePath(placed),
    ...rest,
    change: {
      actions: [placed.exists ? 'no-op' : 'create'],
      before: placed.exists ? after : null,
      after,
      after_unknown: placed.exists ? {} : Object.fromEntries(computed.map((name) => [name, true])),
      before_sensitive: placed.exists ? {} : false,
      after_sensitive: {},
    },
  };
}

function configuredTeam(team: number, services: readonly Placed[]): string {
  const clouds = new Map(services.map((placed) => [placed.cloud.module, placed]));
  const calls = [...clouds].map(([name, placed]) => [name, configuredCloud(placed)]);
  const call = { source: `./${teamName(team)}`, module: { module_calls: Object.fromEntries(calls) } };
  return `${JSON.stringify(teamName(team))}:${JSON.stringify(call)}`;
}

/** The code of a module stands once for all services that it is called for. */
function configuredCloud({ cloud, service }: Placed) {
  const resources = cloud.parts.map((part) => ({
    address: `${part.type}.${part.name}`,
    mode: 'managed',
    type: part.type,
    name: part.name,
    provider_config_key: cloud === aws ? awsKey(service.region) : part.type.split('_')[0],
    expressions: expressions(part),
    schema_version: 0,
  }));
  const name = { references: ['each.key'] };
  return {
    source: `../${cloud.module}`,
    expressions: { name },
    for_each_expression: { references: ['local.services'] },
    module: { resources },
  };
}

function expressions(part: Part): Record<string, unknown> {
  const taken = Object.entries(part.references ?? {}).map(([name, references]) => [name, { references }]);
  return { tags: { references: ['var.name'] }, ...Object.fromEntries(taken) };
}
