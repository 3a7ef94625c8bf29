import { aws } from './aws-parts.ts';
import { estate, type Placed } from './estate.ts';
import type { Part } from './part.ts';

/**
 * Files of Terraform code by name: one root module, as somebody writes it who has no modules yet. With `conditions` every
 * file holds an expression that decides or counts something.
 */
export function codeFiles(resources: number, files: number, conditions = false): ReadonlyMap<string, string> {
  const blocks = [...estate(resources)].flatMap((placed) => placed.parts.map((part) => block(part, placed)));
  const each = Math.ceil(blocks.length / files);
  const texts = Array.from({ length: Math.ceil(blocks.length / each) }, (_, index) =>
    [...(conditions ? [condition(index)] : []), ...blocks.slice(index * each, (index + 1) * each)].join('\n'),
  );
  return new Map([
    ['main.tf', settings()],
    ...texts.map((text, index) => [`services-${String(index + 1).padStart(3, '0')}.tf`, text] as const),
  ]);
}

function condition(index: number): string {
  return `locals {\n  zones_${index} = var.prefix == "svc" ? [for zone in ["a", "b"] : zone] : []\n}\n`;
}

function settings(): string {
  const providers = [...aws.regions, aws.outside].map(
    (region) => `provider "aws" {\n  alias  = "${alias(region)}"\n  region = "${region}"\n}\n`,
  );
  return `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.0"
    }
    hcloud = {
      source = "hetznercloud/hcloud"
    }
  }
}

variable "prefix" {
  type    = string
  default = "svc"
}

locals {
  common = {
    company = "example"
    source  = "terraform"
  }
}

${providers.join('\n')}`;
}

function alias(region: string): string {
  return region.replaceAll('-', '_');
}

function block(part: Part, placed: Placed): string {
  const { service } = placed;
  const references = Object.entries(part.references ?? {}).map(
    ([name, [first = '']]) => [name, written(first, name, placed)] as const,
  );
  const chosen = Object.entries(part.chosen(service)).filter(
    ([name]) => !Object.hasOwn(part.references ?? {}, name),
  );
  const provider = part.type.startsWith('aws_') ? [`  provider = aws.${alias(service.region)}`] : [];
  const lines = [
    ...provider,
    ...references.map(([name, value]) => `  ${name} = ${value}`),
    ...chosen.flatMap(([name, value]) => setting(name, value, '  ')),
  ];
  return `resource "${part.type}" "${part.name}_${service.number}" {\n${lines.join('\n')}\n}\n`;
}

/** `aws_kms_key.data.arn` of this service, in a list where the attribute is one. */
function written(reference: string, name: string, { service }: Placed): string {
  const [type = '', label = '', ...rest] = reference.split('.');
  const value = [type, `${label}_${service.number}`, ...rest].join('.');
  return name.endsWith('_ids') ? `[${value}]` : value;
}

/** What a provider fills in as empty nobody writes. */
function setting(name: string, value: unknown, indentation: string): readonly string[] {
  if (value === null || value === '') return [];
  if (!Array.isArray(value)) return [`${indentation}${name} = ${expression(name, value)}`];
  if (value.length === 0) return [];
  if (!value.every(isObject)) return [`${indentation}${name} = ${expression(name, value)}`];
  return value.flatMap((inner) => [
    `${indentation}${name} {`,
    ...Object.entries(inner).flatMap(([key, each]) => setting(key, each, `${indentation}  `)),
    `${indentation}}`,
  ]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of services begin with a variable, and labels have something in common, as in most code. */
function expression(name: string, value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value).replace(/^"svc-/u, '"${var.prefix}-');
  if (Array.isArray(value)) return `[${value.map((each) => expression(name, each)).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const items = Object.entries(value).map(([key, each]) => `    ${key} = ${expression(key, each)}`);
  const text = `{\n${items.join('\n')}\n  }`;
  return name === 'tags' || name === 'labels' ? `merge(local.common, ${text})` : text;
}
