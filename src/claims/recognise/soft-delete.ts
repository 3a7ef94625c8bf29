import { find, says, type Clause } from '../clause.ts';
import { findPair, type Pair } from './pairs.ts';
import type { Span } from '../text/span.ts';
import type { Recogniser } from '../finding.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { scopeParameter, type ScopeTable } from '../wording/scopes.ts';

/** Rows of a database look like files to those who use the service, and are not kept by any bucket. */
const scopes: ScopeTable = [
  ['secrets', /\bsecrets?\b|\bgeheimnisse/],
  ['forms', /\bforms?\b|formulare?\b/],
  ['bookings', /\bbookings?\b|\bbuchung(?:en)?\b|reservierung/],
  ['documents', /\bdocuments?\b|dokumente?\b|\breports?\b|\bberichte?\b/],
  ['objects', /\bobjects?\b|objekte\b|\bblobs?\b/],
  [
    'files',
    /\bfiles?\b|dateien|auftragsverzeichnis|\binvoices?\b|\brechnungen|attachments?\b|anhänge|\buploads?\b|\bimages?\b|\bphotos?\b|\bfotos?\b|\bbilder|\brecordings?\b|aufnahmen/,
  ],
  ['contacts', /\bcontacts?\b|kontakte/],
  ['database', /\bdatabases?\b|datenbank/],
  [
    'records',
    /\brecords?\b|\baccounts?\b|\busers?\b|\bprojects?\b|\bworkspaces?\b|\bmessages?\b|\btickets?\b|\bdatensätze|\bkonten\b|\bnutzer|\bbenutzer|\bprojekte|\beinträge|\bnachrichten/,
  ],
];

/** What can be had back, and stores that keep what is overwritten. */
const pairs: readonly Pair[] = [
  ['deletedThing', 'comesBack'],
  ['storagePlace', 'versioning'],
];

/** Code, papers and the product itself have versions, too. */
const otherVersions = /\bgit\b|source code|repositor|\bapi\b|quellcode|richtlinie|\bpolic/;

/** What was deleted can be had back for a while. */
export const softDelete: Recogniser = {
  id: 'soft-delete',
  trigger: ['softDelete', 'deletedThing', 'storagePlace'],
  read(clause) {
    const focus = find(clause, 'softDelete') ?? pairOf(clause);
    if (focus === undefined || isFromBackup(clause)) return [];
    const kept = durations(clause.text).find((duration) => toDays(duration) >= 1);
    const comparator =
      kept === undefined || isWindow(clause.text, kept)
        ? undefined
        : comparatorAt(clause.lexicon, clause.text, kept);
    return [
      {
        params: {
          ...(kept === undefined ? {} : { days: toDays(kept) }),
          ...(comparator === undefined ? {} : { op: comparator }),
          ...scopeParameter(scopes, clause.text, false),
          ...(says(clause, 'versioning') ? { mechanism: 'versioning' } : {}),
        },
        focus,
      },
    ];
  },
};

function pairOf(clause: Clause): Span | undefined {
  if (otherVersions.test(clause.text) || /\bdauert\b|\btakes\b/.test(clause.text)) return undefined;
  const kept = durations(clause.text).some((duration) => toDays(duration) >= 1);
  return findPair(clause, kept ? [...pairs, ['deletedThing', 'staysFor']] : pairs);
}

/** `within 30 days` is how long one has, not an upper bound of it. */
const isWindow = (text: string, { start }: Span): boolean =>
  /(?:within|innerhalb(?: von)?|binnen|after|nach) $/.test(text.slice(0, start));

/** Fetching something from a backup is a restore. Rows and logs that are kept or deleted are another matter. */
const isFromBackup = (clause: Clause): boolean =>
  /\b(?:from|aus) (?:a |the |our |der |einer |dem )?(?:back-?ups?|sicherung|datensicherung)/.test(
    clause.text,
  ) ||
  says(clause, 'farewell') ||
  (says(clause, 'log') && !says(clause, 'comesBack'));
