import { readDocument } from '../documents/read-document.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../config/settings.ts';
import type { Document, DocumentFormat } from '../model/document.ts';
import type { World } from '../model/provider.ts';
import { reasonOf } from './write-file.ts';

export interface DocumentOptions {
  readonly type?: DocumentFormat;
  readonly claims?: string;
}

/** A document with the path of its claims file, if it has one. */
export interface LoadedDocument {
  readonly document: Document;
  readonly claims: string | undefined;
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
  for (const { path, claims, format } of wanted) {
    const source = path === '-' ? '<stdin>' : path;
    const bytes = await readBytes(path, world);
    const document = await readDocument(bytes, { source, ...(format === undefined ? {} : { format }) });
    documents.push({ document, claims });
  }
  return documents;
}

function wantedDocuments(
  paths: readonly string[],
  options: DocumentOptions,
  settings: Settings,
): Settings['documents'] {
  const entries =
    paths.length === 0 ? settings.documents : paths.map((path) => configured(path, settings) ?? bare(path));
  if (entries.length === 0) {
    throw new UserError(
      'No document is named.',
      'Name one (tomcheck check policy.md), or list it in tomcheck.yaml.',
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
    format: options.type ?? entry.format,
  }));
}

/** A document named on the command line keeps what tomcheck.yaml says of it. */
function configured(path: string, settings: Settings): Settings['documents'][number] | undefined {
  return settings.documents.find((entry) => samePath(entry.path, path));
}

function samePath(a: string, b: string): boolean {
  return a.replace(/^\.\//, '') === b.replace(/^\.\//, '');
}

function bare(path: string): Settings['documents'][number] {
  return { path, claims: undefined, format: undefined };
}

async function readBytes(path: string, world: World): Promise<Uint8Array> {
  if (path === '-') return world.readStandardInput();
  try {
    return await world.readFile(path);
  } catch (error) {
    throw new UserError(`${path} cannot be read: ${reasonOf(error)}.`, 'Check the path of the document.');
  }
}
