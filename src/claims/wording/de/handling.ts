/** German words for incidents, deletion, updates and processors, by concept. */
export const handling = {
  dataDeletion: [
    '~löschung',
    '(?:daten|konto|termine) [^.|]{0,50}gelöscht',
    'löschen wir',
    'alles gelöscht',
    '~vernicht~',
  ],
  deletionTrigger: [
    'vertragsende',
    'kündigung',
    'auf (?:anfrage|verlangen|wunsch)',
    'ende des vertrag\\w*',
    'beendigung',
  ],
  incidentProcess: ['~incident-response~', '~vorfallmanagement', 'sicherheitsvorfälle werden'],
  breachNotice: [
    'datenpannen',
    'verletzungen des schutzes',
    'meldung an den (?:kunden|schulträger|auftraggeber)',
    '~datenschutzverletzung~',
  ],
  informs: ['meldet', 'melden wir', '~meldung', 'informier~', 'benachrichtig~'],
  patches: [
    '~sicherheitsaktualisierungen',
    '~sicherheitspatches',
    '~patch~',
    'aktualisierungen:',
    'aktualisierungen der',
  ],
  restoreTested: [
    '~rücksicherung[^.|]{0,40}(?:geprobt|getestet|test)',
    '~wiederherstellung(?:s)?(?:test|übung)~',
    'probe der wiederherstellung',
    'wiederherstellung: übung',
    '~tests? zur datenwiederherstellung',
    '~restore-tests?',
  ],
  continuity: ['~notfallplan', '~notfallkonzept', '~notfallhandbuch'],
  processors: ['~unterauftrag(?:nehmer|sverarbeiter)~', 'av-vertrag~'],
  transferClauses: ['~standardvertragsklauseln'],
  pseudonyms: ['~pseudonymisier~', '~anonymisier~'],
} as const;
