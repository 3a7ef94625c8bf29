import type { Block, Document } from '../model/document.ts';
import { providersIn } from './parameters/providers.ts';
import { fold } from './text/fold.ts';
import { lexiconOf } from './wording/lexicon.ts';

/** What a document says elsewhere of the machines that its sentences take for granted. */
export interface Estate {
  /** Codes of the providers that run the machines, `own-premises` among them. */
  readonly hosts: ReadonlySet<string>;
  /** Names of the two sites that `both data centres` means, as written; empty if the text names none. */
  readonly sites: readonly string[];
}

const known = new WeakMap<Document, Estate>();

/** Worked out once per document, when a sentence first asks. */
export function estateOf(document: Document): Estate {
  const found = known.get(document);
  if (found !== undefined) return found;
  const estate = { hosts: hostsIn(document), sites: sitesIn(document) };
  known.set(document, estate);
  return estate;
}

/** Copies, mail and the like may be anywhere. */
const otherUse =
  /back-?up|sicherung|sicherheitskopie|\bcop(?:y|ies)\b|\bdumps?\b|snapshots?|archiv|e-?mail|newsletter|\bdns\b|\bcdn\b|payment|zahlung|analytics|\bsms\b|video|\bticket|certif|zertifi/;

function hostsIn({ blocks, language }: Document): ReadonlySet<string> {
  const lexicon = lexiconOf(language === 'de' ? 'de' : 'en');
  const hosts = new Set<string>();
  for (const text of statementsOf(blocks)) {
    if (otherUse.test(text)) continue;
    const named = providersIn(text);
    const isOwn = lexicon.hasAlone('ownPremises', text);
    if (isOwn) hosts.add('own-premises');
    if (named.length > 0 && (isOwn || lexicon.hasAlone('hosting', text)))
      for (const { code } of named) hosts.add(code);
  }
  return hosts;
}

/** Sentences of text, and rows of tables with all their cells; folded. */
function statementsOf(blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  let row = '';
  for (const { text, cell } of blocks) {
    const key = cell === undefined ? '' : `${cell.table} ${cell.row}`;
    if (key !== '' && key === row) found.push(`${found.pop() ?? ''} | ${fold(text)}`);
    else found.push(...(cell === undefined ? fold(text).split(/(?<=[.;!?])\s/) : [fold(text)]));
    row = key;
  }
  return found;
}

const places = '(\\p{Lu}[\\p{L}-]+),? (?:and|und|&) (?:in )?(\\p{Lu}[\\p{L}-]+)';
const pair = new RegExp(
  `\\b(?:(?:sites|halls|(?:data|computer|computing) ?cent(?:er|re)s|server rooms|locations|[Rr]echenzentren|[Ss]tandorten?|[Ss]erverräumen?|[Hh]allen) (?:in|at|zu)|[Ss]tandorten?|[Rr]echenzentren) ${places}`,
  'u',
);

function sitesIn({ blocks }: Document): readonly string[] {
  for (const { text } of blocks) {
    const [, one, other] = pair.exec(text) ?? [];
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return [];
}
