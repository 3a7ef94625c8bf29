import type { Extracted } from '../extracted.ts';
export async function readPdf(_bytes: Uint8Array, source: string): Promise<Extracted> {
  throw new Error(source);
}
