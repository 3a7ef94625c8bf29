import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkById, checks } from '../src/checks/index.ts';
import { extractClaims } from '../src/claims/extract-claims.ts';
import { readClaimsFile } from '../src/claims/file/read-claims-file.ts';
import { lint } from '../src/claims/lint/lint.ts';
import { readDocument } from '../src/documents/read-document.ts';
import type { Claim, Extraction } from '../src/model/claim.ts';
import type { Document } from '../src/model/document.ts';

interface Policy {
  readonly document: Document;
  readonly extraction: Extraction;
}

const folder = new URL('../policies/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length));
const shapes = [...new Set(names.map((name) => name.replace(/\.(?:en|de)$/, '')))];

const policies = new Map<string, Policy>();
for (const name of names) {
  const bytes = readFileSync(new URL(`${name}.md`, folder));
  const document = await readDocument(bytes, { source: `${name}.md` });
  policies.set(name, { document, extraction: extractClaims(document, 0) });
}

function policyOf(name: string): Policy {
  const policy = policies.get(name);
  if (policy === undefined) throw new Error(`There is no policies/${name}.md.`);
  return policy;
}

const compile = new Ajv({ strict: false });
const validators = new Map(checks.map(({ id, parameters }) => [id, compile.compile(parameters)]));

/** A promise without its words: what a translation has to keep. */
function promiseOf({ check, params }: Claim): string {
  const sorted = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${check} ${JSON.stringify(sorted)}`;
}

test('the model policies are a text for each shape of company, in English and German', () => {
  expect(shapes).toEqual(['annex', 'colocation', 'saas-aws', 'saas-azure', 'saas-hetzner', 'tom']);
  expect(names).toEqual(shapes.flatMap((shape) => [`${shape}.de`, `${shape}.en`]));
});

describe.each(names)('the model policy %s', (name) => {
  const { document, extraction } = policyOf(name);
  const { claims } = extraction;

  test('is read in its language', () => {
    expect(document.language).toBe(name.endsWith('.de') ? 'de' : 'en');
  });

  test('makes a promise in every sentence', () => {
    const sentences = document.blocks.filter(({ role }) => role !== 'heading').map(({ text }) => text);
    const quotes = [...new Set(claims.map(({ quote }) => quote))];

    expect(sentences.length).toBeGreaterThanOrEqual(12);
    expect(quotes).toEqual(sentences);
    expect(extraction.unclaimed).toEqual([]);
  });

  test('promises without reserve, and for the company', () => {
    const reserved = claims.filter(
      ({ modality, subject }) => modality !== 'asserted' || subject !== 'company',
    );

    expect(reserved).toEqual([]);
  });

  test('gives each check parameters that it takes', () => {
    const refused = claims.filter(({ check, params }) => validators.get(check)?.(params) === false);

    expect(refused).toEqual([]);
  });

  test('has a claims file with which it agrees', async () => {
    const path = `${name}.claims.yaml`;
    const text = readFileSync(new URL(path, folder), 'utf8');
    const file = await readClaimsFile(text, path, (check) => checkById(check)?.parameters);

    expect(file.documents).toEqual([{ source: document.source, sha256: document.sha256 }]);
    expect(lint([document], file, [extraction])).toEqual([]);
    expect(file.claims.map(({ check, params }) => ({ check, params }))).toEqual(
      claims.map(({ check, params }) => ({ check, params })),
    );
    expect(file.claims.filter(({ reviewed }) => reviewed !== undefined)).toEqual([]);
  });

  test('does not contradict itself', () => {
    expect(lint([document], undefined, [extraction])).toEqual([]);
  });
});

describe.each(shapes)('the English and the German text of %s', (shape) => {
  test('promise the same', () => {
    const [english, german] = ['en', 'de'].map((language) =>
      policyOf(`${shape}.${language}`).extraction.claims.map(promiseOf).toSorted(),
    );

    expect(german).toEqual(english);
  });
});

describe.each(['tom', 'saas-aws', 'saas-azure'])('the model policy %s', (shape) => {
  test('promises only what a check can confirm', () => {
    const { claims } = policyOf(`${shape}.en`).extraction;
    const open = claims.filter(({ check, params }) => {
      const tested = checkById(check);
      return tested === undefined || tested.unjudged?.(params) !== undefined;
    });

    expect(open).toEqual([]);
  });
});
