import { checks } from '../../src/checks/index.ts';
import { check } from '../../src/engine/check.ts';
import { defaultOptions, type Options } from '../../src/engine/options.ts';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Claim, Parameters } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import { terraform } from '../../src/providers/terraform/index.ts';
import { worldOf } from '../providers/terraform/read.ts';

/** Address in the root module to its raw attributes: `aws_s3_bucket.files`. */
export type Raw = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Told {
  readonly verdict: string;
  /** Addresses of what keeps the promise. */
  readonly confirmed: readonly string[];
  /** `verdict: sentence` of everything else, as the user reads it. */
  readonly findings: readonly string[];
  readonly gaps: readonly string[];
}

const providers: Readonly<Record<string, string>> = {
  aws: 'hashicorp/aws',
  azurerm: 'hashicorp/azurerm',
  azuread: 'hashicorp/azuread',
  azapi: 'azure/azapi',
  hcloud: 'hetznercloud/hcloud',
  minio: 'aminueza/minio',
};

function head(address: string) {
  const [type = '', name = ''] = address.split('.');
  const source = providers[type.split('_')[0] ?? ''] ?? 'example/other';
  return { type, name, source: `registry.terraform.io/${source}` };
}

/** A raw state with these instances; `secret` names paths of attributes that are marked as sensitive. */
export function stateOf(
  raw: Raw,
  secret: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {},
) {
  const resources = Object.entries(raw).map(([address, attributes]) => {
    const { type, name, source } = head(address);
    const marks = (secret[address] ?? []).map((path) => path.map(stepOf));
    const instance = { schema_version: 0, attributes, sensitive_attributes: marks };
    return { mode: 'managed', type, name, provider: `provider["${source}"]`, instances: [instance] };
  });
  return { version: 4, terraform_version: '1.13.4', serial: 1, lineage: 'x', resources };
}

function stepOf(step: string | number) {
  return typeof step === 'string'
    ? { type: 'get_attr', value: step }
    : { type: 'index', value: { value: step, type: 'number' } };
}

/** A plan that leaves these as they are, or makes them with what `unknown` says is known only after apply. */
export function planOf(raw: Raw, unknown?: Raw) {
  const changes = Object.entries(raw).map(([address, attributes]) => {
    const { type, name, source } = head(address);
    const change =
      unknown === undefined
        ? { actions: ['no-op'], before: attributes, after: attributes, after_unknown: {} }
        : {
            actions: ['create'],
            before: null,
            after: attributes,
            after_unknown: { id: true, ...unknown[address] },
          };
    return { address, mode: 'managed', type, name, provider_name: source, change };
  });
  return {
    format_version: '1.2',
    terraform_version: '1.13.4',
    planned_values: { root_module: {} },
    resource_changes: changes,
    configuration: { root_module: {} },
  };
}

/** What a run says of one promise about one or several sources. */
export async function judge(
  id: ClaimId,
  params: Parameters,
  sources: readonly unknown[],
  options: Partial<Options> = {},
): Promise<Told> {
  const files = Object.fromEntries(sources.map((source, index) => [`source-${index}.json`, source]));
  const report = await check({
    documents: [document],
    claimsOf: () => ({ claims: [claimOf(id, params)], unclaimed: [] }),
    checks,
    sources: [[terraform, Object.keys(files)]],
    options: { ...defaultOptions, ...options },
    world: worldOf(files),
    version: '0.0.0',
  });
  const [claim] = report.claims;
  const addressOf = (index: number): string => report.resources[index]?.address ?? '';
  return {
    verdict: claim?.verdict ?? '',
    confirmed: (claim?.confirmed ?? []).map(addressOf),
    findings: (claim?.findings ?? []).map(({ verdict, why }) => `${verdict}: ${why}`),
    gaps: (claim?.gaps ?? []).map((index) => report.gaps[index]?.detail ?? ''),
  };
}

const document: Document = {
  source: 'security.md',
  title: 'Security',
  format: 'text',
  language: 'en',
  sha256: '0'.repeat(64),
  text: 'We promise.',
  blocks: [],
};

function claimOf(check: ClaimId, params: Parameters): Claim {
  return {
    id: check,
    check,
    quote: 'We promise.',
    at: { line: 1, column: 1, endLine: 1, endColumn: 12, start: 0, end: 11 },
    document: 0,
    params,
    subject: 'company',
    modality: 'asserted',
    scope: [],
  };
}
