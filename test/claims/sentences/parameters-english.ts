import type { Sentences } from './table.ts';

/** What a promise is about, beside that it is made. */
export const parametersEnglish: Sentences = {
  mfa: {
    made: [
      [
        'A second factor is mandatory for administrators and for all colleagues in the support team.',
        { scope: ['admin', 'employees'] },
      ],
      [
        'The AWS console, GitLab and the registrar can only be used with a security key.',
        { scope: ['admin', 'internal-systems'] },
      ],
      [
        'Two-factor authentication is mandatory for all employees, including access to GitHub and AWS.',
        { scope: 'employees' },
      ],
      ['Two-factor authentication protects your own login.', { scope: 'customers' }],
      ['Multi-factor authentication is required for remote access.', { scope: 'remote-access' }],
      ['Multi-factor authentication is required for remote access to production.', { scope: 'production' }],
      ['There is no way around the second factor for staff.', { enforced: true, scope: 'employees' }],
    ],
    notMade: ['Two factors decide about the price: the number of users and the plan.'],
  },
  'password-policy': {
    made: [
      ['Your password must have at least 13 characters.', { min_length: 13, scope: 'customers' }],
      ['After the fifth failed attempt the account is locked.', { lockout_attempts: 5, lockout: true }],
      [
        'Passwords: minimum of 15 characters; changed every 180 days; locked after 8 attempts',
        { min_length: 15, rotation_days: 180, lockout_attempts: 8 },
      ],
    ],
    notMade: ['The customer decides how long the passwords of its users have to be.'],
  },
  'encryption-in-transit': {
    made: [
      ['Every connection to the dashboard uses TLS 1.2.', { scope: 'external', min_tls: '1.2' }],
      ['We accept TLS 1.3 and, for older phones, TLS 1.2.', { scope: 'external', min_tls: '1.2' }],
      ['File transfers with banks use SFTP.', { scope: 'file-exchange' }],
      ['Each dump is sent to the archive over TLS.', { scope: 'backups' }],
      ['Returns to the tax office are sent over TLS.', { scope: 'authorities' }],
      [
        'Parcel lockers of the first series speak TLS 1.0 until they are replaced in June 2028.',
        { scope: 'parcel-lockers' },
        { modality: 'conditional' },
      ],
      [
        'E-mails are encrypted if, and only if, the other server supports it.',
        { opportunistic: true },
        { modality: 'conditional' },
      ],
      ['Plain HTTP is bounced to HTTPS.', { https_redirect: true }],
      ['The database refuses connections that are not encrypted with TLS.', { enforced: true }],
      ['All traffic between nodes is encrypted with TLS.', { scope: 'internal' }],
    ],
    notMade: ['File transfers take a few seconds.', 'Backups travel by courier.'],
  },
  'encryption-at-rest': {
    made: [
      [
        'Bank details are encrypted by the application before they reach the database.',
        { scope: 'pii-fields' },
      ],
      ['All disks are encrypted with AES-256 in XTS mode.', { mode: 'xts', scope: 'disks' }],
      ['Old exports are not encrypted at rest.', { scope: 'exports' }, { modality: 'negated' }],
      ['Identity documents are encrypted by the application a second time.', { scope: 'identity-documents' }],
      ['The staging volumes are encrypted.', { scope: 'staging' }],
    ],
    notMade: ['The application asks for identity documents.'],
  },
  'backup-enabled': {
    made: [
      ['All databases except the Redis cache have automatic backups.', { except: 'redis' }],
      ['Drafts are not part of any backup.', { scope: 'drafts' }, { modality: 'negated' }],
      ['The configuration of the switches is backed up regularly.', { scope: 'configuration' }],
    ],
    notMade: ['Exports can be downloaded as a file.', 'Customers keep copies of their invoices.'],
  },
  'backup-frequency': {
    made: [
      ['Transaction logs are backed up every ten minutes.', { kind: 'transaction-log' }],
      ['The WAL is backed up every five minutes.', { kind: 'transaction-log' }],
    ],
    notMade: ['Transaction logs are read every ten minutes.'],
  },
  'backup-encryption': {
    made: [['Tapes with backups are encrypted.', { scope: 'tapes' }]],
    notMade: ['Tapes are kept in a safe.'],
  },
  'backup-location': {
    made: [
      [
        'Copies of the backups lie with another provider in Finland.',
        { different_provider: true, offsite: true },
      ],
      ['Backups are kept in the same region.', { same_region: true }],
    ],
    notMade: ['Another provider sends our newsletter.'],
  },
  'hosting-provider': {
    made: [
      [
        'Production runs on our own servers in halls in Kirkwall and Lerwick.',
        { locations: ['Kirkwall', 'Lerwick'] },
      ],
      ['Video calls are hosted on Hetzner servers.', { provider: 'hetzner', scope: 'video' }],
    ],
    notMade: ['Our office is in Kirkwall.'],
  },
  'data-residency': {
    made: [
      ['Photos and recordings are stored in Ireland only.', { regions: ['IE'], scope: 'customer-data' }],
      ['The data of our guests is stored in Bavaria.', { regions: ['DE'], scope: 'customer-data' }],
      ['Attachments are stored in Rotterdam.', { regions: ['Rotterdam', 'NL'], scope: 'files' }],
      ['Member data is stored in the EU without exception.', { exclusive: true }],
    ],
    notMade: [
      'You pick a home region: Europe or North America.',
      'Where possible we choose suppliers established in France.',
      'I live in Leeds, and my colleague lives in Bergen.',
      'Production is run on our own servers in Ghent.',
    ],
  },
  'geo-redundancy': {
    made: [['The database fails over to Frankfurt.', { regions: ['Frankfurt'] }]],
    notMade: ['Failover takes a minute.'],
  },
  'environment-separation': {
    made: [
      ['Staging has an AWS account of its own.', { environments: ['staging', 'production'] }],
      [
        'Development and test are separate from production.',
        { environments: ['development', 'test', 'production'] },
      ],
    ],
    notMade: ['We test each release before it is announced.'],
  },
  'vulnerability-scanning': {
    made: [
      [
        'Container images are scanned when they are pushed, dependencies every night.',
        { target: 'images', trigger: 'push' },
      ],
      [
        'Container images are scanned when they are pushed, dependencies every night.',
        { target: 'dependencies', interval_days: 1 },
      ],
    ],
    notMade: ['Letters are scanned when they arrive.'],
  },
  'log-retention': {
    made: [
      ['Logs are kept for at least 12 months and deleted after 18 months.', { op: 'between', max_days: 545 }],
      [
        'Audit logs are kept for 1 year online, then for 2 years in an archive.',
        { active_days: 365, archive_days: 730 },
      ],
    ],
    notMade: ['Reports are kept for at least 12 months and deleted after 18 months.'],
  },
  'log-immutability': {
    made: [
      [
        'Audit logs are written to an account of its own where lines can be added but not edited.',
        { mechanism: 'append-only', separate_system: true },
      ],
    ],
    notMade: ['Articles can be added but not edited in the shop.'],
  },
  'audit-logging': {
    made: [
      ['CloudTrail records who did what.', { scope: 'admin' }],
      ['CloudTrail is on in each account.', { scope: 'all' }],
      ['Every inspection of a file is logged.', { scope: 'access' }],
      ['Sign-ins and changes of roles are logged.', { scope: ['security-events', 'access'] }],
    ],
    notMade: ['An inspection of the lift takes place every year.'],
  },
  'key-management': {
    made: [
      ['Encryption keys are managed by AWS.', { managed_by: 'provider' }],
      ['Each field is encrypted with its own key per school.', { unique_keys: true }],
      [
        'On request customers may supply their own key in KMS.',
        { managed_by: 'customer' },
        { subject: 'customer', modality: 'conditional' },
      ],
    ],
    notMade: ['Keys are held by the caretaker.'],
  },
  'key-rotation': {
    made: [
      [
        'Keys protecting Restricted Data are rotated every year.',
        { scope: 'restricted-data', interval_days: 365 },
      ],
    ],
    notMade: ['Restricted data is reviewed every year.'],
  },
  rpo: {
    made: [
      ['RPO: between two hours and one day', { min_hours: 2, max_hours: 24, op: 'between' }],
      ['The RPO is 5 minutes for the ledger.', { scope: 'ledger', hours: 0.0833 }],
      ['Ten minutes of data loss are the most that is possible (RPO).', { op: 'lte' }],
    ],
    notMade: ['Between two hours and one day may pass before we answer.'],
  },
  'ddos-protection': {
    made: [
      ['The hosting provider filters DDoS attacks upstream.', { mechanism: 'upstream' }],
      ['Against DDoS there is the basic protection of the cloud platform.', { plan: 'basic' }],
    ],
    notMade: ['Advanced DDoS protection is a paid option.'],
  },
  'network-restriction': {
    made: [
      ['The firewall lets in 80/443, the rest is closed.', { ports: [80, 443], default_deny: true }],
      ['The database answers to our application servers and nobody else.', { exclusive: true }],
    ],
    notMade: ['The rest is closed on Sundays.'],
  },
  'data-retention': {
    made: [
      ['Readings are deleted after three years.', { days: 1095, scope: 'readings' }],
      ['We keep booking data for 6 months.', { days: 180, scope: 'bookings' }],
      ['Parcel notes are erased after 90 days.', { scope: 'parcel-notes' }],
      ['Personal data is deleted after 90 days.', { days: 90 }],
    ],
    notMade: ['Readings are taken every three years.'],
  },
  'data-deletion': {
    made: [
      [
        'After the end of the contract the account can be read for 40 days; 20 days later all data is deleted.',
        { within_days: 60 },
      ],
      [
        'Contract data is deleted 60 days after the end of the contract.',
        { within_days: 60, scope: 'contract-data' },
      ],
    ],
    notMade: ['The contract ends 30 days later.'],
  },
  'soft-delete': {
    made: [
      ['Deleted forms stay in the trash for 20 days.', { days: 20, scope: 'forms' }],
      ['A deleted booking can be restored for 14 days.', { days: 14, scope: 'bookings' }],
      ['Deleted files can be restored for 14 days.', { days: 14, scope: 'files' }],
    ],
    notMade: ['Forms are sent within 20 days.'],
  },
  'access-review': {
    made: [
      [
        'Access rights are reviewed once a year; privileged rights every month.',
        { interval_days: 30, scope: 'privileged' },
      ],
      ['Access rights are reviewed once a year; privileged rights every month.', { interval_days: 365 }],
    ],
    notMade: ['Privileged guests come every month.'],
  },
  'backup-restore-test': {
    made: [
      ['The last restore test was in May 2026. We do this twice a year.', { interval_days: 180 }],
      ['We test a full restore. This is done every quarter.', { interval_days: 90 }],
    ],
    notMade: ['The last fire drill was in May 2026. We do this twice a year.'],
  },
  'breach-notification': {
    made: [
      [
        'Confirmed personal data breaches are reported to customers within 24 hours of verification.',
        { trigger: 'verification' },
      ],
      ['We notify customers of a data breach within 36 hours of discovering it.', { trigger: 'awareness' }],
    ],
    notMade: ['Confirmed bookings are reported within 24 hours.'],
  },
  patching: {
    made: [
      [
        'Security patches: critical 48 hours, important 10 days, rest monthly',
        { severity: 'other', within_days: 30 },
      ],
      [
        'Security patches: critical 48 hours, important 10 days, rest monthly',
        { severity: 'high', within_days: 10 },
      ],
    ],
    notMade: ['Important letters are answered within 10 days.'],
  },
  'tenant-isolation': {
    made: [
      ['Each customer has a database of its own.', { level: 'physical' }],
      ['Each tenant has its own schema in the database.', { level: 'logical' }],
    ],
    notMade: ['Each customer has a contact of its own.'],
  },
  'high-availability': {
    made: [
      [
        'Both data centres run active-active with a load balancer.',
        { mechanism: ['load-balancer', 'active-active'] },
      ],
    ],
    notMade: ['We are active in both towns.'],
  },
  'third-country-transfer': {
    made: [
      [
        'Support is given by a company in the United States. We have signed standard contractual clauses with it.',
        { destination: 'US', mechanism: 'scc' },
      ],
    ],
    notMade: ['We have signed a contract with it.'],
  },
  certification: {
    made: [
      ['The company is HDS certified.', { standard: 'hds' }],
      ['We do not hold an HDS certificate.', { standard: 'hds' }, { modality: 'negated' }],
    ],
    notMade: ['Health data is handled with care.'],
  },
};
