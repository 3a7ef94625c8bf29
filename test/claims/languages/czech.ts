import type { Sentences } from '../sentences/table.ts';

export const czech: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Veškerá uložená data jsou zašifrována pomocí AES-256.', { algorithm: 'aes-256' }],
      ['Disky virtuálních serverů šifrujeme (LUKS).', { method: 'luks', scope: 'disks' }],
      ['Šifrování databáze v klidovém stavu', { scope: 'database' }],
      ['Zákaznická data ukládáme v zašifrované podobě.', { scope: 'customer-data' }],
      ['Soubory v objektovém úložišti jsou šifrované.', { scope: 'files' }],
      ['Data v klidu chrání 256bitové šifrování AES.', { algorithm: 'aes-256' }],
      ['Databáze není šifrovaná.', { scope: 'database' }, { modality: 'negated' }],
      ['Data se ukládají v nešifrované podobě.', {}, { modality: 'negated' }],
      ['Pokud je to možné, jsou data v klidu šifrována.', {}, { modality: 'hedged' }],
      ['Šifrování dat v klidu je plánováno na rok 2027.', {}, { modality: 'planned' }],
      ['Šifrování disků', {}, { modality: 'planned', under: 'Další kroky' }],
    ],
    notMade: [
      'Hesla jsou hashována algoritmem bcrypt.',
      'Notebooky zaměstnanců mají šifrované disky.',
      'Bezpečnost vašich dat je pro nás prioritou.',
      'Zálohy jsou šifrovány.',
      'Jsou data v klidu šifrována?',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Všechna spojení jsou zabezpečena šifrováním TLS 1.2 a vyšším.', { min_tls: '1.2' }],
      ['Komunikace se serverem je šifrována protokolem TLS ve verzi minimálně 1.2.', { min_tls: '1.2' }],
      ['Služba je dostupná pouze přes HTTPS.', { protocol: 'https', exclusive: true }],
      ['Při přenosu jsou data šifrována (TLS 1.3).', { min_tls: '1.3' }],
      ['Požadavky HTTP jsou přesměrovány na HTTPS.', { https_redirect: true }],
      ['Provoz mezi servery není šifrován.', {}, { modality: 'negated' }],
      ['Nešifrovaná spojení jsou odmítána.', {}],
    ],
    notMade: ['SSLv3 a TLS 1.0 jsou zakázány.', 'Na e-maily odpovídáme v pracovní dny.'],
  },
  'backup-frequency': {
    made: [
      ['Zákazník zálohuje data každý den.', { interval_hours: 24 }, { subject: 'customer' }],
      ['Zpracovatel bude provádět zálohy nejméně jednou denně.', { interval_hours: 24 }],
      ['Zálohy databází se provádějí jednou denně.', { interval_hours: 24, scope: 'database' }],
      ['Každých šest hodin se vytváří přírůstková záloha.', { interval_hours: 6, kind: 'incremental' }],
      ['Jednou týdně pořizujeme úplnou zálohu.', { interval_hours: 168, kind: 'full' }],
      ['Automatické denní zálohy', { interval_hours: 24, automated: true }],
      ['Databáze zálohujeme každou noc.', { interval_hours: 24, scope: 'database' }],
      ['Hodinové zálohy jsou v přípravě.', { interval_hours: 1 }, { modality: 'planned' }],
    ],
    notMade: ['Obnovu ze záloh zkoušíme každý měsíc.', 'Ceník aktualizujeme každý rok.'],
  },
  'backup-enabled': {
    made: [
      ['Data pravidelně zálohujeme.', { interval: 'regular' }],
      ['Za zálohování odpovídá zákazník.', {}, { subject: 'customer' }],
      ['Testovací databáze nejsou zálohovány.', {}, { modality: 'negated' }],
    ],
    notMade: ['Plán zálohování'],
  },
  'backup-retention': {
    made: [
      ['Zálohy uchováváme 30 dní.', { days: 30 }],
      ['Doba uchovávání záloh je nejméně 90 dnů.', { days: 90, op: 'gte' }],
      ['Zálohy se uchovávají maximálně po dobu tří měsíců.', { days: 90, op: 'lte' }],
      ['30denní retence záloh', { days: 30 }],
      ['Uchováváme posledních sedm záloh.', { count: 7 }],
      ['Zálohy jsou po uplynutí 35 dnů mazány.', { days: 35 }],
    ],
    notMade: ['Faktury uchováváme deset let.', 'Kamerové záznamy uchováváme 30 dní.'],
  },
  'backup-encryption': {
    made: [['Všechny zálohy šifrujeme algoritmem AES-256.', { algorithm: 'aes-256' }]],
    notMade: ['Zálohy jsou uloženy v trezoru.'],
  },
  'backup-location': {
    made: [
      ['Zálohy jsou uloženy v jiném datovém centru.', {}],
      ['Zálohy ukládáme do oddělené lokality.', {}],
    ],
    notMade: ['Naše kancelář se přestěhovala do jiné lokality.'],
  },
  'backup-restore-test': {
    made: [['Testy obnovy dat provádíme jednou za čtvrtletí.', { interval_days: 90 }]],
    notMade: ['Data lze obnovit ze zálohy.'],
  },
  'data-residency': {
    made: [
      ['Data jsou uložena výhradně v České republice.', { regions: ['CZ'], exclusive: true }],
      ['Servery jsou umístěny v Německu a Nizozemsku.', { regions: ['DE', 'NL'] }],
      ['Osobní údaje nepředáváme mimo Evropský hospodářský prostor.', { regions: ['EEA'] }],
      [
        'Naše datová centra se nacházejí v Praze a ve Frankfurtu.',
        { regions: ['Prague', 'CZ', 'Frankfurt', 'DE'] },
      ],
      ['K předávání údajů do třetích zemí nedochází.', { third_country: false }],
      ['Údaje se zpravidla zpracovávají v Evropské unii.', { regions: ['EU'] }, { modality: 'hedged' }],
    ],
    notMade: ['Společnost se sídlem v Brně, Česko.', 'Spory rozhoduje soud v Praze.'],
  },
  'hosting-provider': {
    made: [
      ['Aplikace běží v cloudu Microsoft Azure.', { provider: 'azure' }],
      ['Využíváme servery společnosti Hetzner v Norimberku.', { provider: 'hetzner' }],
    ],
    notMade: ['O Azure pořádáme školení.'],
  },
  'log-retention': {
    made: [
      ['Systémové logy uchováváme 12 měsíců.', { days: 365 }],
      ['Logy mažeme po 90 dnech.', { days: 90, op: 'lte' }],
      ['Záznamy o přístupech se uchovávají nejméně po dobu šesti měsíců.', { days: 180, op: 'gte' }],
    ],
    notMade: ['Logy procházíme každý týden.'],
  },
  'audit-logging': {
    made: [
      ['Každý přístup k osobním údajům je zaznamenáván.', { scope: 'access' }],
      ['Činnosti administrátorů se zaznamenávají do auditního logu.', {}],
      ['Logování přístupů zatím není zavedeno.', {}, { modality: 'planned' }],
    ],
    notMade: ['Registrace na školení probíhá online.'],
  },
  mfa: {
    made: [
      ['Pro všechny administrátory je vyžadováno vícefaktorové ověření.', { enforced: true }],
      ['Uživatelé si mohou zapnout dvoufázové ověření.', { enforced: false }, { subject: 'customer' }],
      ['Dvoufaktorové ověřování není zapnuto.', {}, { modality: 'negated' }],
    ],
    notMade: ['O ceně rozhodují dva faktory.'],
  },
  'password-policy': {
    made: [['Hesla musí obsahovat alespoň 12 znaků.', { min_length: 12 }]],
    notMade: ['Nikdy se neptáme na heslo.'],
  },
  'public-access': {
    made: [['Databáze nejsou přístupné z internetu.', { allowed: false, resource: 'database' }]],
    notMade: ['Naše stránky jsou veřejně přístupné.'],
  },
  'network-restriction': {
    made: [
      ['Servery jsou chráněny firewallem.', { mechanism: 'firewall' }],
      ['Administrátorský přístup je možný pouze přes VPN.', { mechanism: 'vpn', exclusive: true }],
      ['Otevřeny jsou pouze porty 80 a 443.', { ports: [80, 443] }],
    ],
    notMade: ['Kancelářskou síť chrání firewall.'],
  },
  'network-segmentation': {
    made: [['Síť je rozdělena na segmenty.', {}]],
    notMade: ['Trh dělíme na segmenty.'],
  },
  'key-rotation': {
    made: [['Šifrovací klíče se rotují každých 12 měsíců.', { interval_days: 365 }]],
    notMade: ['Hesla se mění každých 90 dnů.'],
  },
  'vulnerability-scanning': {
    made: [['Skenování zranitelností provádíme týdně.', { interval_days: 7 }]],
    notMade: ['Dokumenty skenuje podatelna.'],
  },
  'intrusion-detection': {
    made: [['Používáme systém detekce průniku (IDS).', { mechanism: 'ids' }]],
    notMade: ['Sledujeme vývoj hrozeb.'],
  },
  'high-availability': {
    made: [['Služba běží ve třech zónách dostupnosti.', { mechanism: 'multi-az' }]],
    notMade: ['Budova má záložní zdroj napájení.'],
  },
  'geo-redundancy': {
    made: [['Data jsou replikována mezi dvěma datovými centry.', {}]],
    notMade: ['Máme dvě kanceláře.'],
  },
  'soft-delete': {
    made: [['Smazané soubory lze obnovit po dobu 30 dnů.', { days: 30 }]],
    notMade: ['Smazané účty mizí navždy.'],
  },
  monitoring: {
    made: [['Systémy jsou nepřetržitě monitorovány 24/7.', { coverage: '24x7' }]],
    notMade: ['Naše linka je v provozu nonstop.'],
  },
  patching: {
    made: [['Bezpečnostní aktualizace instalujeme neprodleně.', {}]],
    notMade: ['Ceník aktualizujeme jednou ročně.'],
  },
  'penetration-test': {
    made: [
      [
        'Penetrační testy provádí jednou ročně nezávislá externí firma.',
        { interval_days: 365, independent: true },
      ],
    ],
    notMade: ['Zákazníci si mohou objednat školení.'],
  },
  certification: {
    made: [
      [
        'Jsme držitelem certifikátu ISO/IEC 27001:2022, platnost do 14. dubna 2028.',
        { standard: 'iso27001:2022', valid_until: '2028-04-14' },
      ],
      ['Certifikace ISO 27001 je v přípravě.', {}, { modality: 'planned' }],
    ],
    notMade: ['Certifikáty bereme vážně.'],
  },
  'breach-notification': {
    made: [['O porušení zabezpečení informujeme zákazníka do 24 hodin.', { within_hours: 24 }]],
    notMade: ['Porušení zabezpečení ohlásíme dozorovému úřadu do 72 hodin.'],
  },
  rto: {
    made: [['Doba obnovy (RTO) je nejvýše 4 hodiny.', { hours: 4 }]],
    notMade: ['Smazané projekty lze obnovit do 14 dnů.'],
  },
  'key-management': {
    made: [['Šifrovací klíče jsou uloženy v AWS KMS.', { mechanism: 'kms' }]],
    notMade: ['Klíče od kanceláře má recepce.'],
  },
  'ddos-protection': {
    made: [['Služba je chráněna proti útokům DDoS prostřednictvím Cloudflare.', { provider: 'cloudflare' }]],
    notMade: ['O útocích DDoS píšeme na blogu.'],
  },
  'secrets-management': {
    made: [['Přístupové údaje ukládáme ve správci hesel.', { mechanism: 'password-manager' }]],
    notMade: ['Před zákazníky nemáme žádná tajemství.'],
  },
  'ssh-key-auth': {
    made: [
      ['Přístup přes SSH je možný pouze pomocí klíčů, přihlášení heslem je zakázáno.', { enforced: true }],
    ],
    notMade: ['Přihlášení heslem je jednoduché.'],
  },
  'log-immutability': {
    made: [['Logy nelze zpětně měnit ani mazat.', {}]],
    notMade: ['Smlouvu nelze měnit.'],
  },
  'point-in-time-recovery': {
    made: [['Databázi lze obnovit k libovolnému časovému okamžiku za posledních 7 dní.', { window_days: 7 }]],
    notMade: ['Smlouvu lze kdykoli ukončit.'],
  },
  'environment-separation': {
    made: [['Vývojové, testovací a produkční prostředí jsou oddělena.', {}]],
    notMade: ['Pracujeme v příjemném prostředí.'],
  },
  'access-review': {
    made: [['Přezkum oprávnění probíhá každého půl roku.', { interval_days: 180 }]],
    notMade: ['Technická kontrola vozu probíhá každý rok.'],
  },
  'data-deletion': {
    made: [['Po ukončení smlouvy data do 60 dnů smažeme.', { within_days: 60 }]],
    notMade: ['Faktury vystavujeme do 60 dnů.'],
  },
  waf: {
    made: [['Aplikaci chrání webový aplikační firewall (WAF).', {}]],
    notMade: ['Servery chrání firewall.'],
  },
};
