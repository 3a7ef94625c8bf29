import { kindNames } from '../../model/kinds.ts';
import type { ReportClaim } from '../../model/report.ts';
import type { Kind } from '../../model/resource.ts';
import { cleanText } from '../clean-text.ts';
import { findingLines } from './findings.ts';
import { layerLines } from './layers.ts';
import { counted, listed, paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** One sentence of a document with every promise it makes. */
export function sentenceLines(claims: readonly ReportClaim[], page: Page): string[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { look, report, paint } = page;
  const source = cleanText(report.documents[first.document]?.source ?? '');
  const place = first.at === null ? `${source} (not found)` : `${source}:${first.at.line}:${first.at.column}`;
  const quote = paragraph(`"${cleanText(first.quote)}"`, { indent: 2, width: look.width, style: paint.bold });
  return [`  ${paint.dim(place)}`, ...quote, ...claims.flatMap((claim) => claimLines(claim, page)), ''];
}

function claimLines(claim: ReportClaim, page: Page): string[] {
  const { look, paint } = page;
  const { verdict } = claim;
  const head = paragraph(headNotes(claim).join(paint.dot), {
    indent: 2,
    width: look.width,
    mark: `${paint.sign(verdict)} ${verdict} `,
    style: paint.dim,
    markStyle: paint.verdict(verdict),
  });
  const plain = verdict === 'unattested' && claim.attestation === null;
  const text = { indent: 4, width: look.width };
  return [
    ...head,
    // Said of every promise that nobody has attested yet: once, at the end.
    ...(plain && !look.verbose ? [] : paragraph(cleanText(claim.why), text)),
    ...attestationLines(claim, page),
    ...paragraph(kindsSentence(claim, page), { ...text, style: paint.dim }),
    ...layerLines(claim, page),
    ...findingLines(claim, page),
    ...adviceLines(claim, page),
  ];
}

/** Where an attestation stands, and by which file it was shown. */
function attestationLines({ attestation }: ReportClaim, { look, paint }: Page): string[] {
  if (attestation === null) return [];
  const { place, evidence } = attestation;
  const shown = `${cleanText(place)}${paint.dot}${cleanText(evidence.file)}${paint.dot}sha256 ${evidence.sha256.slice(0, 12)}`;
  return paragraph(shown, { indent: 6, width: look.width, style: paint.dim });
}

const effects: Record<ReportClaim['effect'], (claim: ReportClaim) => string | undefined> = {
  decides: () => undefined,
  warns: () => 'hedged, so at most a warning',
  shown: ({ modality, subject }) => {
    if (subject === 'customer') return "the customer's, so it never decides the run";
    if (subject === 'provider') return "the provider's, so it never decides the run";
    return `${modality}, so it never decides the run`;
  },
};

function headNotes(claim: ReportClaim): readonly string[] {
  const negated = claim.modality === 'negated' ? 'says that it is not in place' : undefined;
  return [cleanText(claim.id), effects[claim.effect](claim), negated].filter((note) => note !== undefined);
}

/** What the population is made of, where it is more than one kind of thing. */
function kindsSentence({ confirmed, findings }: ReportClaim, { report, things }: Page): string {
  const seen = new Set<number>();
  const counts = new Map<Kind, number>();
  const count = (index: number): void => {
    const kind = report.resources[index]?.kind;
    const thing = things?.[index];
    if (kind === undefined || (thing !== undefined && seen.has(thing))) return;
    if (thing !== undefined) seen.add(thing);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  for (const index of confirmed) count(index);
  for (const { resource } of findings) count(resource);
  if (counts.size < 2) return '';
  return `${listed([...counts].map(([kind, number]) => counted(number, ...kindNames[kind])))}.`;
}

function adviceLines(claim: ReportClaim, { look, paint }: Page): string[] {
  const line = (mark: string, text: string): string[] =>
    paragraph(cleanText(text), { indent: 4, width: look.width, mark, markStyle: paint.bold });
  const { remedy, unmapped, verdict } = claim;
  const words = listed(unmapped.map((word) => `"${word}"`));
  const matters = look.verbose || verdict === 'contradicted' || verdict === 'inconclusive';
  return [
    ...(remedy === null ? [] : line('To mend it:', remedy.cloud)),
    ...(remedy?.text ? line('Or write:', `"${remedy.text}"`) : []),
    ...(matters && unmapped.length > 0
      ? line('Note:', `tomcheck.yaml maps ${words} to no resources, so everything was looked at.`)
      : []),
  ];
}
