import type { Sentences } from '../sentences/table.ts';

export const dutch: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Gevoelige velden in de database worden op applicatieniveau versleuteld.', {}],
      ['Server-side encryptie van bestanden (SSE-KMS)', {}],
      ['AES-256 voor opgeslagen data', { algorithm: 'aes-256' }],
      ['De leverancier versleutelt alle opslagvolumes.', {}],
      ['Alle opgeslagen gegevens zijn versleuteld met AES-256.', { algorithm: 'aes-256', scope: 'all' }],
      ['Onze databases zijn in rust versleuteld.', { scope: 'database' }],
      ['Schijfversleuteling met LUKS op alle servers', { method: 'luks' }],
      ['Bestanden van gebruikers worden versleuteld opgeslagen.', { scope: 'files' }],
      ['Wij versleutelen alle data in rust met AES-256.', { algorithm: 'aes-256' }],
      ['Gegevens worden nooit onversleuteld opgeslagen.', {}],
      ['De database is niet versleuteld.', { scope: 'database' }, { modality: 'negated' }],
      ['Versleuteling van opgeslagen gegevens', {}, { modality: 'planned', under: 'Gepland' }],
      ['Waar mogelijk worden gegevens in rust versleuteld.', {}, { modality: 'hedged' }],
      ['De versleuteling van de database is gepland voor 2027.', {}, { modality: 'planned' }],
    ],
    notMade: [
      'Laptops van medewerkers hebben een versleutelde schijf.',
      'Wachtwoorden worden gehasht met bcrypt.',
      'De veiligheid van uw gegevens staat bij ons voorop.',
      'Back-ups worden versleuteld.',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Het dataverkeer wordt beveiligd met TLS versie 1.3.', { min_tls: '1.3' }],
      ['HSTS staat aan voor de duur van één jaar.', {}],
      ['Bestanden worden via SFTP uitgewisseld.', {}],
      ['Alle communicatie tussen u en onze servers loopt via een TLS-verbinding.', {}],
      ['HTTPS verplicht (TLS 1.2+)', { min_tls: '1.2' }],
      ['Alle verbindingen zijn beveiligd met TLS 1.2 of hoger.', { min_tls: '1.2' }],
      ['De website is uitsluitend bereikbaar via HTTPS.', { protocol: 'https' }],
      ['Gegevens worden tijdens transport versleuteld (TLS 1.3).', { min_tls: '1.3' }],
      ['Het verkeer tussen onze servers is versleuteld.', { scope: 'internal' }],
      ['HTTP-verzoeken worden omgeleid naar HTTPS.', { https_redirect: true }],
      ['Versleuteling van dataverkeer met minimaal TLS 1.2', { min_tls: '1.2' }],
      ['TLS 1.0 en 1.1 zijn uitgeschakeld, TLS 1.2 is vereist.', { min_tls: '1.2' }],
      ['Het interne verkeer is niet versleuteld.', {}, { modality: 'negated' }],
    ],
    notMade: ['E-mails worden op werkdagen beantwoord.', 'SSLv3 is uitgeschakeld.'],
  },
  'backup-frequency': {
    made: [
      ['Het systeem voert dagelijks een back-up uit.', { interval_hours: 24 }],
      ['Om de twee uur worden snapshots gemaakt.', { interval_hours: 2 }],
      ['Wij maken één keer per dag een back-up van uw gegevens.', { interval_hours: 24 }],
      ['Incrementele back-up elke 15 minuten', { interval_hours: 0.25 }],
      ['Elke nacht wordt een volledige back-up gemaakt.', { interval_hours: 24, kind: 'full' }],
      ['Van de databases wordt om de zes uur een back-up gemaakt.', { interval_hours: 6, scope: 'database' }],
      ['Dagelijkse back-ups van de database', { interval_hours: 24, scope: 'database' }],
      ['Wij maken wekelijks een back-up.', { interval_hours: 168 }],
      ['Er wordt minimaal elke 24 uur een back-up gemaakt.', { interval_hours: 24 }],
      ['Elk uur worden incrementele back-ups gemaakt.', { interval_hours: 1, kind: 'incremental' }],
      ['Dagelijkse back-ups zijn in voorbereiding.', { interval_hours: 24 }, { modality: 'planned' }],
    ],
    notMade: [
      'De back-ups worden elke maand getest.',
      'Elke dag is er een medewerker als achtervang aanwezig.',
    ],
  },
  'backup-enabled': {
    made: [
      ['Er is een automatische back-upvoorziening ingericht.', {}],
      ['Er worden regelmatig back-ups gemaakt.', { interval: 'regular' }],
      ['Gegevens worden regelmatig geback-upt.', { interval: 'regular' }],
      ['De klant is zelf verantwoordelijk voor het maken van back-ups.', {}, { subject: 'customer' }],
    ],
    notMade: ['Back-upbeleid', 'Bij ziekte neemt een collega als back-up de telefoon aan.'],
  },
  'backup-retention': {
    made: [
      ['We bewaren back-ups tot 30 dagen terug.', { days: 30 }],
      ['Maandelijkse back-ups worden een jaar gearchiveerd.', { days: 365 }],
      ['Bewaartermijn back-ups: 14 dagen', { days: 14 }],
      ['Back-ups worden 30 dagen bewaard.', { days: 30 }],
      ['Back-ups worden minimaal 90 dagen bewaard.', { days: 90, op: 'gte' }],
      ['Wij bewaren de laatste zeven back-ups.', { count: 7 }],
      ['De bewaartermijn van back-ups is twaalf maanden.', { days: 365 }],
      ['Back-ups worden na 35 dagen verwijderd.', { days: 35 }],
    ],
    notMade: ['Facturen worden zeven jaar bewaard.', 'Camerabeelden worden 30 dagen bewaard.'],
  },
  'backup-encryption': {
    made: [
      ['De back-ups zijn met AES-256 versleuteld.', { algorithm: 'aes-256' }],
      ['Back-ups worden versleuteld met AES-256.', { algorithm: 'aes-256' }],
      ['Dagelijkse versleutelde back-ups', {}],
    ],
    notMade: ['De back-ups liggen in een kluis.'],
  },
  'backup-location': {
    made: [
      ['De back-ups staan bij een andere hostingpartij.', {}],
      ['Replicatie van back-ups naar een tweede locatie', {}],
      ['De back-ups worden opgeslagen in een ander datacenter.', {}],
      ['Back-ups worden bewaard op een andere locatie.', {}],
    ],
    notMade: ['Ons kantoor is verhuisd naar een andere locatie.'],
  },
  'backup-restore-test': {
    made: [
      ['We testen elk half jaar het terugzetten van back-ups.', { interval_days: 180 }],
      ['Het terugzetten van back-ups wordt elk kwartaal getest.', { interval_days: 90 }],
      ['Hersteltesten worden eenmaal per jaar uitgevoerd.', { interval_days: 365 }],
    ],
    notMade: ['Gegevens kunnen worden hersteld.'],
  },
  'data-residency': {
    made: [
      ['Er worden geen gegevens buiten de EER opgeslagen.', { regions: ['EEA'], exclusive: true }],
      ['Alle verwerkingen vinden plaats binnen de Europese Unie.', { regions: ['EU'] }],
      [
        'Uw gegevens blijven in Europa, meer bepaald in Duitsland.',
        { regions: ['Europe', 'DE'], exclusive: true },
      ],
      ['Hosting uitsluitend in Nederland', { regions: ['NL'], exclusive: true }],
      [
        'Alle gegevens worden uitsluitend binnen de Europese Unie opgeslagen.',
        { regions: ['EU'], exclusive: true },
      ],
      ['Onze servers staan in Duitsland.', { regions: ['DE'] }],
      ['De gegevens verlaten de EER niet.', { regions: ['EEA'], exclusive: true }],
      ['Gegevens worden opgeslagen in Nederland en Ierland.', { regions: ['NL', 'IE'] }],
      ['Er vindt geen doorgifte van gegevens aan derde landen plaats.', { third_country: false }],
      [
        'Klantgegevens worden opgeslagen in Amsterdam.',
        { regions: ['Amsterdam', 'NL'], scope: 'customer-data' },
      ],
    ],
    notMade: [
      'Ons hoofdkantoor staat in Utrecht, Nederland.',
      'Onze klanten komen uit Zwitserland en België.',
      'Op deze overeenkomst is Nederlands recht van toepassing.',
    ],
  },
  'hosting-provider': {
    made: [
      ['De infrastructuur is gebouwd op Google Cloud.', { provider: 'gcp' }],
      ['Voor de hosting van onze servers maken wij gebruik van Leaseweb.', { provider: 'leaseweb' }],
      ['Het platform wordt gehost bij Hetzner.', { provider: 'hetzner' }],
      ['Onze servers draaien bij Amazon Web Services.', { provider: 'aws' }],
      ['De applicatie draait op Microsoft Azure.', { provider: 'azure' }],
    ],
    notMade: ['Onze medewerkers zijn opgeleid in AWS.'],
  },
  'log-retention': {
    made: [
      ['Logs worden na zes maanden opgeschoond.', { days: 180 }],
      ['Bewaartermijn logs: 12 maanden', { days: 365 }],
      ['Logbestanden worden zes maanden bewaard.', { days: 180 }],
      ['Toegangslogs worden na 90 dagen verwijderd.', { days: 90, op: 'lte' }],
      ['Bewaartermijn van logbestanden: 1 jaar', { days: 365 }],
    ],
    notMade: ['Logbestanden worden elke 30 dagen geanalyseerd.'],
  },
  'audit-logging': {
    made: [
      ['Elke inzage in een dossier wordt gelogd.', {}],
      ['Logging van inlogpogingen en wijzigingen', {}],
      ['Alle toegang tot gegevens wordt gelogd.', { scope: 'access' }],
      ['Handelingen van beheerders worden gelogd.', { scope: 'admin' }],
      ['Logging van toegang', {}],
    ],
    notMade: ['Bezoekers schrijven zich in het logboek bij de receptie in.'],
  },
  mfa: {
    made: [
      ['Voor toegang tot de console is een tweede factor nodig.', {}],
      ['MFA vereist voor alle beheeraccounts', { enforced: true }],
      ['Meervoudige authenticatie is verplicht voor alle medewerkers.', { enforced: true }],
      ['Tweefactorauthenticatie is vereist voor beheertoegang.', { enforced: true }],
      ['U kunt tweestapsverificatie inschakelen in uw profiel.', {}, { subject: 'customer' }],
      ['Tweefactorauthenticatie is nog niet ingevoerd.', {}, { modality: 'planned' }],
    ],
    notMade: ['Twee factoren verklaren onze groei.', 'Alle deuren zijn door een slot beveiligd.'],
  },
  'password-policy': {
    made: [
      ['Blokkering van het account na 5 pogingen', {}],
      ['Minimale wachtwoordlengte: 12 tekens', { min_length: 12 }],
      ['Wachtwoorden bestaan uit minimaal 12 tekens.', { min_length: 12 }],
      ['Het account wordt vergrendeld na vijf mislukte pogingen.', { lockout: true }],
    ],
    notMade: ['Wachtwoorden worden gehasht opgeslagen.'],
  },
  'public-access': {
    made: [
      ['De database heeft geen publiek IP-adres.', { allowed: false }],
      ['Geen enkele bucket is openbaar.', { allowed: false }],
      ['Onze databases zijn niet bereikbaar vanaf het internet.', { allowed: false, resource: 'database' }],
      ['Geen enkele database is publiek toegankelijk.', { allowed: false }],
    ],
    notMade: ['Ons beleid is publiek toegankelijk op onze website.'],
  },
  'network-restriction': {
    made: [
      ['Firewall en filtering van inkomend verkeer', { mechanism: 'firewall' }],
      ['SSH-toegang is beperkt tot een lijst van toegestane IP-adressen.', { mechanism: 'ip-allowlist' }],
      ['Alleen de poorten 80 en 443 staan open.', { ports: [80, 443] }],
      ['De servers worden beschermd door een firewall.', { mechanism: 'firewall' }],
      ['Beheertoegang is uitsluitend mogelijk via een VPN.', { mechanism: 'vpn', scope: 'admin' }],
      ['De databases zijn alleen bereikbaar vanuit het besloten netwerk.', { scope: 'database' }],
    ],
    notMade: ['Gasten gebruiken een apart wifi-netwerk op kantoor.'],
  },
  'network-segmentation': {
    made: [
      ["Netwerksegmentatie met VLAN's", { mechanism: 'vlan' }],
      ['Het netwerk is gesegmenteerd in VLANs.', { mechanism: 'vlan' }],
    ],
    notMade: [],
  },
  'environment-separation': {
    made: [
      ['Scheiding van ontwikkel-, test- en productieomgeving', {}],
      ['De test- en productieomgevingen zijn gescheiden.', {}],
      ['Ontwikkel-, test- en productieomgevingen zijn van elkaar gescheiden.', {}],
    ],
    notMade: ['Wij bieden een prettige werkomgeving.'],
  },
  'key-management': {
    made: [
      ['Sleutelbeheer via een HSM', { mechanism: 'hsm' }],
      ['Encryptiesleutels worden beheerd in een HSM.', { mechanism: 'hsm' }],
    ],
    notMade: ['De sleutels van het kantoor worden beheerd door de receptie.'],
  },
  'key-rotation': {
    made: [
      ['Jaarlijkse sleutelrotatie', { interval_days: 365 }],
      ['De encryptiesleutels worden jaarlijks geroteerd.', { interval_days: 365 }],
    ],
    notMade: ['De sloten worden elk jaar vervangen.'],
  },
  'vulnerability-scanning': {
    made: [
      ['Maandelijks draait een vulnerability scan.', { interval_days: 30 }],
      ['Wekelijkse kwetsbaarheidsscan', { interval_days: 7 }],
      ['Wekelijks worden kwetsbaarheidsscans uitgevoerd.', { interval_days: 7 }],
      ['Afhankelijkheden worden gescand op kwetsbaarheden.', { target: 'dependencies' }],
    ],
    notMade: ['Papieren contracten worden gescand.'],
  },
  'intrusion-detection': {
    made: [
      ['Inzet van een SIEM', { mechanism: 'siem' }],
      ['IDS/IPS-systemen analyseren het netwerkverkeer.', { mechanism: ['ids', 'ips'] }],
      ['Een inbraakdetectiesysteem bewaakt het netwerk.', { mechanism: 'ids' }],
    ],
    notMade: ['Het kantoor heeft een inbraakalarm.'],
  },
  'high-availability': {
    made: [
      [
        'Verdeling van de belasting over meerdere servers met een load balancer',
        { mechanism: 'load-balancer' },
      ],
      ['Redundante architectuur met automatische failover', { mechanism: 'automatic-failover' }],
      ['De servers zijn verdeeld over meerdere beschikbaarheidszones.', { mechanism: 'multi-az' }],
      ['Onze infrastructuur is redundant uitgevoerd.', {}],
    ],
    notMade: ['De noodstroomvoorziening is redundant.'],
  },
  'geo-redundancy': {
    made: [
      ["Gegevens worden tussen twee regio's gerepliceerd.", { min_sites: 2 }],
      ['Gegevens worden gerepliceerd naar twee gescheiden datacenters.', { min_sites: 2 }],
    ],
    notMade: [],
  },
  'soft-delete': {
    made: [
      ['Verwijderde documenten blijven 15 dagen in de prullenbak en zijn te herstellen.', { days: 15 }],
      ['Verwijderde bestanden kunnen 30 dagen worden hersteld.', { days: 30, scope: 'files' }],
    ],
    notMade: ['Tijdelijke bestanden worden na 30 dagen verwijderd.'],
  },
  monitoring: {
    made: [
      ['Een monitoringtool waarschuwt ons team bij storingen.', {}],
      ['24/7 monitoring van de infrastructuur', {}],
      ['Onze servers worden 24/7 gemonitord.', { coverage: '24x7' }],
      ['Monitoring van de servers met alarmering', { alerting: true }],
    ],
    notMade: ['Het gebouw wordt bewaakt met camera’s.'],
  },
  patching: {
    made: [
      ['Beveiligingsupdates worden maandelijks geïnstalleerd.', { interval_days: 30 }],
      ['Kritieke beveiligingspatches worden binnen 48 uur geïnstalleerd.', {}],
    ],
    notMade: [],
  },
  'ddos-protection': {
    made: [
      ['Bescherming tegen DDoS-aanvallen', {}],
      ['Onze infrastructuur is beschermd tegen DDoS-aanvallen.', {}],
    ],
    notMade: [],
  },
  'penetration-test': {
    made: [
      ['Jaarlijks wordt een penetratietest uitgevoerd door een externe partij.', { interval_days: 365 }],
    ],
    notMade: [],
  },
  'breach-notification': {
    made: [['Wij informeren de klant binnen 24 uur over een datalek.', { within_hours: 24 }]],
    notMade: [],
  },
  waf: { made: [['Een web application firewall (WAF) beschermt de applicatie.', {}]], notMade: [] },
  'point-in-time-recovery': {
    made: [['Herstel naar elk moment van de afgelopen 7 dagen is mogelijk.', { window_days: 7 }]],
    notMade: [],
  },
  'secrets-management': {
    made: [['Geheimen staan in een kluis (Vault) en nooit in de broncode.', { mechanism: 'secret-manager' }]],
    notMade: [],
  },
  'ssh-key-auth': {
    made: [['SSH alleen met sleutels, wachtwoorden uitgeschakeld', { enforced: true, exclusive: true }]],
    notMade: [],
  },
};
