import type { Document as YamlDocument } from 'yaml';
import type { AttestationEntry, AttestationsFile } from './attestations-file.ts';

const head = ` What people attest of this document, promise by promise: tomcheck attest writes it.
 An attestation counts until its last day, for these words and for this evidence file only.`;

/**
 * An attestations file with one more attestation, or with that of the same claim replaced.
 *
 * Everything else that stands in `previous` is kept, comments too.
 *
 * @param document the document, relative to the file
 */
export async function recordAttestation(
  entry: Omit<AttestationEntry, 'at'>,
  document: string,
  previous?: AttestationsFile,
): Promise<string> {
  const { parseDocument, Document: NewDocument } = await import('yaml');
  const yaml: YamlDocument =
    previous === undefined
      ? new NewDocument({ version: 1, document, attestations: [] })
      : parseDocument(previous.text);
  if (previous === undefined) yaml.commentBefore = head;
  const index = previous?.entries.findIndex(({ claim }) => claim === entry.claim) ?? -1;
  const node = yaml.createNode(written(entry));
  // An empty list is written in brackets, which a list of attestations should not be.
  if ((previous?.entries.length ?? 0) === 0) yaml.set('attestations', yaml.createNode([]));
  if (index >= 0) yaml.setIn(['attestations', index], node);
  else yaml.addIn(['attestations'], node);
  return yaml.toString({ lineWidth: 0 });
}

function written({ claim, quote, by, on, validUntil, evidence, note }: Omit<AttestationEntry, 'at'>): object {
  const { file, sha256 } = evidence;
  return {
    claim,
    quote,
    by,
    on,
    'valid-until': validUntil,
    evidence: { file, sha256 },
    ...(note === undefined ? {} : { note }),
  };
}
