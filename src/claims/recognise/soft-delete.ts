import { find, says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { scopeParameter, type ScopeTable } from '../wording/scopes.ts';

const scopes: ScopeTable = [
  ['files', /\bfiles?\b|dateien|auftragsverzeichnis|\bobjects?\b|objekte|\bblobs?\b/],
  ['documents', /\bdocuments?\b|dokumente/],
  ['database', /\bdatabases?\b|datenbank/],
];

/** What was deleted can be had back for a while. */
export const softDelete: Recogniser = {
  id: 'soft-delete',
  trigger: ['softDelete'],
  read(clause) {
    const focus = find(clause, 'softDelete');
    if (focus === undefined || isFromBackup(clause)) return [];
    const kept = durations(clause.text).find((duration) => toDays(duration) >= 1);
    const comparator = kept === undefined ? undefined : comparatorAt(clause.lexicon, clause.text, kept);
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

/** Fetching something from a backup is a restore. Rows and logs that are kept or deleted are another matter. */
const isFromBackup = (clause: Clause): boolean =>
  /\b(?:from|aus) (?:a |the |our |der |einer |dem )?(?:back-?ups?|sicherung|datensicherung)/.test(clause.text) || says(clause, 'farewell') || says(clause, 'log');
