import type { Sentences } from './table.ts';

/** English sentences as they are said at a table, or as contracts put them. */
export const mannersEnglish: Sentences = {
  'encryption-at-rest': {
    made: [
      [
        'The GDPR requires us to encrypt data at rest, which is why we use AES-256 on every disk.',
        { algorithm: 'aes-256' },
      ],
      ['In line with Article 32 GDPR all databases are encrypted at rest.', { scope: 'database' }],
      ['The disks of our servers are encrypted with BitLocker.', { scope: 'disks' }],
    ],
    notMade: [
      'Article 32 of the GDPR calls for the encryption of personal data at rest.',
      'Under Article 32 GDPR the measures include the encryption of personal data at rest.',
      'The law mentions the encryption of databases.',
      'Article 32 talks about encrypting data at rest, as appropriate.',
    ],
  },
  pseudonymisation: {
    made: [['We pseudonymise personal data before it is analysed.', {}]],
    notMade: [
      'Article 32(1) asks for measures which include the pseudonymisation of personal data.',
      'The regulation lists pseudonymisation of personal data as an example.',
    ],
  },
  'endpoint-security': {
    made: [['Laptops and servers are encrypted with BitLocker.', { mechanism: 'disk-encryption' }]],
    notMade: [
      "We'd love it if you also encrypted your laptop.",
      'We would appreciate it if you encrypted the laptops of your staff.',
      'We encourage you to encrypt your laptop.',
      'You may want to encrypt your laptop, too.',
      'The disks of all servers are encrypted with BitLocker.',
    ],
  },
  'backup-location': {
    made: [['Copies of the database are kept in a bank vault.', { offsite: true }]],
    notMade: [
      'Your backups are safer here than in a bank vault.',
      'Our backups are as safe as a bank vault.',
      'With us your data is like in a bank vault.',
    ],
  },
  'backup-enabled': {
    made: [['Zabbix triggers backup jobs for all servers automatically.', { automated: true }]],
    notMade: [
      'Prometheus looks at machines, queues and backup jobs.',
      'Nagios keeps an eye on disks and backup runs.',
      'Our monitoring checks web servers and backup jobs.',
    ],
  },
  'backup-immutability': {
    made: [
      [
        'The vault containing the backups is locked, so that no copy may be altered.',
        { mechanism: 'vault-lock' },
      ],
      ['Production may add backups but not delete or overwrite any.', { mechanism: 'append-only' }],
      ['No backup may be erased before the end of its term.', {}],
      ['The server can add new backups but never alter old ones.', {}],
    ],
    notMade: ['You can add notes but not delete them.', 'The vault is a part of the building.'],
  },
  'data-deletion': {
    made: [['All data is deleted within a month of the end of the contract.', {}]],
    notMade: [
      'No copy may be altered or erased before the end of its term.',
      'Backups cannot be deleted before the end of the contract.',
    ],
  },
  'data-retention': {
    made: [['We keep invoices for ten years, as the law demands.', { days: 3650 }]],
    notMade: [
      'The office has closed-circuit television, the recordings of which are kept for thirty-one days.',
      'You must keep invoices for ten years by law.',
      'Surveillance images are kept for three days.',
    ],
  },
  'log-retention': {
    made: [
      ['The access logs are kept for six years and cannot be amended by any user.', { days: 2190 }],
      ['Audit logs are retained for a year and may not be changed by anyone.', { days: 365 }],
    ],
    notMade: ['The entrance has closed-circuit television, the recordings of which are kept for a month.'],
  },
  'audit-logging': {
    made: [
      ['All logins of staff are logged on a host to which those who are logged have no write access.', {}],
      ['Each change is logged, with no deletion rights for administrators.', {}],
    ],
    notMade: [],
  },
  'change-management': {
    made: [
      ['Nothing is released until a second developer has approved it.', { peer_review: true }],
      ['No change goes live before another engineer has reviewed it.', { peer_review: true }],
      ['No alteration shall be deployed unless a peer has approved it.', { peer_review: true }],
    ],
    notMade: [
      'We merge typo fixes without a second pair of eyes.',
      'Changes of wording in this handbook are not reviewed.',
    ],
  },
  mfa: {
    made: [
      [
        'No member of our personnel can sign in without multi-factor authentication.',
        { scope: 'employees', enforced: true },
      ],
      ['Nobody can reach production without a second factor.', { enforced: true }],
      [
        'Multi-factor authentication for users of the Client is available and shall be activated upon request.',
        { scope: 'customers', enforced: false },
        { subject: 'customer' },
      ],
      [
        'You can turn on two-factor authentication for your whole team.',
        { scope: 'customers', enforced: false },
        { subject: 'customer' },
      ],
      [
        'Customers may require a second factor of their staff.',
        { scope: 'customers', enforced: false },
        { subject: 'customer' },
      ],
    ],
    notMade: [],
  },
  certification: {
    made: [
      [
        'The ISO 27001 audit is pencilled in for autumn 2031.',
        { planned_for: '2031-autumn' },
        { modality: 'planned' },
      ],
      ['Our ISO 27001 certification is slated for spring 2031.', {}, { modality: 'planned' }],
      ['The Company proposes to be certified to ISO 27001 during 2031.', {}, { modality: 'planned' }],
    ],
    notMade: [],
  },
  'data-residency': {
    made: [['All data is stored in Germany and nowhere else.', { regions: ['DE'] }]],
    notMade: [
      'The Company proposes to establish a standby of the platform in UK West during 2031.',
      'The GDPR speaks of appropriate measures to protect data in the EU.',
    ],
  },
  'encryption-in-transit': {
    made: [
      [
        "For e-mail we try STARTTLS first, and if the other side can't, it goes out in the clear.",
        { scope: 'email' },
        { modality: 'hedged' },
      ],
      ['Traffic between our own servers goes through WireGuard tunnels.', { protocol: 'wireguard' }],
      ['E-mail is sent unencrypted.', {}, { modality: 'negated' }],
    ],
    notMade: [],
  },
  'network-restriction': {
    made: [['Servers can only be reached through a WireGuard VPN.', {}]],
    notMade: [
      'Queries between our own servers go through WireGuard tunnels.',
      'Traffic between the two sites runs over an IPsec VPN.',
    ],
  },
  'hosting-provider': {
    made: [['The application runs on our own machines in Leeds.', { provider: 'own-premises' }]],
    notMade: ['Traffic between our own machines goes through WireGuard tunnels.'],
  },
  'key-management': {
    made: [
      ['Encryption keys and passwords are held in a key vault.', { mechanism: 'vault' }],
      ['The keys are held in the said key vault.', {}],
    ],
    notMade: [
      'Passwords and connection strings are held in the said key vault and shall not appear in source code.',
      'Credentials of the services are kept in a key vault.',
    ],
  },
};
