import { readdir, readFile } from 'node:fs/promises';
import { checks } from '../../src/checks/index.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Claim } from '../../src/model/claim.ts';

const folders = ['../../policies/', '../../examples/'];

/** What is found in every text of this project: model policies, the examples' documents, the examples of the checks. */
export async function claimsOfPolicies(): Promise<readonly Claim[]> {
  const texts = new Map<string, Uint8Array>();
  for (const folder of folders) {
    const root = new URL(folder, import.meta.url);
    for (const path of await readdir(root, { recursive: true })) {
      if (/(?<!README)\.(md|txt)$/.test(path) && !path.includes('report'))
        texts.set(path, await readFile(new URL(path, root)));
    }
  }
  const sentences = checks.flatMap(({ examples }) =>
    Object.values(examples)
      .flat()
      .map(({ claim }) => claim),
  );
  texts.set('examples.txt', new TextEncoder().encode(sentences.join('\n\n')));
  const claims: Claim[] = [];
  for (const [source, bytes] of texts)
    claims.push(...extractClaims(await readDocument(bytes, { source }), 0).claims);
  return claims;
}
