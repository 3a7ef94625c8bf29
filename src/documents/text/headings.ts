import type { Draft } from './draft.ts';

const verb =
  /\b(is|are|was|has|have|will|shall|must|can|may|does|do|ist|sind|wird|werden|wurde|hat|haben|kann|können|muss|müssen|darf)\b/i;
const asking = /^(what|who|how|where|when|why|was|wer|wie|wo)\b/i;
const abbreviated = /\b(GmbH|AG|KG|Inc|Ltd)\.?$/;

/** Which of the drafts are headings, by their index. */
export function findHeadings(drafts: readonly Draft[]): ReadonlySet<number> {
  const candidates = new Set([...drafts.keys()].filter((index) => looksLikeHeading(drafts, index)));
  return new Set([...candidates].filter((index) => !isListed(drafts, candidates, index)));
}

/** The text of a draft without its marker, on one line. */
function bodyOf(draft: Draft): string {
  const text = draft.lines.map(({ body }) => body).join(' ');
  return draft.marker === undefined ? text : text.slice(draft.marker.length);
}

function looksLikeHeading(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (draft === undefined || next === undefined || draft.kind === 'contents' || draft.kind === 'table')
    return false;
  if (draft.marker !== undefined && (draft.marker.type === 'bullet' || draft.marker.type === 'letter'))
    return false;
  if (!draft.blankBefore || draft.lines.length > 2 || !isTitleLike(draft)) return false;
  if (draft.underline !== undefined && draft.marker === undefined) return true;
  return draft.blankAfter || (draft.lines.length === 1 && /[.:]$/.test(bodyOf(next)));
}

function isTitleLike(draft: Draft): boolean {
  const text = bodyOf(draft);
  if (isCapitals(text)) return text.length <= 100 && !/[.;,]$/.test(text);
  if (text.length > 80 || text.split(/\s+/).length > 12) return false;
  if (!/^["'\u201e\u201c(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[.;,:!?\u2026]$/.test(text) && !abbreviated.test(text)) return false;
  // What says something is no title: better a heading too few than a promise lost.
  return !/[.:;]\s/.test(text) && (asking.test(text) || !verb.test(text)) && !/\t| {3}/.test(text);
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replaceAll(/\b(und|and|of|der|die|des)\b/g, ''));
}

/** Short lines one after another are a list: numbered siblings without text between, or four titles in a row. */
function isListed(drafts: readonly Draft[], candidates: ReadonlySet<number>, index: number): boolean {
  const draft = drafts[index];
  if (draft === undefined || draft.underline !== undefined) return false;
  if (draft.marker !== undefined)
    return isSibling(drafts, candidates, index, 1) || isSibling(drafts, candidates, index, -1);
  let first = index;
  let last = index;
  const isPlain = (at: number): boolean => candidates.has(at) && drafts[at]?.marker === undefined;
  while (index - first < 3 && isPlain(first - 1)) first--;
  while (last - index < 3 && isPlain(last + 1)) last++;
  return last - first >= 3;
}

function isSibling(
  drafts: readonly Draft[],
  candidates: ReadonlySet<number>,
  index: number,
  step: 1 | -1,
): boolean {
  const here = drafts[index]?.marker;
  const there = drafts[index + step]?.marker;
  if (here?.type !== 'number' || there?.type !== 'number' || here.parts.length !== there.parts.length)
    return false;
  return (
    candidates.has(index + step) ||
    (step === 1 && drafts[index + 1]?.kind === 'item' && bodyOf(drafts[index + 1] as Draft).length <= 40)
  );
}
