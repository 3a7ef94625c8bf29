import type { Sentences } from '../sentences/table.ts';

export const italian: Sentences = {
  'encryption-at-rest': {
    made: [
      ['I campi sensibili del database sono cifrati a livello applicativo.', {}],
      ['Cifratura lato server dei file (SSE-KMS)', {}],
      ['AES-256 per i dati archiviati', { algorithm: 'aes-256' }],
      ['Il fornitore cifra tutti i volumi di archiviazione.', {}],
      ['Tutti i dati archiviati sono cifrati con AES-256.', { algorithm: 'aes-256', scope: 'all' }],
      ['I nostri database sono cifrati a riposo.', { scope: 'database' }],
      ['Cifratura dei dischi (LUKS)', { method: 'luks', scope: 'disks' }],
      ['I file degli utenti sono memorizzati in forma cifrata.', { scope: 'files' }],
      ['Crittografiamo tutti i dati a riposo con AES-256.', { algorithm: 'aes-256' }],
      ['I dati non vengono mai memorizzati in chiaro.', {}],
      ['Il database non è cifrato.', { scope: 'database' }, { modality: 'negated' }],
      ['Cifratura dei dati a riposo', {}, { modality: 'planned', under: 'Roadmap' }],
      ['Ove possibile, i dati a riposo sono cifrati.', {}, { modality: 'hedged' }],
      ['La cifratura del database è prevista per il 2027.', {}, { modality: 'planned' }],
    ],
    notMade: [
      'I portatili del personale hanno il disco cifrato.',
      'Le password sono sottoposte a hash con bcrypt.',
      'La sicurezza dei vostri dati è la nostra priorità.',
      'I backup sono cifrati.',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Le comunicazioni sono protette mediante il protocollo TLS nella versione 1.3.', { min_tls: '1.3' }],
      ['HSTS è attivo per la durata di un anno.', {}],
      ['I file vengono scambiati via SFTP.', {}],
      ["Ogni comunicazione tra l'utente e i nostri server passa attraverso un canale TLS.", {}],
      ['HTTPS obbligatorio (TLS 1.2+)', { min_tls: '1.2' }],
      ['Tutte le connessioni sono protette con TLS 1.2 o superiore.', { min_tls: '1.2' }],
      ['Il sito è accessibile esclusivamente tramite HTTPS.', { protocol: 'https' }],
      ['I dati sono cifrati in transito (TLS 1.3).', { min_tls: '1.3' }],
      ['Il traffico tra i nostri server è cifrato.', { scope: 'internal' }],
      ['Le richieste HTTP vengono reindirizzate a HTTPS.', { https_redirect: true }],
      ['Cifratura delle comunicazioni con TLS 1.2 come minimo', { min_tls: '1.2' }],
      ['TLS 1.0 e 1.1 sono disabilitati, è richiesto TLS 1.2.', { min_tls: '1.2' }],
      ['Il traffico interno non è cifrato.', {}, { modality: 'negated' }],
    ],
    notMade: ['Alle e-mail rispondiamo ogni giorno lavorativo.', 'SSLv3 è disabilitato.'],
  },
  'backup-frequency': {
    made: [
      ['Il sistema effettua un backup giornaliero.', { interval_hours: 24 }],
      ['Ogni due ore vengono create istantanee.', { interval_hours: 2 }],
      ['Eseguiamo il backup dei vostri dati una volta al giorno.', { interval_hours: 24 }],
      ['Backup incrementale ogni 15 minuti', { interval_hours: 0.25 }],
      ['Ogni notte viene eseguito un backup completo.', { interval_hours: 24, kind: 'full' }],
      ['I database sono sottoposti a backup ogni sei ore.', { interval_hours: 6, scope: 'database' }],
      ['Backup giornalieri del database', { interval_hours: 24, scope: 'database' }],
      ['Eseguiamo backup settimanali.', { interval_hours: 168 }],
      ['Il backup viene effettuato almeno ogni 24 ore.', { interval_hours: 24 }],
      ['Backup incrementali vengono eseguiti ogni ora.', { interval_hours: 1, kind: 'incremental' }],
      [
        'I backup giornalieri sono in fase di implementazione.',
        { interval_hours: 24 },
        { modality: 'planned' },
      ],
    ],
    notMade: [
      'I backup vengono testati ogni mese.',
      'Ogni giorno un dipendente sostituisce i colleghi assenti.',
    ],
  },
  'backup-enabled': {
    made: [
      ['È presente un sistema automatico di backup.', {}],
      ['Vengono eseguiti backup regolari.', { interval: 'regular' }],
      ['I dati sono regolarmente sottoposti a backup.', { interval: 'regular' }],
      ['Il cliente è responsabile del backup dei propri file.', {}, { subject: 'customer' }],
    ],
    notMade: ['Politica di backup', 'In caso di assenza del referente subentra un sostituto.'],
  },
  'backup-retention': {
    made: [
      ['Manteniamo i backup degli ultimi 30 giorni.', { days: 30 }],
      ['I backup mensili vengono archiviati per un anno.', { days: 365 }],
      ['Conservazione dei backup: 14 giorni', { days: 14 }],
      ['I backup sono conservati per 30 giorni.', { days: 30 }],
      ['I backup sono conservati per almeno 90 giorni.', { days: 90, op: 'gte' }],
      ['Conserviamo gli ultimi sette backup.', { count: 7 }],
      ['Il periodo di conservazione dei backup è di dodici mesi.', { days: 365 }],
      ['I backup vengono cancellati dopo 35 giorni.', { days: 35 }],
    ],
    notMade: [
      'Le fatture sono conservate per dieci anni.',
      'Le immagini di videosorveglianza sono conservate per 30 giorni.',
    ],
  },
  'backup-encryption': {
    made: [
      ['La cifratura dei backup avviene con AES-256.', { algorithm: 'aes-256' }],
      ['I backup sono cifrati con AES-256.', { algorithm: 'aes-256' }],
      ['Backup giornalieri cifrati', {}],
    ],
    notMade: ['I backup sono custoditi in cassaforte.'],
  },
  'backup-location': {
    made: [
      ['I backup sono conservati presso un altro fornitore.', {}],
      ['Replica dei backup in un secondo sito', {}],
      ['I backup sono archiviati in un altro data center.', {}],
      ['Le copie di backup sono conservate in un luogo separato.', {}],
    ],
    notMade: ["I nostri uffici si trovano in un'altra sede."],
  },
  'backup-restore-test': {
    made: [
      ['Testiamo il ripristino dei backup ogni sei mesi.', { interval_days: 180 }],
      ['I test di ripristino vengono eseguiti ogni trimestre.', { interval_days: 90 }],
      ["Il ripristino dei backup viene testato una volta all'anno.", { interval_days: 365 }],
    ],
    notMade: ['I dati possono essere ripristinati.'],
  },
  'data-residency': {
    made: [
      ['Nessun dato è memorizzato al di fuori dello SEE.', { regions: ['EEA'], exclusive: true }],
      ["Tutti i trattamenti avvengono all'interno dell'Unione europea.", { regions: ['EU'] }],
      [
        'I vostri dati rimangono in Europa, più precisamente in Germania.',
        { regions: ['Europe', 'DE'], exclusive: true },
      ],
      ['Hosting esclusivamente in Italia', { regions: ['IT'], exclusive: true }],
      ["I dati sono ospitati esclusivamente nell'Unione europea.", { regions: ['EU'], exclusive: true }],
      ['I nostri server si trovano in Germania.', { regions: ['DE'] }],
      ['I dati non lasciano mai lo SEE.', { regions: ['EEA'], exclusive: true }],
      ['Tutti i dati sono memorizzati nei Paesi Bassi e in Irlanda.', { regions: ['NL', 'IE'] }],
      ['Nessun dato viene trasferito verso paesi terzi.', { third_country: false }],
      [
        'I dati dei clienti sono archiviati a Francoforte.',
        { regions: ['Frankfurt', 'DE'], scope: 'customer-data' },
      ],
    ],
    notMade: [
      'La nostra sede legale è a Milano.',
      'I nostri clienti provengono dalla Svizzera e dalla Francia.',
      'Si applica la legge italiana.',
    ],
  },
  'hosting-provider': {
    made: [
      ["L'infrastruttura si basa su Google Cloud.", { provider: 'gcp' }],
      ["Per l'hosting dei nostri server ci avvaliamo di OVHcloud.", { provider: 'ovh' }],
      ['La piattaforma è ospitata presso Hetzner.', { provider: 'hetzner' }],
      ['I nostri server sono ospitati da Amazon Web Services.', { provider: 'aws' }],
      ["L'applicazione è ospitata su Microsoft Azure.", { provider: 'azure' }],
    ],
    notMade: ['I nostri dipendenti sono formati su AWS.'],
  },
  'log-retention': {
    made: [
      ['I log vengono eliminati dopo sei mesi.', { days: 180 }],
      ['Conservazione dei log: 12 mesi', { days: 365 }],
      ['I log sono conservati per sei mesi.', { days: 180 }],
      ['I log di accesso vengono cancellati dopo 90 giorni.', { days: 90, op: 'lte' }],
      ['Conservazione dei log: 1 anno', { days: 365 }],
    ],
    notMade: ['I log vengono analizzati ogni 30 giorni.'],
  },
  'audit-logging': {
    made: [
      ['Ogni consultazione di un fascicolo viene tracciata.', {}],
      ['Registrazione degli accessi e delle modifiche', {}],
      ['Tutti gli accessi ai dati vengono registrati.', { scope: 'access' }],
      ['Le operazioni degli amministratori vengono registrate.', { scope: 'admin' }],
      ['Tracciamento degli accessi', {}],
    ],
    notMade: ['La società è iscritta al registro delle imprese.'],
  },
  mfa: {
    made: [
      ["L'accesso alla console richiede un secondo fattore.", {}],
      ['MFA richiesta per tutte le utenze privilegiate', { enforced: true }],
      ["L'autenticazione a più fattori è obbligatoria per tutti i dipendenti.", { enforced: true }],
      ["È richiesta l'autenticazione a due fattori per l'accesso amministrativo.", { enforced: true }],
      ['Potete attivare la verifica in due passaggi nel vostro profilo.', {}, { subject: 'customer' }],
      ["L'autenticazione a due fattori non è ancora stata introdotta.", {}, { modality: 'planned' }],
    ],
    notMade: ['Due fattori spiegano la nostra crescita.'],
  },
  'password-policy': {
    made: [
      ["Blocco dell'account dopo 5 tentativi", {}],
      ['Lunghezza minima delle password: 12 caratteri', { min_length: 12 }],
      ['Le password devono avere almeno 12 caratteri.', { min_length: 12 }],
      ["L'account viene bloccato dopo cinque tentativi falliti.", { lockout: true }],
    ],
    notMade: ['Le password sono conservate sotto forma di hash.'],
  },
  'public-access': {
    made: [
      ['Il database non ha un indirizzo IP pubblico.', { allowed: false }],
      ['Nessun bucket è pubblico.', { allowed: false }],
      ['I nostri database non sono accessibili da Internet.', { allowed: false, resource: 'database' }],
      ['Nessun database è esposto pubblicamente.', { allowed: false }],
    ],
    notMade: ['La nostra politica è accessibile pubblicamente sul sito.'],
  },
  'network-restriction': {
    made: [
      ['Firewall e filtraggio del traffico in ingresso', { mechanism: 'firewall' }],
      ["L'accesso SSH è limitato a un elenco di indirizzi IP autorizzati.", { mechanism: 'ip-allowlist' }],
      ['Sono aperte solo le porte 80 e 443.', { ports: [80, 443] }],
      ['I server sono protetti da un firewall.', { mechanism: 'firewall' }],
      ["L'accesso amministrativo è possibile solo tramite VPN.", { mechanism: 'vpn', scope: 'admin' }],
      ['I database sono raggiungibili esclusivamente dalla rete privata.', { scope: 'database' }],
    ],
    notMade: ["La rete Wi-Fi per gli ospiti dell'ufficio è gratuita."],
  },
  'network-segmentation': {
    made: [
      ['Segmentazione della rete mediante VLAN', { mechanism: 'vlan' }],
      ['La rete è segmentata in VLAN.', { mechanism: 'vlan' }],
    ],
    notMade: [],
  },
  'environment-separation': {
    made: [
      ['Separazione degli ambienti di sviluppo, test e produzione', {}],
      ['Gli ambienti di test e di produzione sono separati.', {}],
    ],
    notMade: ['Offriamo un buon ambiente di lavoro.'],
  },
  'key-management': {
    made: [
      ['Gestione delle chiavi tramite HSM', { mechanism: 'hsm' }],
      ['Le chiavi di cifratura sono gestite in un HSM.', { mechanism: 'hsm' }],
    ],
    notMade: ["Le chiavi dell'ufficio sono custodite alla reception."],
  },
  'key-rotation': {
    made: [
      ['Rotazione annuale delle chiavi', { interval_days: 365 }],
      ['Le chiavi di cifratura vengono ruotate annualmente.', { interval_days: 365 }],
    ],
    notMade: ['Le serrature vengono cambiate ogni anno.'],
  },
  'vulnerability-scanning': {
    made: [
      ['Ogni mese viene eseguito un vulnerability assessment.', { interval_days: 30 }],
      ['Scansione settimanale delle vulnerabilità', { interval_days: 7 }],
      ['Ogni settimana vengono eseguite scansioni di vulnerabilità.', { interval_days: 7 }],
      ['Le dipendenze vengono analizzate alla ricerca di vulnerabilità.', { target: 'dependencies' }],
    ],
    notMade: ['I contratti cartacei vengono scansionati.'],
  },
  'intrusion-detection': {
    made: [
      ['Adozione di un SIEM', { mechanism: 'siem' }],
      ['Sistemi IDS/IPS analizzano il traffico.', { mechanism: ['ids', 'ips'] }],
      ['Un sistema di rilevamento delle intrusioni sorveglia la rete.', { mechanism: 'ids' }],
    ],
    notMade: ["L'ufficio dispone di un allarme antifurto."],
  },
  'high-availability': {
    made: [
      ['Distribuzione del carico su più server tramite load balancer', { mechanism: 'load-balancer' }],
      ['Architettura ridondata con failover automatico', { mechanism: 'automatic-failover' }],
      ['I server sono distribuiti su più zone di disponibilità.', { mechanism: 'multi-az' }],
      ['Utilizziamo una infrastruttura ridondata.', {}],
    ],
    notMade: ['I gruppi di continuità sono ridondati.'],
  },
  'geo-redundancy': {
    made: [
      ['I dati sono replicati tra due region.', { min_sites: 2 }],
      ['I dati sono replicati in due data center.', { min_sites: 2 }],
    ],
    notMade: [],
  },
  'soft-delete': {
    made: [
      ['I documenti eliminati restano 15 giorni nel cestino e possono essere recuperati.', { days: 15 }],
      ['I file eliminati possono essere recuperati per 30 giorni.', { days: 30, scope: 'files' }],
    ],
    notMade: ['I file temporanei vengono eliminati dopo 30 giorni.'],
  },
  monitoring: {
    made: [
      ['Uno strumento di monitoraggio avvisa il team in caso di anomalie.', {}],
      ["Monitoraggio 24/7 dell'infrastruttura", {}],
      ['I nostri server sono monitorati 24 ore su 24.', { coverage: '24x7' }],
      ['Monitoraggio dei server con avvisi', { alerting: true }],
    ],
    notMade: ["L'edificio è sorvegliato da telecamere."],
  },
  patching: {
    made: [
      ['Gli aggiornamenti di sicurezza vengono installati ogni mese.', { interval_days: 30 }],
      ['Le patch di sicurezza critiche sono applicate entro 48 ore.', {}],
    ],
    notMade: [],
  },
  'ddos-protection': {
    made: [
      ['Protezione dagli attacchi DDoS', {}],
      ["L'infrastruttura è protetta contro gli attacchi DDoS.", {}],
    ],
    notMade: [],
  },
  'penetration-test': {
    made: [['Ogni anno una società esterna esegue test di penetrazione.', { interval_days: 365 }]],
    notMade: [],
  },
  'breach-notification': {
    made: [['Informiamo il cliente di ogni violazione dei dati entro 24 ore.', { within_hours: 24 }]],
    notMade: [],
  },
  waf: { made: [["Un firewall applicativo web (WAF) protegge l'applicazione.", {}]], notMade: [] },
  'point-in-time-recovery': {
    made: [
      ['È possibile ripristinare i dati a qualsiasi momento degli ultimi 7 giorni.', { window_days: 7 }],
    ],
    notMade: [],
  },
  'secrets-management': {
    made: [['I segreti sono conservati in un vault e mai nel codice.', { mechanism: 'secret-manager' }]],
    notMade: [],
  },
  'ssh-key-auth': {
    made: [['Accesso SSH solo con chiave, password disabilitate', { enforced: true, exclusive: true }]],
    notMade: [],
  },
};
