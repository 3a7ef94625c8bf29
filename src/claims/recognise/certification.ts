import type { Modality, Parameters } from '../../model/claim.ts';
import { isAbout, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { datesIn } from '../parameters/dates.ts';
import { providersIn, type NamedProvider } from '../parameters/providers.ts';
import { fold } from '../text/fold.ts';
import { targetIn } from '../parameters/partial-dates.ts';
import { terms } from '../parameters/terms.ts';
import { validity } from '../parameters/validity.ts';

const standards =
  /\b(?:iso|nf en iso|din iso)(?:\/iec|\/cei)?[ -]?(?:iec )?(\d{4,5})(?:[:-](20\d\d))?|\bsoc[ -]?([123])(?:[ -](?:type|typ)[ -](i{1,2}|[12]))?|\bpci[- ]dss\b|\b(?:din )?en 50600\b|\bnen[ -]7510\b|\bens\b|\bbsi[- ]?c5\b|(?<!^|\| )\bc5\b(?!\.)|^c5(?=[ -](?:attest|testat|report|bericht|type|typ|zertif))|\bit-grundschutz|\btisax\b|\bhipaa\b|\bhds\b|\bcyber essentials(?: plus)?\b|\bcsa star\b|\biso-(?:certified|zertifiziert)/g;

/** A certificate, one's own or a provider's: one finding per standard that is named. */
export const certification: Recogniser = {
  id: 'certification',
  trigger: ['standard', 'certified'],
  read(clause) {
    if (
      says(clause, 'paper', 'misprint') ||
      (says(clause, 'aligned') && !lacking.test(clause.text)) ||
      !isAbout(clause, 'certified', 'standard')
    )
      return [];
    const named = standardsIn(clause.text);
    // What is merely built by it is not certified.
    if (!clause.lexicon.has('certified', clause.text)) named.delete('en50600');
    if (named.size > 0) {
      const sure = says(clause, 'certified', 'planned') || isListed(clause);
      return sure ? [...named].map(([standard, at]) => finding(clause, { standard }, at)) : [];
    }
    return unnamed(clause);
  },
};

/** Rows and items name standards without a verb. */
const isListed = ({ passage, text }: Clause): boolean =>
  passage.block.role !== 'paragraph' || /:|^(?:we have|no) /.test(text);

/** Standards as claims write them, with the place where each is first named. */
function standardsIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const match of text.matchAll(standards)) {
    const standard = codeOf(match);
    // `SOC 2 ... next Type II report` and `ISO 27001 | ISO/IEC 27001:2022` name one each, the second more exactly.
    const base = standard.split(':', 1)[0] ?? standard;
    if (base !== standard) found.delete(base);
    if (![...found.keys()].some((known) => known.startsWith(standard))) found.set(standard, match.index);
  }
  return found;
}

function codeOf([whole, iso, edition, soc, type]: RegExpMatchArray): string {
  if (iso !== undefined) {
    const number = iso === '2700' ? '27001' : iso;
    // The French edition of 2023 is the international one of 2022.
    const year = whole.startsWith('nf') && edition === '2023' ? '2022' : edition;
    return `iso${number}${year === undefined ? '' : `:${year}`}`;
  }
  if (soc !== undefined)
    return `soc${soc}${type === undefined ? '' : `-type${type.replace('ii', '2').replace('i', '1')}`}`;
  if (whole.endsWith('c5')) return 'bsi-c5';
  if (whole.endsWith('50600')) return 'en50600';
  if (whole.startsWith('nen')) return 'nen7510';
  if (whole.startsWith('it-')) return 'it-grundschutz';
  return whole.startsWith('iso-') ? 'iso' : whole.replaceAll(' ', '-');
}

function finding(clause: Clause, params: Parameters, at: number): Finding {
  const { text, sentence } = clause;
  const provider = providersIn(text)[0] ?? introduced(clause);
  const isProviders =
    (provider !== undefined && !isByCompany.test(text)) || (providersPlace.test(text) && !isAtHome(clause));
  return {
    params: {
      ...params,
      holder: isProviders ? 'provider' : 'company',
      ...(provider === undefined ? {} : { provider: provider.code }),
      ...(/\biso(?:\/iec)? ?2700\b/.test(text) ? { typo: '2700' } : {}),
      ...terms(
        'status',
        [
          ['expired', lapsed],
          ['valid', /\bvalid\b(?! until| to| from| for)/],
        ],
        text,
      ),
      ...versionOf(text),
      ...roadmapDate(clause),
      ...numberOf(clause),
      ...validity(datesIn(text).length > 0 ? text : sentence),
      ...issuerIn(text),
    },
    focus: { start: at, end: at + 4 },
    ...(isProviders ? { subject: 'provider' as const } : {}),
    ...firmness(text),
  };
}

/** Who runs all machines in rooms of its own means those. */
function isAtHome({ text, estate }: Clause): boolean {
  if (/\bprovider|anbieter/.test(text)) return false;
  const { hosts } = estate();
  return hosts.size === 1 && hosts.has('own-premises');
}

/** `The data centre is run by Telia, which is certified:` over a list of its certificates. */
function introduced({ passage, lexicon }: Clause): NamedProvider | undefined {
  const lead = fold(passage.block.lead ?? '');
  return lexicon.has('certified', lead) ? providersIn(lead)[0] : undefined;
}

const issuerIn = (text: string): Parameters =>
  terms(
    'issuer',
    [
      ['bureau-veritas', /bureau veritas/],
      ['tuv', /\btüv\b/],
      ['dekra', /\bdekra\b/],
      ['dnv', /\bdnv\b/],
      ['bsi', /\bbsi group\b|\bbritish standards institution\b/],
      ['sgs', /\bsgs\b/],
      ['lrqa', /\blrqa\b/],
    ],
    text,
  );

/** `ISO 27701 certification (fourth quarter of 2027)` under a heading of plans. */
function roadmapDate({ lexicon, headings, text }: Clause): Parameters {
  const date = lexicon.has('plannedHeading', headings) ? targetIn(text) : undefined;
  return date === undefined ? {} : { planned_for: date };
}

/** `PCI DSS v4.0`: a standard that counts versions, not years. */
function versionOf(text: string): Parameters {
  const version = /\bpci[- ]dss v(?:ersion)? ?(\d(?:\.\d){1,2})\b/.exec(text)?.[1];
  return version === undefined ? {} : { version };
}

/** The word that there is no certificate. */
const lacking =
  /\bcertificates? of (?:ours|our own)(?: \||:) ?(?:none|no\b)|\b(?:unsere|eigene) zertifikate(?: \||:) ?(?:keine|nein)|\bnot (?:\w+ )?certified|do(?:es)? not hold|\b(?:hold|have) no\b|\bno certificate\b(?! so far)|nicht (?:\w+ )?zertifiziert|kein\w* (?:\w+ )?zertifi|(?:zertifi\w*|attest\w*|iso[^.;|]{0,12}) [^.;|]{0,30}(?:besteht|besitz\w*|halten|haben|liegt)[^.;|]{0,30}\bnicht\b/;
const lapsed = /\bexpired\b|\blapsed\b|abgelaufen/;

const isByCompany = /\b(?:we|our|wir|unsere?|eigene)\b[^.;]{0,40}(?:hold|certifi|zertifi)/;
const providersPlace =
  /data cent(?:er|re)s? (?:used )?(?:are|is|of)|rechenzentr|servers that comply|\bprovider\b(?! level)|\b(?:our|the) (?:[a-z]+ ){0,2}(?:partner|sub-?processor|supplier|subcontractor|vendor|host|processor for [a-z]+)s?\b[^.;|]{0,40}\b(?:is|are|holds?|has|have)\b|providers' |anbieter|(?:nachweise|zertifikate|testate|certificates|attestations)(?: (?:of|by|from|von|der|des))? (?:microsoft|amazon|google)\b|^(?:amazon|microsoft|google|apple|oracle|ibm)\b[^.;|]{0,40}\b(?:holds?|maintains?|has|have|is|are|certifi)/;

function firmness(text: string): { readonly modality?: Modality } {
  if (lapsed.test(text) || lacking.test(text)) return { modality: 'negated' };
  // The abbreviation of number denies nothing.
  if (/\bcert(?:ificate|\.)? no\.|\bno\. ?[a-z]{0,4}[- ]?\d{2}/.test(text)) return { modality: 'asserted' };
  if (
    /stage [12]\b|stufe [12]\b|observation period|no certificate so far|\bby (?:the end of )?20\d\d/.test(
      text,
    )
  )
    return { modality: 'planned' };
  return {};
}

/** `certificate no. SL-20417`, `Zertifikat mit der Nummer NL-3307`. */
function numberOf({ passage, sentenceSpan, span }: Clause): Parameters {
  const cell = passage.origins.find(({ column }) =>
    /\b(?:number|nummer|no\.|nr\.|certificate|zertifikat)/.test(column),
  );
  const inCell =
    cell === undefined || span.start > cell.at
      ? undefined
      : /^[A-Z][\w.-]*/.exec(passage.text.slice(cell.at))?.[0];
  if (inCell !== undefined && /\d/.test(inCell)) return { certificate_no: inCell };
  const number = numberIn(passage.text.slice(sentenceSpan.start, sentenceSpan.end));
  return number === undefined ? {} : { certificate_no: number };
}

const numbered =
  /\b(?:certificate|certificat|zertifikat(?:s?nummer)?|number|nummer|no\.|nr\.|n°)[:,]? (?:is |no\.? |number |nr\.? |mit der nummer )?((?:[A-Z]|\d{1,9}[A-Z]{0,2}-)[A-Z0-9./-]{0,40}(?: (?=[A-Z./-]{0,20}\d)[A-Z0-9./-]{1,40})?)/gi;

const noNumber = /^(?:iso|iec|soc|no\b|(?:is|was|has|of|for|and|as|from|in)(?: |$))/i;

/** The first that is no number of a standard. */
function numberIn(written: string): string | undefined {
  return Array.from(
    written.replaceAll(/[\u2010-\u2012]/g, '-').matchAll(numbered),
    ([, number = '']) => number,
  ).find((number) => /\d/.test(number) && !noNumber.test(number));
}

/** A line of a certificate, or the word that there is none, without the standard: that one stands above it. */
function unnamed(clause: Clause): readonly Finding[] {
  const { text } = clause;
  if (
    /\b(?:own|eigene) (?:certificates|zertifikate): ?(?:none|keine)|\bcertificates? of (?:ours|our own)(?: \||:) ?(?:none|no\b)|\b(?:unsere|eigene) zertifikate(?: \||:) ?(?:keine|nein)/.test(
      text,
    )
  )
    return [finding(clause, {}, 0)];
  const isLine =
    /\bcertificate (?:no\b|number|expires)|\bcertificate expires|\bcertifies that\b|\bcertificate\b.{0,40}issue date/.test(
      text,
    );
  if (!isLine) return [];
  return [finding(clause, ofSection(clause), 0)];
}

/** What the lines around it tell of the same certificate: its standard, who issued it, its number. */
function ofSection({ context, headings, section }: Clause): Parameters {
  const lines = section();
  const [standard] = [`${context}\n${headings}`, ...lines.map(fold)].flatMap((line) => [
    ...standardsIn(line).keys(),
  ]);
  const number = lines.map(numberIn).find((found) => found !== undefined);
  return {
    ...(standard === undefined ? {} : { standard }),
    ...lines.map((line) => issuerIn(fold(line))).find((issuer) => 'issuer' in issuer),
    ...(number === undefined ? {} : { certificate_no: number }),
  };
}
