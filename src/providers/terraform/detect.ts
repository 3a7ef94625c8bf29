import type { Form } from './form.ts';

/** What the top level of a JSON file shows: the keys that are there, and the values of those that are short. */
export interface TopLevel {
  readonly keys: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string | number | boolean>;
}

/** Why a file is not read: what it is and what to do instead. `foreign`: nothing of Terraform's at all. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
  readonly foreign?: true;
}

export const topKeys = [
  'encrypted_data',
  'encryption_version',
  'planned_values',
  'resource_changes',
  'format_version',
  'values',
  'version',
  'resources',
  'modules',
  'backend',
  'deployment',
  'checkpoint',
  'target',
  'latest',
  'configuration',
  'variables',
  'terraform_version',
  'serial',
  'lineage',
  'timestamp',
  'complete',
  'errored',
  'deferred_changes',
  '@level',
  '@message',
  'Modules',
  'steps',
  'prior_state',
] as const;

export type TopKey = (typeof topKeys)[number];

/** Tells the form by its keys, in the order in which they are decisive. */
export function detectForm(top: TopLevel): Form | Refusal {
  const has = (...keys: readonly TopKey[]): boolean => keys.every((key) => top.keys.has(key));
  if (has('encrypted_data', 'encryption_version')) return encrypted;
  if (has('planned_values') || has('resource_changes')) return supported(top, 'plan');
  if (has('format_version')) return supported(top, 'shown-state');
  if (has('@level', '@message')) return log;
  if (typeof top.values.get('version') === 'number') {
    if (has('backend') && !has('resources')) return backend;
    if (has('resources') || has('modules') || has('lineage')) return rawState(top.values.get('version'));
  }
  if (has('deployment') || has('checkpoint') || has('target', 'latest')) return pulumi;
  return unrecognised;
}

function rawState(version: unknown): Form | Refusal {
  if (version === 4) return 'raw-state';
  if (Number(version) > 4) {
    return {
      message: `is a Terraform state of version ${String(version)}, which is newer than tomcheck knows.`,
      hint: showState,
    };
  }
  return {
    message: `is a Terraform state of version ${String(version)}, from before Terraform 0.12.`,
    hint: showState,
  };
}

function supported(top: TopLevel, form: Form): Form | Refusal {
  const version = top.values.get('format_version');
  if (version === undefined || /^[01]\.\d/u.test(String(version))) return form;
  return {
    message: `has format version ${String(version)}, which tomcheck does not know: it reads 0.x and 1.x.`,
    hint: 'Update tomcheck, or write the file with a Terraform that is not newer.',
  };
}

const showState = 'Run `terraform show -json > state.json` and give that file.';

const encrypted: Refusal = {
  message: 'is encrypted by OpenTofu.',
  hint: 'Run `tofu state pull > state.json`, or for a plan `tofu show -json plan.out > plan.json`, and give that file.',
};

const backend: Refusal = {
  message: 'is the backend configuration that `terraform init` writes, not a state.',
  hint: 'Run `terraform state pull > state.json` and give that file.',
};

const pulumi: Refusal = {
  message: 'is an export of a Pulumi stack.',
  hint: 'Write `--source pulumi:<file>`.',
};

const log: Refusal = {
  message: 'is the log of `terraform plan -json` or `terraform apply -json`, not a plan.',
  hint: 'Run `terraform plan -out plan.out && terraform show -json plan.out > plan.json` and give that file.',
};

const unrecognised: Refusal = {
  message: 'is JSON, but neither a Terraform state nor a plan.',
  hint: 'Give a terraform.tfstate, or the output of `terraform show -json`.',
  foreign: true,
};
