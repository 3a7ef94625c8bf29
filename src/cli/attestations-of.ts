import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { AttestationsFile } from '../claims/attestations/attestations-file.ts';
import type { Attestation } from '../model/attestation.ts';
import type { World } from '../model/provider.ts';
import type { LoadedDocument } from './load-documents.ts';
import { readInput } from './read-input.ts';
import { codeOf } from './system-error.ts';

/** What people attest of the documents of a run, with what each evidence file hashes to today. */
export async function attestationsOf(
  loaded: readonly LoadedDocument[],
  world: World,
): Promise<readonly Attestation[]> {
  const found: Attestation[] = [];
  for (const [document, one] of loaded.entries()) {
    const file = await loadAttestations(one, world);
    for (const entry of file?.entries ?? []) {
      const { at, evidence, ...rest } = entry;
      const path = join(dirname(file?.path ?? ''), evidence.file);
      const today = await hashOf(path, world);
      const place = `${file?.path ?? ''}:${at.line}`;
      found.push({ ...rest, document, evidence: { file: path, sha256: evidence.sha256, today }, place });
    }
  }
  return found;
}

/** The attestations file of a document; undefined if there is none. One that tomcheck.yaml names has to be there. */
export async function loadAttestations(
  { document, attestations }: LoadedDocument,
  world: World,
): Promise<AttestationsFile | undefined> {
  const path = attestations ?? attestationsPathOf(document.source);
  if (path === undefined) return undefined;
  const bytes =
    attestations === undefined
      ? await readIfThere(path, world)
      : await readInput(path, world, 'Write it with: tomcheck attest <document>');
  if (bytes === undefined) return undefined;
  const [{ readAttestations }, { decode }] = await Promise.all([
    import('../claims/attestations/read-attestations.ts'),
    import('../input/decode.ts'),
  ]);
  const file = await readAttestations(decode(bytes, path), path);
  // `policy.md` and `policy.pdf` have the same neighbour, and it speaks of one of them.
  return attestations === undefined && !speaksOf(file, document.source) ? undefined : file;
}

/** Whether a file beside a document is that document's. */
export function speaksOf({ path, document }: AttestationsFile, source: string): boolean {
  return resolve(dirname(path), document) === resolve(source);
}

/** `policy/tom.md` has its attestations in `policy/tom.attestations.yaml`; standard input has none. */
export function attestationsPathOf(source: string): string | undefined {
  return source === '<stdin>' ? undefined : `${source.replace(/\.[^./\\]+$/, '')}.attestations.yaml`;
}

async function readIfThere(path: string, world: World): Promise<Uint8Array | undefined> {
  try {
    return await world.readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    return readInput(path, world, 'Check the file, or name another in tomcheck.yaml.');
  }
}

/** Hex digest of a file; undefined if it cannot be read. */
async function hashOf(path: string, world: World): Promise<string | undefined> {
  try {
    return sha256Of(await world.readFile(path));
  } catch (error) {
    if (world.signal.aborted) throw error;
    return undefined;
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
