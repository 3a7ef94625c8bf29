/** German words for environments and delivery, by concept. */
export const building = {
  environments: [
    'trennung von (?:entwicklung|produktiv|test|produktion)\\w*',
    'getrennte (?:[a-zäöüß-]+ )?(?:umgebungen|projekte|abonnements|systeme)',
    '(?:test|entwicklung)\\w*(?:[ ,]+[a-zäöüß-]+){0,5} (?:sind |laufen )?(?:auf )?(?:getrennt|verschiedenen)',
    '~testumgebung',
  ],
  segmentation: [
    '~netzsegment~',
    '~netzwerksegment~',
    '~netztrennung',
    '~netzabschnitten',
    'getrennte netze',
    'vlans?',
  ],
  iac: ['infrastruktur (?:[a-zäöüß]+ )?als code'],
} as const;
