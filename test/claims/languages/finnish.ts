import type { Sentences } from '../sentences/table.ts';

export const finnish: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Kaikki tallennettu data salataan AES-256:lla.', { algorithm: 'aes-256' }],
      ['Palvelinten levyt salataan LUKS-salauksella.', { method: 'luks', scope: 'disks' }],
      ['Tietokantojen salaus levossa', { scope: 'database' }],
      ['Asiakastiedot säilytetään salatussa muodossa.', { scope: 'customer-data' }],
      ['Objektitallennuksen tiedostot on salattu.', { scope: 'files' }],
      ['Tietokanta ei ole salattu.', { scope: 'database' }, { modality: 'negated' }],
      ['Tiedot tallennetaan salaamattomina.', {}, { modality: 'negated' }],
      ['Levossa olevat tiedot salataan mahdollisuuksien mukaan.', {}, { modality: 'hedged' }],
      ['Levossa olevien tietojen salaus on suunnitteilla vuodelle 2027.', {}, { modality: 'planned' }],
      ['Levyjen salaus', {}, { modality: 'planned', under: 'Seuraavat vaiheet' }],
    ],
    notMade: [
      'Salasanat tallennetaan bcrypt-tiivisteinä.',
      'Työntekijöiden kannettavien tietokoneiden levyt on salattu.',
      'Tietojesi turvallisuus on meille tärkeintä.',
      'Varmuuskopiot salataan.',
      'Onko data salattu levossa?',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Kaikki yhteydet suojataan TLS 1.2 -protokollalla tai uudemmalla.', { min_tls: '1.2' }],
      ['Tietoliikenne salataan käyttäen vähintään TLS-versiota 1.2.', { min_tls: '1.2' }],
      ['Palvelua käytetään vain HTTPS-yhteyden kautta.', { protocol: 'https', exclusive: true }],
      ['Tiedot salataan siirron aikana (TLS 1.3).', { min_tls: '1.3' }],
      ['HTTP-pyynnöt uudelleenohjataan HTTPS-osoitteeseen.', { https_redirect: true }],
      ['Palvelinten välistä liikennettä ei salata.', {}, { modality: 'negated' }],
      ['Salaamattomat yhteydet estetään.', {}],
    ],
    notMade: ['SSLv3 ja TLS 1.0 on poistettu käytöstä.', 'Sähköposteihin vastataan arkipäivisin.'],
  },
  'backup-frequency': {
    made: [
      ['Asiakas ottaa varmuuskopiot joka päivä.', { interval_hours: 24 }, { subject: 'customer' }],
      ['Käsittelijä ottaa varmuuskopiot kerran vuorokaudessa.', { interval_hours: 24 }],
      [
        'Tietokannoista otetaan varmuuskopiot kerran vuorokaudessa.',
        { interval_hours: 24, scope: 'database' },
      ],
      [
        'Inkrementaalinen varmuuskopio otetaan kuuden tunnin välein.',
        { interval_hours: 6, kind: 'incremental' },
      ],
      ['Täysi varmuuskopio otetaan viikoittain.', { interval_hours: 168, kind: 'full' }],
      ['Automaattiset päivittäiset varmuuskopiot', { interval_hours: 24, automated: true }],
      ['Tietokannat varmuuskopioidaan joka yö.', { interval_hours: 24, scope: 'database' }],
      [
        'Tunneittaiset varmuuskopiot joka tunti ovat suunnitteilla.',
        { interval_hours: 1 },
        { modality: 'planned' },
      ],
    ],
    notMade: ['Varmuuskopioiden palautusta testataan kuukausittain.', 'Hinnasto päivitetään vuosittain.'],
  },
  'backup-enabled': {
    made: [
      ['Otamme tiedoista säännöllisesti varmuuskopiot.', { interval: 'regular' }],
      ['Asiakas vastaa varmuuskopioinnista.', {}, { subject: 'customer' }],
      ['Testitietokantoja ei varmuuskopioida.', {}, { modality: 'negated' }],
    ],
    notMade: ['Varmuuskopiointisuunnitelma'],
  },
  'backup-retention': {
    made: [
      ['Varmuuskopioita säilytetään 30 päivän ajan.', { days: 30 }],
      ['Varmuuskopioiden säilytysaika on vähintään 90 vuorokautta.', { days: 90, op: 'gte' }],
      ['Varmuuskopiot säilytetään enintään kolme kuukautta.', { days: 90, op: 'lte' }],
      ['30 päivän säilytysaika varmuuskopioille', { days: 30 }],
      ['Säilytämme viimeiset seitsemän varmuuskopiota.', { count: 7 }],
      ['Varmuuskopiot poistetaan 35 vuorokauden kuluttua.', { days: 35 }],
    ],
    notMade: ['Laskut säilytetään kuusi vuotta.', 'Kameravalvonnan tallenteet säilytetään 30 päivää.'],
  },
  'backup-encryption': {
    made: [['Kaikki varmuuskopiot salataan AES-256-algoritmilla.', { algorithm: 'aes-256' }]],
    notMade: ['Varmuuskopiot ovat kassakaapissa.'],
  },
  'backup-location': {
    made: [
      ['Varmuuskopiot säilytetään toisessa konesalissa.', {}],
      ['Varmuuskopiot siirretään eri sijaintiin.', {}],
    ],
    notMade: ['Toimistomme muutti toiseen paikkaan.'],
  },
  'backup-restore-test': {
    made: [['Palautustestit tehdään kerran neljännesvuodessa.', { interval_days: 90 }]],
    notMade: ['Tiedot voidaan palauttaa varmuuskopiosta.'],
  },
  'data-residency': {
    made: [
      ['Tiedot säilytetään yksinomaan Suomessa.', { regions: ['FI'], exclusive: true }],
      ['Palvelimet sijaitsevat Saksassa ja Alankomaissa.', { regions: ['DE', 'NL'] }],
      ['Henkilötietoja ei siirretä Euroopan talousalueen ulkopuolelle.', { regions: ['EEA'] }],
      [
        'Konesalimme sijaitsevat Helsingissä ja Frankfurtissa.',
        { regions: ['Helsinki', 'FI', 'Frankfurt', 'DE'] },
      ],
      ['Tietoja ei luovuteta kolmansiin maihin.', { third_country: false }],
      ['Tiedot käsitellään pääsääntöisesti EU:ssa.', { regions: ['EU'] }, { modality: 'hedged' }],
    ],
    notMade: ['Yhtiön kotipaikka on Tampere, Suomi.', 'Riidat ratkaistaan Helsingin käräjäoikeudessa.'],
  },
  'hosting-provider': {
    made: [
      ['Sovellus toimii Microsoft Azure -pilvessä.', { provider: 'azure' }],
      ['Käytämme Hetznerin palvelimia Helsingissä.', { provider: 'hetzner' }],
    ],
    notMade: ['Järjestämme Azure-koulutusta.'],
  },
  'log-retention': {
    made: [
      ['Järjestelmälokit säilytetään 12 kuukautta.', { days: 365 }],
      ['Lokit poistetaan 90 päivän kuluttua.', { days: 90, op: 'lte' }],
      ['Lokitietoja säilytetään vähintään kuuden kuukauden ajan.', { days: 180, op: 'gte' }],
    ],
    notMade: ['Lokit käydään läpi viikoittain.'],
  },
  'audit-logging': {
    made: [
      ['Kaikki pääsy henkilötietoihin kirjataan lokiin.', { scope: 'access' }],
      ['Ylläpitäjien toimenpiteistä jää merkintä audit-lokiin.', {}],
      ['Pääsyn lokitus ei ole vielä käytössä.', {}, { modality: 'planned' }],
    ],
    notMade: ['Koulutukseen ilmoittaudutaan verkossa.'],
  },
  mfa: {
    made: [
      ['Monivaiheinen tunnistautuminen vaaditaan kaikilta ylläpitäjiltä.', { enforced: true }],
      [
        'Käyttäjät voivat ottaa käyttöön kaksivaiheisen tunnistuksen.',
        { enforced: false },
        { subject: 'customer' },
      ],
      ['Kaksivaiheinen tunnistautuminen ei ole päällä.', {}, { modality: 'negated' }],
    ],
    notMade: ['Hintaan vaikuttaa kaksi tekijää.'],
  },
  'password-policy': {
    made: [['Salasanoissa on oltava vähintään 12 merkkiä.', { min_length: 12 }]],
    notMade: ['Emme koskaan kysy salasanaasi.'],
  },
  'public-access': {
    made: [['Tietokannat eivät ole saavutettavissa internetistä.', { allowed: false, resource: 'database' }]],
    notMade: ['Verkkosivumme ovat julkisesti saatavilla.'],
  },
  'network-restriction': {
    made: [
      ['Palvelimet on suojattu palomuurilla.', { mechanism: 'firewall' }],
      ['Ylläpitoyhteydet ovat mahdollisia vain VPN-yhteyden kautta.', { mechanism: 'vpn', exclusive: true }],
      ['Vain portit 80 ja 443 ovat auki.', { ports: [80, 443] }],
    ],
    notMade: ['Toimistoverkko on suojattu palomuurilla.'],
  },
  'network-segmentation': {
    made: [['Verkko on segmentoitu.', {}]],
    notMade: ['Jaamme markkinat segmentteihin.'],
  },
  'key-rotation': {
    made: [['Salausavaimet vaihdetaan 12 kuukauden välein.', { interval_days: 365 }]],
    notMade: ['Salasanat vaihdetaan 90 päivän välein.'],
  },
  'vulnerability-scanning': {
    made: [['Haavoittuvuusskannauksia tehdään viikoittain.', { interval_days: 7 }]],
    notMade: ['Asiakirjat skannataan kirjaamossa.'],
  },
  'intrusion-detection': {
    made: [['Käytössä on tunkeutumisen havaitsemisjärjestelmä (IDS).', { mechanism: 'ids' }]],
    notMade: ['Seuraamme uhkakuvaa.'],
  },
  'high-availability': {
    made: [['Palvelu toimii kolmessa saatavuusvyöhykkeessä.', { mechanism: 'multi-az' }]],
    notMade: ['Rakennuksessa on varavoimakone.'],
  },
  'geo-redundancy': {
    made: [['Tiedot replikoidaan kahden konesalin välillä.', {}]],
    notMade: ['Meillä on kaksi toimistoa.'],
  },
  'soft-delete': {
    made: [['Poistetut tiedostot voidaan palauttaa 30 päivän ajan.', { days: 30 }]],
    notMade: ['Poistetut tilit häviävät lopullisesti.'],
  },
  monitoring: {
    made: [['Järjestelmiä valvotaan ympäri vuorokauden.', { coverage: '24x7' }]],
    notMade: ['Asiakaspalvelu päivystää ympäri vuorokauden.'],
  },
  patching: {
    made: [['Tietoturvapäivitykset asennetaan viipymättä.', {}]],
    notMade: ['Hinnasto päivitetään kerran vuodessa.'],
  },
  'penetration-test': {
    made: [
      [
        'Penetraatiotestauksen tekee kerran vuodessa riippumaton ulkopuolinen yritys.',
        { interval_days: 365, independent: true },
      ],
    ],
    notMade: ['Asiakkaat voivat tilata koulutusta.'],
  },
  certification: {
    made: [
      [
        'Meillä on ISO/IEC 27001:2022 -sertifikaatti, voimassa 14. huhtikuuta 2028 asti.',
        { standard: 'iso27001:2022', valid_until: '2028-04-14' },
      ],
      ['ISO 27001 -sertifiointi on valmisteilla.', {}, { modality: 'planned' }],
    ],
    notMade: ['Suhtaudumme sertifikaatteihin vakavasti.'],
  },
  'breach-notification': {
    made: [['Ilmoitamme tietoturvaloukkauksesta asiakkaalle 24 tunnin kuluessa.', { within_hours: 24 }]],
    notMade: ['Tietoturvaloukkauksesta ilmoitetaan valvontaviranomaiselle 72 tunnin kuluessa.'],
  },
  rto: {
    made: [['Palautumisaika (RTO) on enintään 4 tuntia.', { hours: 4 }]],
    notMade: ['Poistetut projektit voidaan palauttaa 14 päivän kuluessa.'],
  },
  'key-management': {
    made: [['Salausavaimet säilytetään AWS KMS -palvelussa.', { mechanism: 'kms' }]],
    notMade: ['Toimiston avaimet ovat vastaanotossa.'],
  },
  'ddos-protection': {
    made: [
      [
        'Palvelu on suojattu palvelunestohyökkäyksiltä Cloudflare-palvelun avulla.',
        { provider: 'cloudflare' },
      ],
    ],
    notMade: ['Kirjoitamme palvelunestohyökkäyksistä blogissa.'],
  },
  'secrets-management': {
    made: [['Tunnistetiedot säilytetään salasanojen hallintaohjelmassa.', { mechanism: 'password-manager' }]],
    notMade: ['Meillä ei ole salaisuuksia asiakkailta.'],
  },
  'ssh-key-auth': {
    made: [
      [
        'SSH-kirjautuminen on mahdollista vain avaimilla, salasanakirjautuminen on estetty.',
        { enforced: true },
      ],
    ],
    notMade: ['Kirjautuminen salasanalla on helppoa.'],
  },
  'log-immutability': {
    made: [['Lokeja ei voi muuttaa jälkikäteen.', {}]],
    notMade: ['Sopimusta ei voi muuttaa.'],
  },
  'point-in-time-recovery': {
    made: [
      [
        'Tietokanta voidaan palauttaa mihin tahansa ajankohtaan viimeisen seitsemän päivän ajalta.',
        { window_days: 7 },
      ],
    ],
    notMade: ['Tilauksen voi perua milloin tahansa.'],
  },
  'environment-separation': {
    made: [['Kehitys-, testi- ja tuotantoympäristöt on erotettu toisistaan.', {}]],
    notMade: ['Työskentelemme viihtyisässä ympäristössä.'],
  },
  'access-review': {
    made: [['Käyttöoikeudet tarkistetaan puolivuosittain.', { interval_days: 180 }]],
    notMade: ['Auto katsastetaan vuosittain.'],
  },
  'data-deletion': {
    made: [['Tiedot poistetaan 60 päivän kuluessa sopimuksen päättymisestä.', { within_days: 60 }]],
    notMade: ['Lasku lähetetään 60 päivän kuluessa.'],
  },
  waf: {
    made: [['Sovellusta suojaa sovelluspalomuuri (WAF).', {}]],
    notMade: ['Palvelimia suojaa palomuuri.'],
  },
};
