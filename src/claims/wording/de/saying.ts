/** German words for how firmly and of whom something is said, by concept. */
export const saying = {
  negator: ['nicht', 'kein(?:e|en|er|es|em)?', 'nie', 'niemals', 'weder', 'ohne', 'keinerlei'],
  falseNegator: ['nicht nur', 'nicht länger als', 'nicht weniger als', 'nicht mehr als', 'nicht älter als', 'nicht ohne', 'nicht verlassen', 'sonst kein', 'nicht unter', 'ohne unterbrechung', 'nicht kürzer als', 'nicht benötigte\\w*', 'nicht gebrauchte\\w*'],
  hedged: ['nach möglichkeit', 'soweit möglich', 'sofern möglich', 'wenn möglich', 'soweit (?:technisch )?(?:machbar|verfügbar)', 'soweit die gegenstelle', 'grundsätzlich', 'in der regel', 'i\\. ?d\\. ?r\\.', 'bevorzugt', 'primär', 'vorwiegend', 'überwiegend', 'normalerweise', 'üblicherweise', 'standardmäßig', 'standardmässig', 'weitgehend', 'meist', 'falls möglich', 'vorzugsweise', 'soweit (?:\\w+ ){1,5}unterstützt', 'sofern (?:\\w+ ){1,5}unterstützt'],
  conditional: ['je nach (?:tarif|plan|paket)', 'im \\w+-(?:tarif|plan|paket)', '\\(option\\)', 'auf wunsch', 'optional', 'gegen aufpreis', 'pro-plan', 'free-plan'],
  planned: ['geplant(?:e|en|er|es)?', 'in vorbereitung', 'vorgesehen für', 'in planung', 'in arbeit', 'noch nicht', 'zukünftig', 'künftig', 'in umsetzung', 'demnächst', 'ab 20\\d\\d', 'ziel: 20\\d\\d'],
  plannedHeading: ['geplant', 'offene? punkte', 'noch offen', 'nicht umgesetzt', 'nicht implementiert', 'ausblick', 'roadmap', 'in planung', 'empfehlungen', 'in vorbereitung'],
  negatedHeading: ['nicht vorhanden'],
  exampleHeading: ['änderungshistorie', 'versionshistorie', 'vorbemerkung', 'inhaltsverzeichnis', 'begriffe', 'definitionen', 'hinweise zum vertragsmuster'],
  customer: ['(?:sie|kunden|kund(?:in|innen)|mandanten|nutzer|der kunde|der auftraggeber|der verantwortliche|anwender|lehrkräfte) (?:können|kann|müssen|muss|sollten|sollen|soll|dürfen|darf|hat|haben) (?!sich|davon)~', 'vom (?:verantwortlichen|auftraggeber|kunden|schulträger)', 'durch den (?:verantwortlichen|auftraggeber|kunden)', 'obliegt dem (?:kunden|auftraggeber|verantwortlichen)', 'sache (?:der|des) (?:schule|kunden|auftraggebers|praxis|verantwortlichen)', 'aufgabe (?:der|des) (?:praxis|kunden|auftraggebers|verantwortlichen)', 'in der verantwortung des (?:kunden|auftraggebers)', 'optionale?', 'einschaltbar', 'einstellbar'],
  provider: ['(?:microsoft|amazon|aws|azure|hetzner|google|der (?:cloud|hosting|rechenzentrums)-?(?:anbieter|betreiber|provider)) (?:verwaltet|verschlüsselt|stellt|betreibt|speichert|verarbeitet|sichert|gewährleistet|repliziert|schützt|bietet)', 'des rechenzentrumsbetreibers', 'sache von hetzner', '\\(hetzner\\)'],
  vendorOffer: ['bietet', 'ermöglicht es'],
  supplierDuty: ['lieferanten', 'dienstleister müssen', 'unterauftragnehmer müssen'],
  law: ['geeignet sind', 'denkbar sind', 'typisch dafür', 'typische maßnahmen', 'typische massnahmen', 'können dazu dienen', 'nennt das gesetz', 'ziel:', 'gemeint ist', 'zu gewährleisten, dass', 'zielsetzung', 'etwa dank', 'unter anderem geeignet', 'soll (?:niemand|sich klären|nur sehen)', 'z\\. ?b\\. starke'],
  advice: ['bitte', 'wenn doch', 'wir empfehlen', 'zu empfehlen', 'hingegen sollten sie'],
  wish: ['wir streben', 'wir bemühen', 'unser ziel', 'ließe sich', 'liesse sich', 'wäre möglich', 'mejorable', 'soll .{0,40}verhindern'],
  trackRecord: ['noch nie'],
} as const;
