import { resolve } from 'node:path';
import { readDocument } from '../documents/read-document.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../config/settings.ts';
import type { Document, DocumentFormat } from '../model/document.ts';
import type { World } from '../model/provider.ts';
import { readInput } from './read-input.ts';

export interface DocumentOptions {
  readonly type?: DocumentFormat;
  readonly claims?: string;
}

/** A document with the path of its claims file, if it has one. */
export interface LoadedDocument {
  readonly document: Document;
  readonly claims: string | undefined;
  /** Path of what people attest of it, if somebody has named it. */
  readonly attestations: string | undefined;
}

/** Reads the documents named on the command line, or else those of tomcheck.yaml. */
export async function loadDocuments(
  paths: readonly string[],
  options: DocumentOptions,
  settings: Settings,
  world: World,
): Promise<readonly LoadedDocument[]> {
  const wanted = wantedDocuments(paths, options, settings);
  const documents: LoadedDocument[] = [];
  for (const { path, claims, attestations, format } of wanted) {
    const source = path === '-' ? '<stdin>' : path;
    const bytes = await readInput(path, world, 'Check the path of the document.');
    const document = await readDocument(bytes, { source, ...(format === undefined ? {} : { format }) });
    documents.push({ document, claims, attestations });
  }
  return documents;
}

function wantedDocuments(
  paths: readonly string[],
  options: DocumentOptions,
  settings: Settings,
): Settings['documents'] {
  const entries =
    paths.length === 0
      ? settings.documents
      : [...new Set(paths)].map((path) => configured(path, settings) ?? bare(path));
  if (entries.length === 0) {
    throw new UserError(
      'No document is named.',
      'Name one, such as policy.md or - for standard input, or list it in tomcheck.yaml.',
    );
  }
  if (options.claims !== undefined && entries.length > 1) {
    throw new UserError(
      '--claims is for one document, and several are named.',
      'List each with its claims file in tomcheck.yaml.',
    );
  }
  return entries.map((entry) => ({
    path: entry.path,
    claims: options.claims ?? entry.claims,
    attestations: entry.attestations,
    format: options.type ?? entry.format,
  }));
}

/** A document named on the command line keeps what tomcheck.yaml says of it. */
function configured(path: string, settings: Settings): Settings['documents'][number] | undefined {
  const entry = settings.documents.find((candidate) => resolve(candidate.path) === resolve(path));
  return path === '-' || entry === undefined ? undefined : { ...entry, path };
}

function bare(path: string): Settings['documents'][number] {
  if (path === '')
    throw new UserError('The name of a document is empty.', 'Name a file, or - for standard input.');
  return { path, claims: undefined, attestations: undefined, format: undefined };
}
