import type { ParameterValue } from '../../model/claim.ts';

/** Values of `params.scope` with the words that mean them, folded, all languages; earlier ones win where only one counts. */
export type ScopeTable = readonly (readonly [value: string, words: Words])[];

/** An expression, or what asks one only where it may match. */
type Words = Pick<RegExp, 'test'>;

export const transitScopes: ScopeTable = [
  ['webhooks', /\bwebhooks?\b/],
  ['gateways', /\b(?:meter|iot|edge|field|smart)[- ]gateways?\b/],
  ['replication', /\breplication|replikation/],
  [
    'file-exchange',
    /\bfile (?:exchange|transfers?)\b|\bexchange of files|dateiaustausch|datei(?:übertragung|transfer)|\bfiles\b[^.;|]{0,40}\b(?:pgp|sftp)\b/,
  ],
  [
    'authorities',
    /finanz(?:amt|ämter)|krankenkassen?\b|behörden\b|tax (?:office|authorit)|health insur|\bauthorities\b/,
  ],
  [
    'backups',
    /^(?:the |our |each |every |all |die |alle |unsere |jede )?(?:\w+ )?(?:copy|copies|back-?ups?|dumps?|snapshots?|sicherung(?:en)?|sicherungskopien?|kopien?)\b[^,;|]{0,40}\b(?:transfer|sent|transmit|copied|pushed|travels?\b|shipped|go(?:es)?\b|übertrag|übermittel|verschickt|gehen\b|geht\b)/,
  ],
  [
    'inter-datacenter',
    /between (?:our |the |both |all )?(?:two |three )?data ?cent(?:er|re)s|zwischen (?:den )?rechenzentren/,
  ],
  [
    'admin',
    /\badmin(?!istrators? of|istrator de[rs])|service operations|remote access|wartung|fernzugriff|verwaltung/,
  ],
  [
    'external',
    /between (?:our |the |your )?(?:you|customers?|users?|devices?|clients?|visitors?)\b|\boutside\b|\bextern|\bbrowsers?\b|\bvisitors?\b/,
  ],
  [
    'internal',
    /\binternal|\bintern(?:e|en|er)?\b|between our (?:own|servers|systems|services)|zwischen (?:unseren|den|allen) (?:\w+ )?(?:servern|systemen|diensten|standorten)|within (?:our|the)|private network|server segment|between (?:the )?[a-z]+ and [a-z]+ is|traffic between|untereinander|übertragung innen|innerhalb des (?:rechenzentrums|netzes)|the link between|between (?:the |our |all )?(?:own )?(?:servers|systems|services|nodes|machines)\b|inside (?:the|our) (?:vpc|cluster|network)|within (?:a|each|every) cluster/,
  ],
  ['video', /\bvideo/],
  ['chat', /\bchat/],
  [
    'external',
    /\bextern|public network|untrusted|outside|browsers?\b|our users|\busers\b|\bportal\b|\bportals\b|(?:kunden|web)portale?n?\b|webdienste?n?\b|weboberfläche|mobile app|web ?sites?|website|webseite|internet|\bclients?\b|öffentlich|mail servers|buchungsseite|schnittstellen|anlieferung|on the way|customer portal|load balancers|booking data|when transmitted|\baufrufe|\brequests\b|\bhsts\b|\bredirect|\bbounced\b|front door|\bto us\b|\bconnections? to (?:a |the |our )?(?:\w+ )?(?:form|dashboard|platform|plattform|app|application)s?\b|\bverbindung(?:en)? (?:zu|zur|zum) (?:unserer |unserem |einer )?(?:plattform|anwendung|app)|\bsites? and (?:the |our )?api|\bapi and (?:the |our )?(?:web ?)?site|\b(?:web|mobile) apps?\b[^.;|]{0,20}\bapis?\b|\bapis?\b[^.;|]{0,20}\b(?:web|mobile) apps?\b|\bweb (?:u\.|und|and) app\b|(?:older|old|elderly|legacy|outdated|ältere?n?) (?:devices?|phones?|scanners?|terminals?|geräte|handys|telefone|scanner)|\baltgeräte|zwischen (?:handy|smartphone|browser|app|gerät\w*|endgerät\w*) und|between (?:phones?|apps?|readers|guests|members|teachers|parents|pupils) and|\bscanners? (?:made|built|from|older)/,
  ],
  ['email', /\be-?mails?\b|\bmails?\b|\bsmtp\b|rundmail|mailsystem|mailserver/],
  ['web', /\bthe site\b/],
  ['database', /\bdatabases?\b|datenbank|postgres/],
  ['api', /\bapis?\b/],
  ['all', /\ball\b|\bevery\b|\balle[rnsm]?\b|\bsämtliche|\bjede[rn]?\b/],
];

export const restScopes: ScopeTable = [
  ['temporary-files', /temporary files?|\btemp files?|temporäre[nr]? dateien/],
  ['credentials', /^(?:all |our |user |alle )?(?:passw|kennw|credentials|api keys|tokens)/],
  [
    'pii-fields',
    /\bfields?\b|felder(?:n)?\b|feldweise|field by field|in der anwendung verschlüsselt|\bcolumns?\b/,
  ],
  [
    'database',
    /\bdatabases?\b|datenbank|\brds\b|\baurora\b|\bpostgres|data stores?\b|\bsql\b|\bmysql\b|\bmongo/,
  ],
  [
    'files',
    /\bbuckets?\b|(?<!temporary )\bfiles?\b|\bobject stor|objektspeicher|\bs3\b|dateispeicher|\bablage\b|attachments?\b|dateien|dateiablage|\bblob|storage accounts?\b|speicherkonten|\b(?<!identity )documents\b|dokumente|uploads|\bphotos?\b|\bpictures\b|\bfotos?\b|\bbilder\b/,
  ],
  [
    'identity-documents',
    /identity documents?|\bid (?:cards?|documents?|scans?)\b|ausweis(?:e|en|kopien|bilder)\b|ausweisdokument/,
  ],
  ['exports', /\bexports?\b|\bexporte\b/],
  ['erp', /\berp\b|warenwirtschaft/],
  ['search-index', /search ind/],
  ['media', /removable media|usb|wechseldatenträger|mobile datenträger/],
  ['devices', /\bpcs?\b|laptops?|notebooks?|praxisrechner|endgeräte|mobile devices|\btablets?\b|\bphones\b/],
  [
    'disks',
    /\bdisks\b|\bebs\b|\bplatten\b|disk arrays?|full[- ]disk|disk encryption|\bdrives?\b|datenträger|festplatten|\bssds?\b/,
  ],
  [
    'volumes',
    /unencrypted volumes?|\b(?:all|our|the|alle|unsere|block|storage) (?:(?!postgres|mysql|mariadb|database)\w+ )?volumes?\b|^volumes?\b/,
  ],
  ['snapshots', /\bsnapshots?\b/],
  ['queue', /\bqueues?\b|warteschlangen?\b/],
  ['cache', /\bcaches?\b|\bredis\b/],
  ['logs', /\blogs?\b|protokolldaten/],
  ['staging', /\bstaging\b/],
  ['archive', /archivsystem|\barchive system/],
  ['mainframe', /\bmainframe/],
  [
    'customer-data',
    /\bpersonal data\b|personenbezogene[nr]? daten|\bcustomer (?:personal )?data|kundendaten|\bclient data|\buser data/,
  ],
  [
    'all',
    /sämtliche .{0,40}daten|\ball (?:stored )?data|all types of data|alle[rn]? (?:gespeicherten )?daten|data at rest in|stored on physical media|to store data in encrypted|daten in ruhe/,
  ],
];

/** A thing as what is backed up: backups may also lie on one, or be of the database on it. */
function backedUp(things: string): Words {
  const thing = `(?<!database |backup |file |mail |[a-zäöüß-])(?:${things})\\b`;
  const others = '(?:,? (?:and|or|und|sowie) [a-zäöüß-]+)?';
  const named = new RegExp(things);
  const expression = new RegExp(
    [
      `(?:\\bback(?:s|ed|ing)? up|(?:back-?ups?|snapshots?|images|copies) of) (?:(?!(?:is|are|on|to|at|in|from|by)\\b)[a-z-]+,? ){0,5}${thing}`,
      `back-?ups? (?:is|are) (?:[a-z]+ )?(?:made|taken|created|kept) of (?:[a-z-]+,? ){0,5}${thing}`,
      `${thing}${others} (?:is|are|be) [^,;.]{0,30}backed up`,
      `${thing}[- ](?:back-?ups?|snapshots|images|sicherung)`,
      `(?:sicher(?:n|t|ung|ungen)|back-?ups?|snapshots?) (?:(?:alle[rn]?|der|die|von|unsere[rn]?|sämtliche[rn]?|jede[ns]?) ){1,3}${thing}`,
      `${thing}${others} (?:wird|werden) [^,;.]{0,40}gesichert`,
      `von (?:allen|den|unseren|sämtlichen) (?:[a-zäöüß]+ ){0,2}${thing}${others} werden`,
    ].join('|'),
  );
  return { test: (text) => named.test(text) && expression.test(text) };
}

export const backupScopes: ScopeTable = [
  ['database', /\bdatabases?\b|datenbank|\bpostgres|pg_dump|\bsql\b|data stores?\b/],
  ['servers', backedUp('servers?|servern|virtual machines|vms|virtuellen? maschinen')],
  ['volumes', backedUp('volumes?|disks|festplatten')],
  ['preview', /\bpreview\b/],
  ['exports', /\bexports?\b|\bexporten?\b/],
  ['drafts', /\bdrafts?\b|\bentwürfe/],
  ['kiosks', /\bkiosks?\b/],
  ['cash-register', /cash registers?|\btills?\b|registrierkassa|kassensystem/],
  ['practice-software', /praxissoftware|practice software/],
  ['erp', /\berp\b|warenwirtschaft/],
  ['chat', /\bchats?\b/],
  ['devices', /\blaptops?\b|notebooks?\b|workstations?\b|arbeitsplatzrechner|\bpcs?\b/],
  ['recordings', /\brecordings\b|aufzeichnungen\b|aufnahmen\b/],
  ['local-files', /\blocal files\b|\blokale[nr]? dateien/],
  [
    'configuration',
    /(?:^|\d )(?:the |our |die |der |unsere )?configuration\b|\bconfigurations? of the|\bkonfiguration|einstellungen der server/,
  ],
  ['network-devices', /network devices/],
  [
    'files',
    /(?<!local )\bfiles?\b|\bbuckets?\b|(?<!lokaler )(?<!lokale )(?<!lokalen )dateien|attachments|\bphotos?\b|\bfotos?\b|\bbilder\b|\baudio\b|object storage|objektspeicher/,
  ],
  ['customer-data', /customer data|kundendaten|booking data/],
  ['accounting', /buchhaltung/],
  ['all', /all (?:systems|data)|alle[rn]? (?:systeme|daten)\b/],
];

export const logScopes: ScopeTable = [
  ['chat', /\bchats?\b/],
  ['answers', /\bno (?:logs?|record) of (?:the )?answers\b/],
  ['api-access', /\bapi-access\b/],
  ['config-changes', /configuration changes/],
  [
    'security-events',
    /security[- ](?:relevant )?events?|permission changes|failed sign-?ins?|sicherheitsrelevant|sicherheitsereignis/,
  ],
  [
    'admin',
    /\badministrat|\badmin\b(?! (?:panel|area|interface|tool|pages?|view|ui|dashboard)\b)|\bprivileged|cloudtrail(?![^.;|]{0,60}\b(?:every|each|all|allen|jedem|jeder)\b)|verwaltungsvorgäng|aktivitätsprotokoll|activity log/,
  ],
  [
    'access',
    /(?<!-)\baccess to\b|\buser access\b|\bany access\b|(?<!-)\baccess(?:es)? (?:is|are)\b|all access\b|\bsign-?ins?\b|\blog-?ins?\b|\bauth log|each reading|every reading|(?:each|every) access\b|every view|\b(?:opens|views|looks at|calls up) (?:a|an|the|any) |\b(?:consultation|inspection|viewing)s?\b|einsicht|fernwartung|zugriffen?\b|jede[rn]? (?:[a-zäöüß]+ )?zugriff\b|zugriffe\b|\bblick\b|anmeldung|who (?:\w+ ){0,2}(?:opened|viewed|accessed)|abmeldungen|eingeloggt|\bangesehen\b/,
  ],
  [
    'data-changes',
    /\balteration|\berasure|\bdeletion|every change|each change|all changes|changes (?:of|to) (?:the )?data|änderung|eingabe|löschung|data changes|who (?:\w+,? ){0,8}(?:changed|altered|edited|deleted)|wer [^.]{0,60}(?:geändert|gelöscht|gebucht|eingetragen|bearbeitet|eingegeben|angelegt|storniert)|\bmodification|\b(?:every|each|all) deleted /,
  ],
  [
    'all',
    /\blogs of (?:all|every)\b|every account|cloudtrail[^.;|]{0,60}\b(?:every|each|all|allen|jedem|jeder)\b|any operations?|all (?:actions|activities)|alle vorgänge|every action/,
  ],
];

/** The one scope a sentence speaks of, or a list where it names several; empty if it names none. */
export function scopeParameter(
  table: ScopeTable,
  folded: string,
  several: boolean,
): { scope?: ParameterValue } {
  // Brackets give examples.
  const text = folded.replaceAll(/\((?:e\.g\.|z\. ?b\.|such as)[^)]*\)/g, '');
  const found = table.filter(([, words]) => words.test(text)).map(([value]) => value);
  const specific = found.length > 1 ? found.filter((value) => value !== 'all') : found;
  const [first] = specific;
  if (first === undefined) return {};
  return { scope: several && specific.length > 1 ? specific : first };
}
