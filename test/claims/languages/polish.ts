import type { Sentences } from '../sentences/table.ts';

export const polish: Sentences = {
  'encryption-at-rest': {
    made: [
      [
        'Wszystkie dane przechowywane na naszych serwerach są szyfrowane algorytmem AES-256.',
        { algorithm: 'aes-256' },
      ],
      ['Dyski maszyn wirtualnych szyfrujemy za pomocą LUKS.', { method: 'luks', scope: 'disks' }],
      ['Szyfrowanie baz danych w spoczynku (AES-256)', { algorithm: 'aes-256', scope: 'database' }],
      ['Dane klientów przechowywane są w postaci zaszyfrowanej.', { scope: 'customer-data' }],
      ['Pliki w magazynie obiektowym są zaszyfrowane.', { scope: 'files' }],
      ['256-bitowe szyfrowanie AES chroni dane w stanie spoczynku.', { algorithm: 'aes-256' }],
      ['Baza danych nie jest szyfrowana.', { scope: 'database' }, { modality: 'negated' }],
      ['Dane przechowywane są w postaci niezaszyfrowanej.', {}, { modality: 'negated' }],
      [
        'W miarę możliwości dane w spoczynku są szyfrowane.',
        {},
        {
          modality: 'hedged',
        },
      ],
      ['Szyfrowanie danych w spoczynku jest planowane na 2027 rok.', {}, { modality: 'planned' }],
      ['Szyfrowanie dysków', {}, { modality: 'planned', under: 'Plan rozwoju' }],
    ],
    notMade: [
      'Hasła są haszowane z użyciem bcrypt.',
      'Laptopy pracowników mają szyfrowane dyski.',
      'Bezpieczeństwo Państwa danych jest dla nas najważniejsze.',
      'Kopie zapasowe są szyfrowane.',
      'Czy dane są szyfrowane w spoczynku?',
    ],
  },
  'encryption-in-transit': {
    made: [
      [
        'Cała komunikacja z serwerem odbywa się z wykorzystaniem protokołu TLS w wersji co najmniej 1.2.',
        { min_tls: '1.2' },
      ],
      ['Połączenia są szyfrowane protokołem TLS 1.2 lub nowszym.', { min_tls: '1.2' }],
      ['Serwis dostępny jest wyłącznie przez HTTPS.', { protocol: 'https', exclusive: true }],
      ['Dane podczas przesyłania są szyfrowane (TLS 1.3).', { min_tls: '1.3' }],
      ['Żądania HTTP są przekierowywane na HTTPS.', { https_redirect: true }],
      ['Ruch między serwerami nie jest szyfrowany.', {}, { modality: 'negated' }],
      ['Nieszyfrowane połączenia są odrzucane.', {}],
    ],
    notMade: ['Protokoły SSLv3 i TLS 1.0 są wyłączone.', 'Na wiadomości e-mail odpowiadamy w dni robocze.'],
  },
  'backup-frequency': {
    made: [
      ['Zamawiający wykonuje kopie zapasowe codziennie.', { interval_hours: 24 }, { subject: 'customer' }],
      ['Procesor zobowiązuje się wykonywać kopie zapasowe raz na dobę.', { interval_hours: 24 }],
      ['Kopie zapasowe baz danych wykonywane są raz na dobę.', { interval_hours: 24, scope: 'database' }],
      ['Co sześć godzin tworzymy przyrostową kopię zapasową.', { interval_hours: 6, kind: 'incremental' }],
      ['Pełna kopia bezpieczeństwa sporządzana jest raz w tygodniu.', { interval_hours: 168, kind: 'full' }],
      ['Codzienne automatyczne kopie zapasowe', { interval_hours: 24, automated: true }],
      ['Każdej nocy wykonujemy backup wszystkich baz danych.', { interval_hours: 24 }],
      ['Cogodzinne kopie zapasowe są w przygotowaniu.', { interval_hours: 1 }, { modality: 'planned' }],
    ],
    notMade: ['Odtwarzanie kopii zapasowych testujemy co miesiąc.', 'Co roku zmieniamy regulamin.'],
  },
  'backup-enabled': {
    made: [
      ['Regularnie tworzymy kopie zapasowe danych.', { interval: 'regular' }],
      ['Za wykonywanie kopii zapasowych odpowiada klient.', {}, { subject: 'customer' }],
    ],
    notMade: ['Polityka kopii zapasowych'],
  },
  'backup-retention': {
    made: [
      ['Kopie zapasowe przechowywane są przez 30 dni.', { days: 30 }],
      ['Okres przechowywania kopii zapasowych wynosi co najmniej 90 dni.', { days: 90, op: 'gte' }],
      ['Kopie zapasowe przechowujemy nie dłużej niż trzy miesiące.', { days: 90, op: 'lte' }],
      ['30-dniowa retencja kopii zapasowych', { days: 30 }],
      ['Przechowujemy siedem ostatnich kopii zapasowych.', { count: 7 }],
      ['Kopie bezpieczeństwa usuwane są po upływie 35 dni.', { days: 35 }],
    ],
    notMade: ['Faktury przechowujemy przez 5 lat.', 'Nagrania z kamer przechowywane są przez 30 dni.'],
  },
  'backup-encryption': {
    made: [['Wszystkie kopie zapasowe szyfrujemy algorytmem AES-256.', { algorithm: 'aes-256' }]],
    notMade: ['Kopie zapasowe leżą w sejfie.'],
  },
  'backup-location': {
    made: [
      ['Kopie zapasowe przechowywane są w innym centrum danych.', {}],
      ['Backupy trafiają do oddzielnej lokalizacji.', {}],
    ],
    notMade: ['Nasze biuro przeniosło się do innej lokalizacji.'],
  },
  'backup-restore-test': {
    made: [['Testy odtwarzania z kopii zapasowych przeprowadzane są raz na kwartał.', { interval_days: 90 }]],
    notMade: ['Dane można odtworzyć z kopii zapasowej.'],
  },
  'data-residency': {
    made: [
      ['Dane są przechowywane wyłącznie na terenie Polski.', { regions: ['PL'], exclusive: true }],
      ['Serwery znajdują się w Niemczech i Holandii.', { regions: ['DE', 'NL'] }],
      ['Dane osobowe nie są przekazywane poza Europejski Obszar Gospodarczy.', { regions: ['EEA'] }],
      [
        'Nasze centra danych zlokalizowane są w Warszawie i we Frankfurcie.',
        { regions: ['Warsaw', 'PL', 'Frankfurt', 'DE'] },
      ],
      ['Nie przekazujemy danych do państw trzecich.', { third_country: false }],
      ['Dane co do zasady przetwarzane są w Unii Europejskiej.', { regions: ['EU'] }, { modality: 'hedged' }],
    ],
    notMade: ['Spółka z siedzibą w Krakowie, Polska.', 'Sądem właściwym jest sąd w Warszawie.'],
  },
  'hosting-provider': {
    made: [
      ['Aplikacja hostowana jest w chmurze Microsoft Azure.', { provider: 'azure' }],
      ['Korzystamy z serwerów firmy Hetzner w Norymberdze.', { provider: 'hetzner' }],
    ],
    notMade: ['Szkolimy się z Azure.'],
  },
  'log-retention': {
    made: [
      ['Logi systemowe przechowywane są przez 12 miesięcy.', { days: 365 }],
      ['Dzienniki zdarzeń usuwamy po 90 dniach.', { days: 90, op: 'lte' }],
      ['Logi przechowujemy przez co najmniej sześć miesięcy.', { days: 180, op: 'gte' }],
    ],
    notMade: ['Logi przeglądamy co tydzień.'],
  },
  'audit-logging': {
    made: [
      ['Każdy dostęp do danych osobowych jest rejestrowany.', { scope: 'access' }],
      ['Działania administratorów są zapisywane w dzienniku audytu.', {}],
      ['Logowanie dostępu do danych nie jest jeszcze wdrożone.', {}, { modality: 'planned' }],
    ],
    notMade: ['Rejestracja na szkolenie odbywa się online.'],
  },
  mfa: {
    made: [
      ['Uwierzytelnianie wieloskładnikowe jest wymagane dla wszystkich administratorów.', { enforced: true }],
      ['Użytkownicy mogą włączyć weryfikację dwuetapową.', { enforced: false }, { subject: 'customer' }],
      ['Uwierzytelnianie dwuskładnikowe nie jest włączone.', {}, { modality: 'negated' }],
    ],
    notMade: ['Dwa czynniki decydują o cenie.'],
  },
  'password-policy': {
    made: [['Hasła składają się z co najmniej 12 znaków.', { min_length: 12 }]],
    notMade: ['Nigdy nie prosimy o hasło.'],
  },
  'public-access': {
    made: [['Bazy danych nie są dostępne z Internetu.', { allowed: false, resource: 'database' }]],
    notMade: ['Nasza strona jest publicznie dostępna.'],
  },
  'network-restriction': {
    made: [
      ['Serwery są chronione zaporą sieciową.', { mechanism: 'firewall' }],
      ['Dostęp administracyjny możliwy jest wyłącznie przez VPN.', { mechanism: 'vpn', exclusive: true }],
      ['Otwarte są tylko porty 80 i 443.', { ports: [80, 443] }],
    ],
    notMade: ['Sieć biurowa jest chroniona zaporą.'],
  },
  'network-segmentation': {
    made: [['Sieć jest podzielona na segmenty.', {}]],
    notMade: ['Rynek dzielimy na segmenty.'],
  },
  'key-rotation': {
    made: [['Klucze szyfrujące są rotowane co 12 miesięcy.', { interval_days: 365 }]],
    notMade: ['Hasła zmieniane są co 90 dni.'],
  },
  'vulnerability-scanning': {
    made: [['Skany podatności wykonujemy co tydzień.', { interval_days: 7 }]],
    notMade: ['Dokumenty skanujemy w kancelarii.'],
  },
  'intrusion-detection': {
    made: [['Stosujemy system wykrywania włamań (IDS).', { mechanism: 'ids' }]],
    notMade: ['Śledzimy krajobraz zagrożeń.'],
  },
  'high-availability': {
    made: [['Usługa działa w trzech strefach dostępności.', { mechanism: 'multi-az' }]],
    notMade: ['Budynek ma zasilanie awaryjne.'],
  },
  'geo-redundancy': {
    made: [['Dane replikowane są między dwoma centrami danych.', {}]],
    notMade: ['Mamy dwa biura.'],
  },
  'soft-delete': {
    made: [['Usunięte pliki można przywrócić przez 30 dni.', { days: 30 }]],
    notMade: ['Usunięte konta znikają na zawsze.'],
  },
  monitoring: {
    made: [['Systemy są monitorowane całodobowo.', { coverage: '24x7' }]],
    notMade: ['Infolinia działa całodobowo.'],
  },
  patching: {
    made: [['Aktualizacje bezpieczeństwa instalujemy niezwłocznie.', {}]],
    notMade: ['Cennik aktualizujemy co roku.'],
  },
  'penetration-test': {
    made: [
      [
        'Testy penetracyjne przeprowadza raz w roku niezależna firma zewnętrzna.',
        { interval_days: 365, independent: true },
      ],
    ],
    notMade: ['Klienci mogą zamówić szkolenie.'],
  },
  certification: {
    made: [
      [
        'Posiadamy certyfikat ISO/IEC 27001:2022 ważny do 14 kwietnia 2028 r.',
        { standard: 'iso27001:2022', valid_until: '2028-04-14' },
      ],
      ['Certyfikacja ISO 27001 jest w przygotowaniu.', {}, { modality: 'planned' }],
    ],
    notMade: ['Poważnie traktujemy certyfikaty.'],
  },
  'breach-notification': {
    made: [['O naruszeniu ochrony danych powiadomimy klienta w ciągu 24 godzin.', { within_hours: 24 }]],
    notMade: ['Naruszenie zgłaszamy organowi nadzorczemu w ciągu 72 godzin.'],
  },
  rto: {
    made: [['Docelowy czas odtworzenia (RTO) wynosi 4 godziny.', { hours: 4 }]],
    notMade: ['Usunięte projekty można przywrócić w ciągu 14 dni.'],
  },
  'key-management': {
    made: [['Klucze szyfrowania przechowywane są w AWS KMS.', { mechanism: 'kms' }]],
    notMade: ['Klucze do biura ma ochrona.'],
  },
  'ddos-protection': {
    made: [['Stosujemy ochronę przed atakami DDoS (Cloudflare).', { provider: 'cloudflare' }]],
    notMade: ['Piszemy o atakach DDoS na blogu.'],
  },
  'secrets-management': {
    made: [['Sekrety przechowujemy w menedżerze sekretów, nigdy w kodzie źródłowym.', { in_repo: false }]],
    notMade: ['Nie mamy sekretów przed klientami.'],
  },
  'ssh-key-auth': {
    made: [
      [
        'Dostęp SSH możliwy jest tylko z użyciem kluczy, logowanie hasłem jest wyłączone.',
        { enforced: true },
      ],
    ],
    notMade: ['Logowanie hasłem jest proste.'],
  },
  'log-immutability': {
    made: [['Logów nie można modyfikować ani usunąć.', {}]],
    notMade: ['Umowy nie można zmienić.'],
  },
  'point-in-time-recovery': {
    made: [['Bazę można odtworzyć do dowolnego punktu w czasie z ostatnich 7 dni.', { window_days: 7 }]],
    notMade: ['W dowolnym momencie można zrezygnować.'],
  },
  'environment-separation': {
    made: [['Środowiska deweloperskie, testowe i produkcyjne są od siebie odseparowane.', {}]],
    notMade: ['Pracujemy w przyjaznym środowisku.'],
  },
  'access-review': {
    made: [['Przegląd uprawnień odbywa się co pół roku.', { interval_days: 180 }]],
    notMade: ['Przegląd techniczny pojazdu odbywa się co rok.'],
  },
  'data-deletion': {
    made: [['Dane usuwamy w ciągu 60 dni od rozwiązania umowy.', { within_days: 60 }]],
    notMade: ['Faktury wystawiamy w ciągu 60 dni.'],
  },
  waf: {
    made: [['Aplikację chroni zapora aplikacji internetowych (WAF).', {}]],
    notMade: ['Zapora ogniowa chroni serwery.'],
  },
};
