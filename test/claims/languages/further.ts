import type { Sentences } from '../sentences/table.ts';

/** Verbs, numbers and things that texts in these languages use beside the usual ones. */
export const further = {
  French: {
    'high-availability': {
      made: [
        [
          'En cas de panne du premier serveur, le second prend automatiquement le relais en moins de deux minutes.',
          { mechanism: 'automatic-failover', seconds: 120 },
        ],
      ],
      notMade: [],
    },
    'breach-notification': {
      made: [['En cas de violation de données, nous vous prévenons sous 48 heures.', { within_hours: 48 }]],
      notMade: ['Nous vous prévenons sous 48 heures de la livraison.'],
    },
    patching: {
      made: [['Les failles critiques sont corrigées en trois jours.', { within_days: 3 }]],
      notMade: ['Les fautes sont corrigées en trois jours.'],
    },
    'log-retention': {
      made: [["Les journaux d'accès sont conservés pendant treize mois.", { days: 395, type: 'access' }]],
      notMade: ['Vos quittances, quant à elles, restent disponibles en ligne pendant cinq ans.'],
    },
    'password-policy': {
      made: [
        [
          'Les mots de passe doivent compter au moins 14 signes et ne peuvent reprendre aucun des cinq précédents.',
          { min_length: 14, history: 5 },
        ],
      ],
      notMade: ['Le titre doit compter au moins 14 signes.'],
    },
    certification: {
      made: [
        ['La certification ISO 27001 est notre prochain objectif.', {}, { modality: 'planned' }],
        ['Nous préparons la certification ISO 27001.', {}, { modality: 'planned' }],
      ],
      notMade: [],
    },
    'encryption-at-rest': {
      made: [
        [
          'À partir de janvier 2027, toutes les bases de données seront chiffrées.',
          {},
          { modality: 'planned' },
        ],
      ],
      notMade: [],
    },
  },
  Dutch: {
    'audit-logging': {
      made: [['Elke raadpleging en elke wijziging wordt vastgelegd.', { scope: ['access', 'data-changes'] }]],
      notMade: ['De afspraken worden vastgelegd in het contract.'],
    },
    'log-immutability': {
      made: [['De logging kan door niemand worden gewijzigd of verwijderd.', {}]],
      notMade: [],
    },
    certification: {
      made: [
        ['We streven naar ISO 27001-certificering in 2027.', {}, { modality: 'planned' }],
        ['We bereiden ons voor op ISO 27001-certificering.', {}, { modality: 'planned' }],
        ['Wij zijn gecertificeerd volgens NEN 7510, geldig tot 1 juli 2027.', { valid_until: '2027-07-01' }],
      ],
      notMade: [],
    },
    'backup-retention': {
      made: [['b. Dagelijkse back-ups worden 30 dagen bewaard.', { days: 30 }]],
      notMade: [],
    },
    'backup-frequency': {
      made: [['Elke nacht wordt een volledige back-up gemaakt.', { interval_hours: 24, kind: 'full' }]],
      notMade: ['Dagelijkse back-ups worden 30 dagen bewaard, weekback-ups 12 weken.'],
    },
    'encryption-at-rest': {
      made: [['Vanaf januari 2027 worden alle databases versleuteld.', {}, { modality: 'planned' }]],
      notMade: [],
    },
  },
  Spanish: {
    'public-access': {
      made: [
        [
          'Las bases de datos no son accesibles desde internet y un cortafuegos deja pasar únicamente el tráfico imprescindible.',
          { allowed: false, resource: 'database' },
        ],
      ],
      notMade: [],
    },
    'key-rotation': {
      made: [['Las claves rotan una vez al año.', { interval_days: 365 }]],
      notMade: ['Los turnos rotan una vez al año.'],
    },
    'vulnerability-scanning': {
      made: [
        ['Cada semana escaneamos las imágenes de los contenedores.', { target: 'images', interval_days: 7 }],
      ],
      notMade: [],
    },
    patching: {
      made: [['Las vulnerabilidades críticas se corrigen en 72 horas.', { within_hours: 72 }]],
      notMade: [],
    },
    certification: {
      made: [
        ['Estamos preparando la certificación ISO 27001.', {}, { modality: 'planned' }],
        [
          'Contamos con el certificado ISO 27001:2022 n.º ES-5520, en vigor hasta el 31 de marzo de 2028.',
          { certificate_no: 'ES-5520', valid_until: '2028-03-31' },
        ],
      ],
      notMade: [],
    },
    'password-policy': {
      made: [['La contraseña debe tener 12 caracteres y caduca a los 180 días.', { rotation_days: 180 }]],
      notMade: [],
    },
    'encryption-at-rest': {
      made: [
        ['A partir de enero de 2027 todas las bases de datos estarán cifradas.', {}, { modality: 'planned' }],
      ],
      notMade: [],
    },
  },
  Italian: {
    'high-availability': {
      made: [['Una replica sincrona del database subentra in caso di guasto.', {}]],
      notMade: [],
    },
    'hosting-provider': {
      made: [['Il servizio è erogato da server dedicati presso Aruba.', { provider: 'aruba' }]],
      notMade: ['Gli access point Aruba coprono tutto il piano.'],
    },
    certification: {
      made: [
        ['Ci stiamo preparando alla certificazione ISO 27001.', {}, { modality: 'planned' }],
        [
          'Certificato ISO/IEC 27001:2022 n. TO-1196, scadenza 30 settembre 2027',
          { certificate_no: 'TO-1196', valid_until: '2027-09-30' },
        ],
      ],
      notMade: [],
    },
    'encryption-at-rest': {
      made: [['Entro fine 2026 tutti i database saranno cifrati.', {}, { modality: 'planned' }]],
      notMade: [],
    },
  },
  Polish: {
    'backup-retention': {
      made: [['Kopie przechowujemy przez 35 dni, w postaci zaszyfrowanej.', { days: 35 }]],
      notMade: [],
    },
    'backup-encryption': {
      made: [['Kopie przechowujemy przez 35 dni, w postaci zaszyfrowanej.', {}]],
      notMade: [],
    },
    'backup-frequency': {
      made: [['Kopię przyrostową wykonujemy co cztery godziny.', { interval_hours: 4, kind: 'incremental' }]],
      notMade: [],
    },
    'encryption-in-transit': {
      made: [],
      notMade: ['Przesłane dokumenty są zaszyfrowane na dyskach algorytmem AES-256.'],
    },
    'audit-logging': {
      made: [['Rejestrujemy każde logowanie oraz każdą zmianę danych.', {}]],
      notMade: ['Rejestrujemy spółkę w sądzie.'],
    },
    'vulnerability-scanning': {
      made: [['Serwery skanujemy pod kątem podatności co tydzień.', { interval_days: 7, target: 'servers' }]],
      notMade: ['Faktury skanujemy co tydzień.'],
    },
    'intrusion-detection': {
      made: [
        [
          'Wdrożenie systemu SIEM planujemy na 2026 r. Ostatni raport nosi datę 18 listopada 2025 r.',
          { planned_for: '2026' },
          { modality: 'planned' },
        ],
      ],
      notMade: [],
    },
    certification: {
      made: [['Przygotowujemy się do certyfikacji ISO 27001.', {}, { modality: 'planned' }]],
      notMade: [],
    },
    'encryption-at-rest': {
      made: [['Od stycznia 2027 r. wszystkie bazy danych będą szyfrowane.', {}, { modality: 'planned' }]],
      notMade: [],
    },
  },
  Czech: {
    'log-retention': {
      made: [
        [
          'Protokoly webového serveru mažeme nejpozději po 14 dnech.',
          { days: 14, op: 'lte', type: 'access' },
        ],
      ],
      notMade: [],
    },
    'audit-logging': {
      made: [['Zaznamenáváme každé nahlédnutí do karty i zásahy správců.', {}]],
      notMade: [],
    },
    'ddos-protection': {
      made: [['Před útoky DDoS nás chrání Cloudflare.', { provider: 'cloudflare' }]],
      notMade: ['Před deštěm nás chrání střecha.'],
    },
    'encryption-at-rest': {
      made: [
        ['Od ledna 2027 budou všechny databáze šifrovány.', {}, { modality: 'planned' }],
        ['Dokumentace je zašifrována přímo v aplikaci.', { method: 'app-level' }],
      ],
      notMade: [],
    },
    'encryption-in-transit': {
      made: [['Veškerá komunikace probíhá přes HTTPS protokol.', { protocol: 'https' }]],
      notMade: ['Protokoly webového serveru mažeme po 14 dnech.'],
    },
    certification: {
      made: [['Připravujeme se na certifikaci ISO 27001.', {}, { modality: 'planned' }]],
      notMade: [],
    },
  },
  Finnish: {
    'data-residency': {
      made: [['Palvelu toimii konesalissa Haminassa.', { regions: ['Hamina', 'FI'] }]],
      notMade: [],
    },
    'log-immutability': {
      made: [['Lokitietoja säilytetään kaksi vuotta, eikä kukaan pysty muokkaamaan niitä.', {}]],
      notMade: [],
    },
    'ddos-protection': {
      made: [['Palvelunestohyökkäyksiltä suojaudutaan Google Cloud Armorilla.', { provider: 'gcp' }]],
      notMade: [],
    },
    'password-policy': {
      made: [
        [
          'Salasanassa on oltava vähintään 12 merkkiä, eikä viittä edellistä salasanaa voi käyttää uudelleen.',
          { min_length: 12, history: 5 },
        ],
      ],
      notMade: [],
    },
    certification: {
      made: [['Valmistaudumme ISO 27001 -sertifiointiin.', {}, { modality: 'planned' }]],
      notMade: [],
    },
  },
  Estonian: {
    'backup-frequency': {
      made: [['Andmebaasist tehakse varukoopia igal ööl.', { interval_hours: 24 }]],
      notMade: ['Nädalakoopiaid säilitatakse kuus kuud.'],
    },
    'backup-retention': {
      made: [['Nädalakoopiaid säilitatakse kuus kuud.', { days: 180, tier: 'weekly' }]],
      notMade: [],
    },
    'backup-restore-test': {
      made: [['Varukoopiatest taastamist proovime kaks korda aastas.', { interval_days: 180 }]],
      notMade: ['Uusi roogi proovime kaks korda aastas.'],
    },
    certification: {
      made: [
        ['Taotleme ISO 27001 sertifikaati 2027. aastal.', {}, { modality: 'planned' }],
        ['Valmistume ISO 27001 sertifitseerimiseks.', {}, { modality: 'planned' }],
        [
          'Ettevõttel on ISO/IEC 27001:2022 sertifikaat nr EE-1093, mis kehtib kuni 14. aprillini 2027.',
          { certificate_no: 'EE-1093', valid_until: '2027-04-14' },
        ],
      ],
      notMade: [],
    },
    'data-residency': {
      made: [['Andmeid hoitakse ainult Tartus.', { regions: ['Tartu', 'EE'], exclusive: true }]],
      notMade: [],
    },
  },
} satisfies Readonly<Record<string, Sentences>>;
