/** German words for watching and defending, by concept. */
export const detection = {
  monitored: [
    '(?:systeme|server|dienste|infrastruktur|anwendung(?:en)?|verfügbarkeit) (?:[a-zäöüß]+ ){0,6}überwacht',
    '~überwachung (?:der|des|von|rund|aller|sicherheitsrelevanter)',
    'überwachung:',
    '~monitoring',
    '~alarmierung',
    'mit alarm',
    'meldung an die bereitschaft',
    'rund um die uhr überwacht',
  ],
  vulnerabilityScan: [
    '~schwachstellen-?(?:scans?|prüfung(?:en)?|analysen?)',
    'auf (?:bekannte )?schwachstellen',
    '~vulnerability scans?',
    'schwachstellenscan',
  ],
  ddos: ['~ddos~', '~überlastungsangriff~'],
  intrusion: [
    '~angriffserkennung~',
    '~einbruchserkennung~',
    'intrusion[- ]detection~',
    'erkennung von (?:angriffen|server-manipulation|anomalien)',
    '~anomalie~',
  ],
  immutableLog: [
    'manipulationssicher~',
    'revisionssicher~',
    'unveränder~',
    'nicht (?:geändert|verändert|gelöscht|manipuliert) werden',
    'schutz der protokolle',
    'einmal beschreibbar~',
    'hash-?kette',
  ],
  waf: ['web-application-firewall'],
} as const;
