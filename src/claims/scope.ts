import { fold } from './text/fold.ts';
import { keepingLast } from './text/keeping-last.ts';

const people =
  'customer|client|user|member|visitor|guest|employee|staff|applicant|patient|passenger|student|tenant|subscriber';
const kinds = `personal|sensitive|confidential|production|payment|cardholder|card|billing|financial|health|medical`;
const environments = 'production|staging|test|development|live';
const owners =
  'kunden|mandanten|nutzer|benutzer|mitglieder|besucher|gäste|mitarbeiter|beschäftigten|bewerber|patienten|schüler|zahlungs|gesundheits|produktiv|produktions';

/** Words that pick out a part of what a company runs, folded. What a check looks at anyway (databases, backups) is none. */
const parts = new RegExp(
  [
    `\\b(?:${people}|${kinds})(?: personal)? (?:data|information)\\b`,
    `\\b(?:${environments}) (?:environments?|systems?)\\b`,
    '\\bproduction\\b|\\bstaging\\b',
    `\\b(?:${owners})daten\\b`,
    '\\b(?:personenbezogenen?|sensiblen?) daten\\b',
    '\\b(?:produktions|produktiv|staging|test|entwicklungs|live)-?(?:umgebung|system|server|datenbank)(?:e|en)?\\b|\\bproduktivbetrieb\\b|\\bproduktion\\b',
    '\\b(?:free|basic|team|pro|premium|business|enterprise) (?:plans?|tiers?|edition|customers)\\b',
    '\\b(?:basis|pro|premium|business|enterprise)-?(?:tarif|kunden)\\b',
  ].join('|'),
  'g',
);

/** `our Berlin office`, `Niederlassung Wien`: as written, since a name begins with a capital letter. */
const places =
  /\b(?:[Oo]ur|[Tt]he) (?:[A-Z][\wäöüß-]+ ){1,3}(?:office|branch|subsidiary)\b|\b(?:[Ss]ubsidiary|Niederlassung|Tochtergesellschaft|Zweigstelle|Filiale) [A-ZÄÖÜ][\wäöüß-]+/g;

/** Words of a text that say which part of the estate it speaks of, folded, each once. */
export const scopeWords = keepingLast((written): readonly string[] => {
  const folded = fold(written);
  const words = [...folded.matchAll(parts), ...written.matchAll(places)].map(([word]) => fold(word));
  return [...new Set(words)];
});
