import type { Sentences } from '../sentences/table.ts';

export const french: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Les champs sensibles de la base sont chiffrés au niveau applicatif.', {}],
      ['Chiffrement côté serveur des fichiers (SSE-KMS)', {}],
      ['AES-256 pour les données stockées', { algorithm: 'aes-256' }],
      ["Le prestataire chiffre l'intégralité des volumes de stockage.", {}],
      ['Toutes les données stockées sont chiffrées avec AES-256.', { algorithm: 'aes-256', scope: 'all' }],
      ['Nos bases de données sont chiffrées au repos.', { scope: 'database' }],
      ['Chiffrement des disques (LUKS)', { method: 'luks', scope: 'disks' }],
      ['Les fichiers des utilisateurs sont enregistrés sous forme chiffrée.', { scope: 'files' }],
      ["Nous chiffrons l'ensemble des données au repos à l'aide d'AES-256.", { algorithm: 'aes-256' }],
      ['Les données ne sont jamais stockées en clair.', {}],
      ['La base de données n’est pas chiffrée.', { scope: 'database' }, { modality: 'negated' }],
      ['Chiffrement des données au repos', {}, { modality: 'planned', under: 'Feuille de route' }],
      ['Dans la mesure du possible, les données au repos sont chiffrées.', {}, { modality: 'hedged' }],
      ['Le chiffrement au repos de la base de données est prévu pour 2027.', {}, { modality: 'planned' }],
    ],
    notMade: [
      'Les ordinateurs portables du personnel ont un disque chiffré.',
      'Les mots de passe sont hachés avec bcrypt.',
      'La sécurité de vos données est notre priorité.',
      'Le chiffrement est un sujet complexe.',
      'Les sauvegardes sont chiffrées.',
    ],
  },
  'encryption-in-transit': {
    made: [
      [
        'Les communications sont sécurisées au moyen du protocole TLS dans sa version 1.3.',
        { min_tls: '1.3' },
      ],
      ["HSTS est activé pour une durée d'un an.", {}],
      ['Les transferts de fichiers se font en SFTP.', {}],
      ['Toute communication entre le client et nos serveurs transite par un tunnel TLS.', {}],
      ['HTTPS obligatoire (TLS 1.2+)', { min_tls: '1.2' }],
      ['Toutes les connexions sont protégées par TLS 1.2 ou supérieur.', { min_tls: '1.2' }],
      ['Le site est accessible exclusivement en HTTPS.', { protocol: 'https', exclusive: true }],
      ['Les données sont chiffrées en transit (TLS 1.3).', { min_tls: '1.3' }],
      ['Les échanges entre nos serveurs sont chiffrés.', { scope: 'internal' }],
      ['Les requêtes HTTP sont redirigées vers HTTPS.', { https_redirect: true }],
      ['Chiffrement des flux avec TLS 1.2 au minimum', { min_tls: '1.2' }],
      ['Les versions TLS 1.0 et 1.1 sont désactivées, TLS 1.2 est exigé.', { min_tls: '1.2' }],
      ['Le trafic interne n’est pas chiffré.', { scope: 'internal' }, { modality: 'negated' }],
    ],
    notMade: ['Les courriels sont lus chaque jour ouvré.', 'SSLv3 est désactivé.'],
  },
  'backup-frequency': {
    made: [
      ['Le système effectue une sauvegarde journalière.', { interval_hours: 24 }],
      ['Des instantanés sont pris toutes les deux heures.', { interval_hours: 2 }],
      ['Nous sauvegardons vos données une fois par jour.', { interval_hours: 24 }],
      ['Sauvegarde incrémentielle toutes les 15 minutes', { interval_hours: 0.25 }],
      ['Une sauvegarde complète est effectuée chaque nuit.', { interval_hours: 24, kind: 'full' }],
      [
        'Les bases de données sont sauvegardées toutes les six heures.',
        { interval_hours: 6, scope: 'database' },
      ],
      ['Sauvegardes quotidiennes de la base de données', { interval_hours: 24, scope: 'database' }],
      ['Nous réalisons des sauvegardes hebdomadaires.', { interval_hours: 168 }],
      ['Les données sont sauvegardées au moins toutes les 24 heures.', { interval_hours: 24 }],
      [
        'Des sauvegardes incrémentales sont réalisées toutes les heures.',
        { interval_hours: 1, kind: 'incremental' },
      ],
      [
        'Des sauvegardes quotidiennes sont en cours de mise en place.',
        { interval_hours: 24 },
        { modality: 'planned' },
      ],
    ],
    notMade: [
      'Les sauvegardes sont testées chaque mois.',
      'Chaque jour, un collaborateur assure le remplacement de ses collègues absents.',
    ],
  },
  'backup-enabled': {
    made: [
      ['Un dispositif de sauvegarde automatique est en place.', {}],
      ['Des sauvegardes régulières sont réalisées.', { interval: 'regular' }],
      ['Les données sont régulièrement sauvegardées.', { interval: 'regular' }],
      ['Le client est responsable de la sauvegarde de ses propres fichiers.', {}, { subject: 'customer' }],
    ],
    notMade: ['Plan de sauvegarde', 'Un remplaçant est désigné en cas d’absence du délégué.'],
  },
  'backup-retention': {
    made: [
      ['Historique de 30 jours de sauvegardes', { days: 30 }],
      ['Les sauvegardes mensuelles sont archivées pendant un an.', { days: 365 }],
      ['Rétention des sauvegardes : 14 jours', { days: 14 }],
      ['Les sauvegardes sont conservées pendant 30 jours.', { days: 30 }],
      ['Les sauvegardes sont conservées au moins 90 jours.', { days: 90, op: 'gte' }],
      ['Nous gardons les sept dernières sauvegardes.', { count: 7 }],
      ['La durée de conservation des sauvegardes est de douze mois.', { days: 365 }],
      ['Les sauvegardes sont supprimées au bout de 35 jours.', { days: 35 }],
    ],
    notMade: [
      'Les factures sont conservées pendant dix ans.',
      'Les images de vidéosurveillance sont conservées 30 jours.',
    ],
  },
  'backup-encryption': {
    made: [
      ['Le chiffrement des sauvegardes est assuré par AES-256.', { algorithm: 'aes-256' }],
      ['Les sauvegardes sont chiffrées avec AES-256.', { algorithm: 'aes-256' }],
      ['Sauvegardes quotidiennes chiffrées', {}],
    ],
    notMade: ['Les sauvegardes sont conservées dans un coffre.'],
  },
  'backup-location': {
    made: [
      ['Les sauvegardes sont externalisées chez un autre hébergeur.', {}],
      ['Réplication des sauvegardes sur un second site', {}],
      ['Les sauvegardes sont stockées dans un autre centre de données.', {}],
      ['Les copies de sauvegarde sont conservées hors site.', { offsite: true }],
    ],
    notMade: ['Nos bureaux se trouvent dans un autre bâtiment.'],
  },
  'backup-restore-test': {
    made: [
      ['Nous testons la restauration des sauvegardes tous les six mois.', { interval_days: 180 }],
      ['La restauration des sauvegardes est testée chaque trimestre.', { interval_days: 90 }],
      ['Des tests de restauration sont réalisés une fois par an.', { interval_days: 365 }],
    ],
    notMade: ['Les données peuvent être restaurées.'],
  },
  'data-residency': {
    made: [
      ["Aucune donnée n'est stockée hors de l'EEE.", { regions: ['EEA'], exclusive: true }],
      ["L'ensemble des traitements est réalisé au sein de l'Union européenne.", { regions: ['EU'] }],
      [
        'Vos données restent en Europe et plus précisément en Allemagne.',
        { regions: ['Europe', 'DE'], exclusive: true },
      ],
      ['Hébergement en France exclusivement', { regions: ['FR'], exclusive: true }],
      [
        'Les données sont hébergées exclusivement dans l’Union européenne.',
        { regions: ['EU'], exclusive: true },
      ],
      ['Nos serveurs se trouvent en Allemagne.', { regions: ['DE'] }],
      ['Les données ne quittent jamais l’EEE.', { regions: ['EEA'], exclusive: true }],
      ['Toutes les données sont stockées aux Pays-Bas et en Irlande.', { regions: ['NL', 'IE'] }],
      ['Aucun transfert de données vers des pays tiers n’a lieu.', { third_country: false }],
      [
        'Les données clients sont stockées à Francfort.',
        { regions: ['Frankfurt', 'DE'], scope: 'customer-data' },
      ],
    ],
    notMade: [
      'Notre siège se trouve à Paris.',
      'Nos clients viennent de Suisse et de Belgique.',
      'Le droit français est applicable.',
    ],
  },
  'hosting-provider': {
    made: [
      ["L'infrastructure repose sur Google Cloud.", { provider: 'gcp' }],
      ["Nous faisons appel à OVHcloud pour l'hébergement de nos serveurs.", { provider: 'ovh' }],
      ['La plateforme est hébergée chez Hetzner.', { provider: 'hetzner' }],
      ['Nos serveurs sont hébergés par Amazon Web Services.', { provider: 'aws' }],
      ['L’application est hébergée sur Microsoft Azure.', { provider: 'azure' }],
    ],
    notMade: ['Nos collaborateurs sont formés à AWS.'],
  },
  'log-retention': {
    made: [
      ['Les traces sont purgées après six mois.', { days: 180 }],
      ['Durée de conservation des logs : 12 mois', { days: 365 }],
      ['Les journaux sont conservés pendant six mois.', { days: 180 }],
      ["Les journaux d'accès sont supprimés au bout de 90 jours.", { days: 90, op: 'lte' }],
      ['Conservation des journaux : 1 an', { days: 365 }],
    ],
    notMade: ['Les journaux sont analysés tous les 30 jours.'],
  },
  'audit-logging': {
    made: [
      ['Chaque accès à un dossier est tracé.', {}],
      ['Journalisation des connexions et des modifications', {}],
      ['Tous les accès aux données sont journalisés.', { scope: 'access' }],
      ['Les actions des administrateurs sont journalisées.', { scope: 'admin' }],
      ['Journalisation des accès', {}],
    ],
    notMade: ['Le journal de l’entreprise paraît chaque mois.'],
  },
  mfa: {
    made: [
      ['La connexion à la console requiert un second facteur.', {}],
      ['MFA exigée pour tous les comptes à privilèges', { enforced: true }],
      ["L'authentification multifacteur est obligatoire pour tous les employés.", { enforced: true }],
      ['La double authentification est exigée pour les accès administrateur.', { enforced: true }],
      ['Vous pouvez activer la double authentification dans votre profil.', {}, { subject: 'customer' }],
      ["L'authentification à deux facteurs n’est pas encore déployée.", {}, { modality: 'planned' }],
    ],
    notMade: ['Deux facteurs expliquent notre croissance.'],
  },
  'password-policy': {
    made: [
      ['Blocage du compte après 5 tentatives', {}],
      ['Longueur minimale des mots de passe : 12 caractères', { min_length: 12 }],
      ['Les mots de passe comportent au moins 12 caractères.', { min_length: 12 }],
      ['Le compte est verrouillé après cinq tentatives infructueuses.', { lockout: true }],
    ],
    notMade: ['Les mots de passe sont hachés.'],
  },
  'public-access': {
    made: [
      ["La base de données n'a pas d'adresse IP publique.", { allowed: false }],
      ["Aucun bucket n'est public.", { allowed: false }],
      [
        'Nos bases de données ne sont pas accessibles depuis Internet.',
        { allowed: false, resource: 'database' },
      ],
      ['Aucun serveur de base de données n’est exposé publiquement.', { allowed: false }],
    ],
    notMade: ['Notre politique est accessible publiquement sur notre site.'],
  },
  'network-restriction': {
    made: [
      ['Pare-feu réseau et filtrage des flux entrants', { mechanism: 'firewall' }],
      ["L'accès SSH est restreint à une liste blanche d'adresses IP.", { mechanism: 'ip-allowlist' }],
      ['Seuls les ports 80 et 443 sont ouverts.', { ports: [80, 443] }],
      ['Les serveurs sont protégés par un pare-feu.', { mechanism: 'firewall' }],
      ["L'accès administrateur n’est possible que par VPN.", { mechanism: 'vpn', scope: 'admin' }],
      ['Les bases de données sont accessibles uniquement depuis le réseau privé.', { scope: 'database' }],
    ],
    notMade: ['Le réseau Wi-Fi invité de nos bureaux est gratuit.'],
  },
  'network-segmentation': {
    made: [
      ['Cloisonnement du réseau en sous-réseaux isolés (VLAN)', { mechanism: 'vlan' }],
      ['Le réseau est segmenté en VLAN.', { mechanism: 'vlan' }],
    ],
    notMade: [],
  },
  'environment-separation': {
    made: [
      ['Séparation des environnements de développement, de test et de production', {}],
      ['Les environnements de test et de production sont séparés.', {}],
    ],
    notMade: ['Notre environnement de travail est agréable.'],
  },
  'key-management': {
    made: [
      ['Gestion des clés via un HSM', { mechanism: 'hsm' }],
      ['Les clés de chiffrement sont gérées dans un HSM.', { mechanism: 'hsm' }],
    ],
    notMade: ['Les clés du bâtiment sont gérées par l’accueil.'],
  },
  'key-rotation': {
    made: [
      ['Rotation annuelle des clés', { interval_days: 365 }],
      ['Les clés de chiffrement sont renouvelées chaque année.', { interval_days: 365 }],
    ],
    notMade: ['Les clés des locaux sont changées tous les ans.'],
  },
  'vulnerability-scanning': {
    made: [
      ['Un scanner de vulnérabilités est exécuté chaque mois.', { interval_days: 30 }],
      ['Analyse hebdomadaire des vulnérabilités', { interval_days: 7 }],
      ['Des scans de vulnérabilités sont effectués chaque semaine.', { interval_days: 7 }],
      ['Les dépendances sont analysées à la recherche de vulnérabilités.', { target: 'dependencies' }],
    ],
    notMade: ['Nous scannons les contrats papier.'],
  },
  'intrusion-detection': {
    made: [
      ["Mise en place d'un SIEM", { mechanism: 'siem' }],
      ['Des sondes IDS/IPS analysent le trafic.', { mechanism: ['ids', 'ips'] }],
      ['Un système de détection d’intrusion surveille le réseau.', { mechanism: 'ids' }],
    ],
    notMade: ['Une alarme détecte les intrusions dans les locaux.'],
  },
  'high-availability': {
    made: [
      ['Répartition de la charge entre plusieurs serveurs', { mechanism: 'load-balancer' }],
      ['Architecture redondante avec bascule automatique', { mechanism: 'automatic-failover' }],
      ['Les serveurs sont répartis sur plusieurs zones de disponibilité.', { mechanism: 'multi-az' }],
      ['Nos systèmes sont redondants.', {}],
    ],
    notMade: ['Les onduleurs sont redondants.'],
  },
  'geo-redundancy': {
    made: [
      ['Les données sont répliquées entre deux régions.', { min_sites: 2 }],
      ['Les données sont répliquées dans deux centres de données distincts.', { min_sites: 2 }],
    ],
    notMade: [],
  },
  'soft-delete': {
    made: [
      ['Les documents supprimés restent récupérables pendant 15 jours dans la corbeille.', { days: 15 }],
      ['Les fichiers supprimés peuvent être restaurés pendant 30 jours.', { days: 30, scope: 'files' }],
    ],
    notMade: ['Les fichiers temporaires sont supprimés après 30 jours.'],
  },
  monitoring: {
    made: [
      ["Un outil de supervision alerte les équipes en cas d'anomalie.", {}],
      ["Supervision 24/7 de l'infrastructure", {}],
      ['Nos serveurs sont surveillés 24h/24 et 7j/7.', { coverage: '24x7' }],
      ['Supervision des serveurs avec alertes', { alerting: true }],
    ],
    notMade: ['Le bâtiment est surveillé par des caméras.'],
  },
  patching: {
    made: [
      ['Les mises à jour de sécurité sont installées chaque mois.', { interval_days: 30 }],
      ['Les correctifs de sécurité critiques sont appliqués sous 48 heures.', {}],
    ],
    notMade: [],
  },
  'ddos-protection': {
    made: [
      ['Protection anti-DDoS', {}],
      ['Notre infrastructure est protégée contre les attaques par déni de service.', {}],
    ],
    notMade: [],
  },
  'penetration-test': {
    made: [
      [
        "Des tests d'intrusion sont réalisés chaque année par un prestataire externe.",
        { interval_days: 365 },
      ],
    ],
    notMade: [],
  },
  'breach-notification': {
    made: [['Nous informons le client de toute violation de données sous 24 heures.', { within_hours: 24 }]],
    notMade: [],
  },
  waf: { made: [["Un pare-feu applicatif web (WAF) protège l'application.", {}]], notMade: [] },
  'point-in-time-recovery': {
    made: [
      ['La restauration à un instant précis est possible sur les 7 derniers jours.', { window_days: 7 }],
    ],
    notMade: [],
  },
  'secrets-management': {
    made: [
      [
        'Les secrets sont stockés dans un coffre-fort (Vault) et jamais dans le code.',
        { mechanism: 'secret-manager' },
      ],
    ],
    notMade: [],
  },
  'ssh-key-auth': {
    made: [
      ['Connexion SSH par clé uniquement, mots de passe désactivés', { enforced: true, exclusive: true }],
    ],
    notMade: [],
  },
};
