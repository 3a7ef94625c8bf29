import type { Sentences } from '../sentences/table.ts';

export const estonian: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Kõik salvestatud andmed krüpteeritakse AES-256-ga.', { algorithm: 'aes-256' }],
      ['Serverite kõvakettad on krüpteeritud LUKSi abil.', { scope: 'disks' }],
      ['Andmebaaside krüpteerimine puhkeolekus', { scope: 'database' }],
      ['Kliendiandmeid hoitakse krüpteeritud kujul.', { scope: 'customer-data' }],
      ['Failid objektihoidlas on krüpteeritud.', { scope: 'files' }],
      ['Andmebaas ei ole krüpteeritud.', { scope: 'database' }, { modality: 'negated' }],
      ['Andmed salvestatakse krüpteerimata kujul.', {}, { modality: 'negated' }],
      ['Puhkeolekus andmed krüpteeritakse võimaluse korral.', {}, { modality: 'hedged' }],
      ['Salvestatud andmete krüpteerimine on plaanis 2027. aastal.', {}, { modality: 'planned' }],
      ['Ketaste krüpteerimine', {}, { modality: 'planned', under: 'Järgmised sammud' }],
    ],
    notMade: [
      'Paroolid on räsitud bcryptiga.',
      'Töötajate sülearvutite kettad on krüpteeritud.',
      'Teie andmete turvalisus on meile kõige tähtsam.',
      'Varukoopiad krüpteeritakse.',
      'Kas andmed on puhkeolekus krüpteeritud?',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Kõik ühendused on kaitstud TLS 1.2 või uuema protokolliga.', { min_tls: '1.2' }],
      ['Andmeside krüpteeritakse, kasutades vähemalt TLS versiooni 1.2.', { min_tls: '1.2' }],
      ['Teenus on kättesaadav ainult HTTPS-i kaudu.', { protocol: 'https', exclusive: true }],
      ['Andmed krüpteeritakse edastamisel (TLS 1.3).', { min_tls: '1.3' }],
      ['HTTP-päringud suunatakse ümber HTTPS-ile.', { https_redirect: true }],
      ['Serverite vahelist liiklust ei krüpteerita.', {}, { modality: 'negated' }],
      ['Krüpteerimata ühendused blokeeritakse.', {}],
    ],
    notMade: ['SSLv3 ja TLS 1.0 on keelatud.', 'E-kirjadele vastame tööpäeviti.'],
  },
  'backup-frequency': {
    made: [
      ['Klient varundab andmeid ise iga päev.', { interval_hours: 24 }, { subject: 'customer' }],
      ['Volitatud töötleja kohustub varundama andmeid iga päev.', { interval_hours: 24 }],
      ['Andmebaasidest tehakse varukoopia kord ööpäevas.', { interval_hours: 24, scope: 'database' }],
      ['Iga kuue tunni järel tehakse inkrementaalne varukoopia.', { interval_hours: 6, kind: 'incremental' }],
      ['Täielik varukoopia tehakse kord nädalas.', { interval_hours: 168, kind: 'full' }],
      ['Automaatsed igapäevased varukoopiad', { interval_hours: 24, automated: true }],
      ['Andmebaase varundatakse igal öösel.', { interval_hours: 24, scope: 'database' }],
      ['Igatunnised varukoopiad on plaanis.', { interval_hours: 1 }, { modality: 'planned' }],
    ],
    notMade: ['Varukoopiate taastamist testime iga kuu.', 'Hinnakirja uuendame igal aastal.'],
  },
  'backup-enabled': {
    made: [
      ['Andmetest tehakse regulaarselt varukoopiaid.', { interval: 'regular' }],
      ['Varundamise eest vastutab klient.', {}, { subject: 'customer' }],
      ['Testandmebaase ei varundata.', {}, { modality: 'negated' }],
    ],
    notMade: ['Varunduspoliitika'],
  },
  'backup-retention': {
    made: [
      ['Varukoopiaid säilitatakse 30 päeva.', { days: 30 }],
      ['Varukoopiate säilitustähtaeg on vähemalt 90 päeva.', { days: 90, op: 'gte' }],
      ['Varukoopiaid hoitakse kuni kolm kuud.', { days: 90, op: 'lte' }],
      ['Varukoopiate 30-päevane säilitusaeg', { days: 30 }],
      ['Säilitame viimased seitse varukoopiat.', { count: 7 }],
      ['Varukoopiad kustutatakse 35 päeva möödudes.', { days: 35 }],
    ],
    notMade: ['Arveid säilitatakse seitse aastat.', 'Valvekaamerate salvestisi säilitatakse 30 päeva.'],
  },
  'backup-encryption': {
    made: [['Kõik varukoopiad krüpteeritakse AES-256 algoritmiga.', { algorithm: 'aes-256' }]],
    notMade: ['Varukoopiad on seifis.'],
  },
  'backup-location': {
    made: [
      ['Varukoopiaid hoitakse teises andmekeskuses.', {}],
      ['Varukoopiad salvestatakse eraldi asukohta.', {}],
    ],
    notMade: ['Meie kontor kolis teise asukohta.'],
  },
  'backup-restore-test': {
    made: [['Taastetestid tehakse kord kvartalis.', { interval_days: 90 }]],
    notMade: ['Andmeid saab varukoopiast taastada.'],
  },
  'data-residency': {
    made: [
      ['Andmeid säilitatakse üksnes Eestis.', { regions: ['EE'], exclusive: true }],
      ['Serverid asuvad Saksamaal ja Hollandis.', { regions: ['DE', 'NL'] }],
      ['Isikuandmeid ei edastata väljapoole Euroopa Majanduspiirkonda.', { regions: ['EEA'] }],
      [
        'Meie andmekeskused asuvad Tallinnas ja Frankfurdis.',
        { regions: ['Tallinn', 'EE', 'Frankfurt', 'DE'] },
      ],
      ['Andmeid ei edastata kolmandatesse riikidesse.', { third_country: false }],
      ['Andmeid töödeldakse üldjuhul ELis.', { regions: ['EU'] }, { modality: 'hedged' }],
    ],
    notMade: ['Ettevõtte juriidiline aadress on Tartu, Eesti.', 'Vaidlused lahendatakse Harju Maakohtus.'],
  },
  'hosting-provider': {
    made: [
      ['Rakendus töötab Microsoft Azure pilves.', { provider: 'azure' }],
      ['Kasutame Hetzneri servereid Helsingis.', { provider: 'hetzner' }],
    ],
    notMade: ['Korraldame Azure koolitusi.'],
  },
  'log-retention': {
    made: [
      ['Süsteemilogisid säilitatakse 12 kuud.', { days: 365 }],
      ['Logid kustutatakse 90 päeva pärast.', { days: 90, op: 'lte' }],
      ['Logiandmeid säilitatakse vähemalt kuus kuud.', { days: 180, op: 'gte' }],
    ],
    notMade: ['Logid vaadatakse läbi kord nädalas.'],
  },
  'audit-logging': {
    made: [
      ['Iga juurdepääs isikuandmetele logitakse.', { scope: 'access' }],
      ['Administraatorite toimingud registreeritakse auditilogis.', {}],
      ['Juurdepääsu logimine ei ole veel kasutusel.', {}, { modality: 'planned' }],
    ],
    notMade: ['Koolitusele saab registreeruda veebis.'],
  },
  mfa: {
    made: [
      ['Mitmefaktoriline autentimine on nõutav kõigile administraatoritele.', { enforced: true }],
      [
        'Kasutajad saavad kaheastmelise autentimise sisse lülitada.',
        { enforced: false },
        { subject: 'customer' },
      ],
      ['Kaheastmeline autentimine ei ole sisse lülitatud.', {}, { modality: 'negated' }],
    ],
    notMade: ['Hinda mõjutavad kaks tegurit.'],
  },
  'password-policy': {
    made: [['Paroolis peab olema vähemalt 12 tähemärki.', { min_length: 12 }]],
    notMade: ['Me ei küsi kunagi teie parooli.'],
  },
  'public-access': {
    made: [['Andmebaasid ei ole internetist ligipääsetavad.', { allowed: false, resource: 'database' }]],
    notMade: ['Meie veebileht on avalikult kättesaadav.'],
  },
  'network-restriction': {
    made: [
      ['Serverid on kaitstud tulemüüriga.', { mechanism: 'firewall' }],
      ['Haldusjuurdepääs on võimalik ainult VPN-i kaudu.', { mechanism: 'vpn', exclusive: true }],
      ['Avatud on ainult pordid 80 ja 443.', { ports: [80, 443] }],
    ],
    notMade: ['Kontorivõrk on kaitstud tulemüüriga.'],
  },
  'network-segmentation': {
    made: [['Võrk on segmenteeritud.', {}]],
    notMade: ['Jagame turu segmentideks.'],
  },
  'key-rotation': {
    made: [['Krüpteerimisvõtmeid vahetatakse iga 12 kuu järel.', { interval_days: 365 }]],
    notMade: ['Paroole vahetatakse iga 90 päeva järel.'],
  },
  'vulnerability-scanning': {
    made: [['Haavatavuste skaneerimine toimub kord nädalas.', { interval_days: 7 }]],
    notMade: ['Dokumendid skannitakse kantseleis.'],
  },
  'intrusion-detection': {
    made: [['Kasutame sissetungituvastussüsteemi (IDS).', { mechanism: 'ids' }]],
    notMade: ['Jälgime ohupilti.'],
  },
  'high-availability': {
    made: [['Teenus töötab kolmes käideldavustsoonis.', { mechanism: 'multi-az' }]],
    notMade: ['Hoonel on varugeneraator.'],
  },
  'geo-redundancy': {
    made: [['Andmeid replikeeritakse kahe andmekeskuse vahel.', {}]],
    notMade: ['Meil on kaks kontorit.'],
  },
  'soft-delete': {
    made: [['Kustutatud faile saab taastada 30 päeva jooksul.', { days: 30 }]],
    notMade: ['Kustutatud kontod kaovad jäädavalt.'],
  },
  monitoring: {
    made: [['Süsteeme seiratakse ööpäevaringselt.', { coverage: '24x7' }]],
    notMade: ['Klienditugi töötab ööpäevaringselt.'],
  },
  patching: {
    made: [['Turvauuendused paigaldatakse viivitamata.', {}]],
    notMade: ['Hinnakirja uuendatakse kord aastas.'],
  },
  'penetration-test': {
    made: [
      [
        'Läbistustestimise viib kord aastas läbi sõltumatu väline ettevõte.',
        { interval_days: 365, independent: true },
      ],
    ],
    notMade: ['Kliendid saavad tellida koolitusi.'],
  },
  certification: {
    made: [
      [
        'Meil on ISO/IEC 27001:2022 sertifikaat, mis kehtib kuni 14. aprill 2028.',
        { standard: 'iso27001:2022', valid_until: '2028-04-14' },
      ],
      ['ISO 27001 sertifitseerimine on ettevalmistamisel.', {}, { modality: 'planned' }],
    ],
    notMade: ['Võtame sertifikaate tõsiselt.'],
  },
  'breach-notification': {
    made: [['Teavitame klienti isikuandmetega seotud rikkumisest 24 tunni jooksul.', { within_hours: 24 }]],
    notMade: ['Rikkumisest teavitatakse järelevalveasutust 72 tunni jooksul.'],
  },
  rto: {
    made: [['Taasteaeg (RTO) on kuni 4 tundi.', { hours: 4 }]],
    notMade: ['Kustutatud projekte saab taastada 14 päeva jooksul.'],
  },
  'key-management': {
    made: [['Krüpteerimisvõtmeid hoitakse AWS KMS-is.', { mechanism: 'kms' }]],
    notMade: ['Kontori võtmed on valvelauas.'],
  },
  'ddos-protection': {
    made: [['Teenus on kaitstud DDoS-rünnete eest Cloudflare abil.', { provider: 'cloudflare' }]],
    notMade: ['Kirjutame DDoS-rünnetest blogis.'],
  },
  'secrets-management': {
    made: [['Sisselogimisandmeid hoitakse paroolihalduris.', { mechanism: 'password-manager' }]],
    notMade: ['Meil ei ole klientide ees saladusi.'],
  },
  'ssh-key-auth': {
    made: [
      [
        'SSH kaudu saab sisse logida ainult võtmega, parooliga sisselogimine on keelatud.',
        { enforced: true },
      ],
    ],
    notMade: ['Parooliga sisselogimine on lihtne.'],
  },
  'log-immutability': {
    made: [['Logisid ei saa tagantjärele muuta.', {}]],
    notMade: ['Lepingut ei saa muuta.'],
  },
  'point-in-time-recovery': {
    made: [
      [
        'Andmebaasi saab taastada mis tahes ajahetke seisuga viimase seitsme päeva jooksul.',
        { window_days: 7 },
      ],
    ],
    notMade: ['Tellimuse saab igal ajal tühistada.'],
  },
  'environment-separation': {
    made: [['Arendus-, test- ja tootmiskeskkonnad on üksteisest eraldatud.', {}]],
    notMade: ['Töötame meeldivas keskkonnas.'],
  },
  'access-review': {
    made: [['Kasutajaõigused vaadatakse üle kaks korda aastas.', { interval_days: 180 }]],
    notMade: ['Auto käib ülevaatusel kord aastas.'],
  },
  'data-deletion': {
    made: [['Andmed kustutatakse 60 päeva jooksul pärast lepingu lõppemist.', { within_days: 60 }]],
    notMade: ['Arve saadetakse 60 päeva jooksul.'],
  },
  waf: {
    made: [['Rakendust kaitseb veebirakenduse tulemüür (WAF).', {}]],
    notMade: ['Servereid kaitseb tulemüür.'],
  },
};
