import type { Extraction } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { plainJson } from './plain-json.ts';

/** What a document promises, as data: the machine form of `tomcheck claims`. */
export function claimsJson(document: Document, { claims, unclaimed }: Extraction): string {
  const { source, title, language, sha256 } = document;
  const form = {
    document: { source, title, language, sha256 },
    claims: claims.map(({ id, check, quote, params, subject, modality, scope, at }) => ({
      id,
      check,
      quote,
      params,
      subject,
      modality,
      scope,
      at: at ?? null,
    })),
    unclaimed: unclaimed.map(({ quote, at }) => ({ quote, at })),
  };
  return `${plainJson(JSON.stringify(form, undefined, 2))}\n`;
}
