/** German words for environments and delivery, by concept. */
export const building = {
  environments: [
    'trennung von (?:entwicklung|produktiv|test|produktion)\\w*',
    'getrennte (?:[a-zäöüß-]+ )?(?:umgebungen|projekte|abonnements|systeme)',
    '(?:test|entwicklung)\\w*(?:[ ,]+[a-zäöüß-]+){0,5} (?:sind |laufen )?(?:auf )?(?:getrennt|verschiedenen)',
    '~testumgebung',
    'getrennte (?:\\S+ ){0,2}(?:konten|accounts|projekte|umgebungen|systeme|subscriptions|abonnements) für~',
    '~test- und (?:produktiv|produktions)~',
    'trennung (?:von|zwischen) (?:\\S+ ){0,4}(?:produktiv|produktion|test|entwicklung)~',
    '~umgebung(?:en)? (?:[a-zäöüß]+ ){0,4}(?:getrennt|separat)',
    '~produktivumgebung~[^.;|]{0,40}getrennt',
    '~entwicklungs-,? ~[^.;|]{0,60}getrennt',
    'getrennte \\S*(?:konten|accounts|projekte|umgebungen|systeme|subscriptions|abonnements)',
    'in (?:eigenen|getrennten|verschiedenen|separaten) \\S*(?:konten|accounts|projekten|umgebungen|systemen|subscriptions|abonnements)',
    'produktions-[^.;|]{0,40}getrennt',
  ],
  segmentation: [
    '~netzsegment~',
    '~netzwerksegment~',
    '~netztrennung',
    '~netzabschnitten',
    'getrennte netze',
    'vlans?',
  ],
  iac: [
    'infrastruktur (?:[a-zäöüß]+ )?als code',
    'infrastruktur (?:[a-zäöüß]+ ){0,3}(?:als code|mit terraform|in terraform)',
    '~infrastruktur-als-code',
  ],
  testData: [
    '~testdaten sind~',
    '~test(?:systeme?|umgebung|daten)[^.;|]{0,40}kein\\w* (?:echtdaten|produktivdaten|echten daten|originaldaten|kundendaten)',
    'kein\\w* (?:echtdaten|produktivdaten|originaldaten)',
    '~testdaten[^.;|]{0,20}(?:anonymisiert|erfunden|synthetisch)',
  ],
} as const;
