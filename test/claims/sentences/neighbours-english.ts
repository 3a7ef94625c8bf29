import type { Sentences } from './table.ts';

/** English sentences beside those that are easily taken for them. */
export const neighboursEnglish: Sentences = {
  'data-residency': {
    made: [
      [
        'If the customer wishes, data can be stored in the US.',
        { regions: ['US'] },
        { modality: 'conditional' },
      ],

      ['Our data centre is at 12 Park Road, Dublin, Ireland.', { regions: ['Dublin', 'IE'] }],
      ['Data is stored by a company in Germany.', { regions: ['DE'] }],
      ['Customer data is not accessed from outside the EU.', { regions: ['EU'], exclusive: true }],
    ],
    notMade: [
      'Data importer: Ferrowhill, Inc., 200 Harbor Street, Boston, Massachusetts, USA',
      'Processor: Larkspur Inc., 4 Main Road, Springfield, IL, USA',
      'Ferrowhill Ltd, Mill Road 41, Leeds, United Kingdom. Our data protection officer answers by e-mail.',
      'The data protection authority of Ireland is competent.',
      'Data subjects in Germany may contact us in German.',
      'Personal data is processed in accordance with Regulation (EU) 2016/679.',
      'The data exporter is a school in Austria.',
      'The help desk software is provided by a company in the United States.',
      'Support staff of the data importer access personal data from Canada.',
      'Our support team in India has access to customer data.',
      'A warm standby in Sweden can take over if the whole Frankfurt region is lost.',
    ],
  },
  'third-country-transfer': {
    made: [
      [
        'Staff of the processor access data from the United States under the Clauses.',
        { destination: 'US', mechanism: 'scc' },
      ],
      [
        'Our help desk is run by a company in the United States, and the transfer is covered by SCCs.',
        { destination: 'US' },
      ],
      ['A credit bureau in the United Kingdom receives company names.', { destination: 'GB' }],
      ['Our support team in India has access to customer data.', { destination: 'IN' }],
      ['E-mail addresses are sent to a provider in the United States.', { destination: 'US' }],
    ],
    notMade: [
      'This Annex forms part of the standard contractual clauses.',
      'This schedule supplements the Standard Contractual Clauses.',
      'Terms have the meaning given in the Standard Contractual Clauses.',
      'A partner in Germany receives the invoices.',
      'Customers in the United States receive their invoices by post.',
    ],
  },
  'subprocessor-management': {
    made: [
      ['All vendors undergo a security review before they are engaged.', {}],

      ['New sub-processors shall be announced 45 days in advance.', { notice_days: 45 }],
      ['Sub-processors shall be bound by written contracts.', {}],
      ['Suppliers with access to personal data sign a data processing agreement first.', {}],
      ['Suppliers must conclude a data processing contract before they start.', {}],
      ['Suppliers are carefully selected.', {}],
    ],
    notMade: [
      'We sign a data processing agreement with every customer.',
      'We conclude data processing agreements with all of our customers.',
      'Suppliers shall encrypt all data at rest.',
      'Sub-processors must notify us within 24 hours of a breach.',
    ],
  },
  patching: {
    made: [
      ['Patches are tested and installed within five days.', { within_days: 5 }],
      ['Patches are tested for up to five days before they are installed.', {}],

      ['All software is kept up to date.', {}],
      ['Operating systems and virus scanners are updated automatically.', { automated: true }],
    ],
    notMade: [
      'The system is tested for five days.',

      'Anti-malware software is installed on every laptop and kept up to date.',
      'Anti-virus software is installed on all workstations and updated automatically.',
      'Virus definitions are updated every hour.',
    ],
  },
  rto: {
    made: [['The service is back up within 4 hours.', { hours: 4 }]],
    notMade: [
      'For the most recent seven days we can restore a database to any point in time.',
      'We back up all databases in full every week and the rest every 12 hours.',
    ],
  },
  'backup-enabled': {
    made: [
      ['The data exporter shall make its own backups of its documents.', {}, { subject: 'customer' }],
      ['We back up all databases automatically.', {}],
    ],
    notMade: ['The service is back up within 4 hours.', 'After an outage everything is back up soon.'],
  },
  'data-retention': {
    made: [
      ['The law obliges us to keep transaction records for five years.', { days: 1825 }],
      ['Payroll records are kept for ten years.', { days: 3650 }],
      ['Invoices are kept for ten years.', { days: 3650 }],
    ],
    notMade: [
      'If a school ends its contract, its data is deleted within 60 days.',
      'Access records are kept for one year.',
      'Where is my data stored? In Germany, with a second copy in Sweden.',
    ],
  },
  'geo-redundancy': {
    made: [
      ['We are considering a second data centre in Norway.', {}, { modality: 'planned' }],

      ['Active-active operation in Frankfurt and Dublin', { regions: ['Frankfurt', 'Dublin'] }],
      ['Data is mirrored between the two data centres.', {}],
    ],
    notMade: [
      'Connections between the two data centres are protected with IPsec.',
      'We rehearse the switch to the standby site twice a year.',
      'Every year we simulate the loss of a data centre.',
    ],
  },
  'high-availability': {
    made: [
      [
        'Servers are spread across three availability zones, and if one fails, traffic moves to the others automatically.',
        { mechanism: ['multi-az', 'automatic-failover'] },
      ],
      [
        'Databases are replicated across three zones and fail over automatically.',
        { mechanism: ['multi-az', 'automatic-failover'], scope: 'database' },
      ],
      ['The standby database takes over within 60 seconds.', { seconds: 60 }],
    ],
    notMade: ['A warm standby in Sweden can take over if the whole Frankfurt region is lost.'],
  },
  'business-continuity': {
    made: [
      ['We practise a complete failure of our data centre once a year.', { test_interval_days: 365 }],

      ['We rehearse the switch to the standby site twice a year.', { test_interval_days: 180 }],
      ['The failover to the second data centre is practised once a year.', { test_interval_days: 365 }],
      ['Every year we simulate the loss of a data centre.', { test_interval_days: 365 }],
      [
        'We test restores every quarter and run through our disaster recovery plan once a year.',
        { test_interval_days: 365 },
      ],
      ['We go through our disaster recovery plan every year.', { test_interval_days: 365 }],
    ],
    notMade: ['Restores of the disaster recovery copies are tested every quarter.'],
  },
  'incident-response': {
    made: [
      [
        'We have a documented incident response plan and practise it every year.',
        { documented: true, tested: true },
      ],
      ['The incident response plan is exercised once a year.', { tested: true }],
    ],
    notMade: ['Penetration tests are practised on a copy of the system.'],
  },
  certification: {
    made: [
      ['Our hosting partner is certified to ISO 27001.', { holder: 'provider' }, { subject: 'provider' }],
      ['Our processor for payments is PCI DSS certified.', { holder: 'provider' }, { subject: 'provider' }],

      [
        'Microsoft holds ISO 27001 certificates for these data centres.',
        { holder: 'provider' },
        { subject: 'provider' },
      ],
      ['PCI DSS v4.0.1, service provider level 1: attestation of compliance', { holder: 'company' }],
      [
        'SOC 2 Type II: the current report covers 1 October 2024 to 30 September 2025.',
        { period_from: '2024-10-01', period_until: '2025-09-30' },
      ],
      [
        'ISO/IEC 27001:2022: certificate 27K-80412, valid until 18 March 2027',
        { certificate_no: '27K-80412', valid_until: '2027-03-18' },
      ],
      [
        'ISO/IEC 27001 certificate valid from 1 October 2024 to 30 September 2027',
        { valid_until: '2027-09-30' },
      ],
      [
        'ISO/IEC 27701 certification (fourth quarter of 2026)',
        { planned_for: '2026-Q4' },
        { modality: 'planned', under: 'On our roadmap' },
      ],
      ['We plan to be ISO 27001 certified in Q3 2027.', { planned_for: '2027-Q3' }, { modality: 'planned' }],

      [
        'Ferrow is not HIPAA compliant, so please do not use it for patient data.',
        { standard: 'hipaa' },
        { modality: 'negated' },
      ],
      [
        '| Do you have a SOC 2 report? | No | None of our customers has asked for it so far. |',
        {},
        { modality: 'negated' },
      ],
    ],
    notMade: ['Prospects have asked for ISO 27001.', 'Please send us your ISO 27001 certificate.'],
  },
  'data-deletion': {
    made: [
      ['The trial ends after 14 days, and trial data is deleted 30 days later.', { within_days: 30 }],
      [
        '| You leave | export any time; everything gone after 30 days, backups after 18 months |',
        { within_days: 30 },
      ],
      [
        'Within ninety days of the expiry of the Agreement the deposited records are deleted.',
        { within_days: 90 },
      ],

      ['Within 60 days of the end of your contract we delete it from our systems.', { within_days: 60 }],
      [
        'If a school ends its contract, its data is handed over and then deleted within 60 days.',
        { within_days: 60 },
      ],
      ['Once the contract is over, everything is deleted within 30 days.', { within_days: 30 }],
      [
        'We delete your data within 30 days and from backups within 90 days after the contract ends.',
        { within_days: 30 },
      ],
      [
        'We delete your data within 30 days and from backups within 90 days after the contract ends.',
        { within_days: 90, scope: 'backups' },
      ],
      [
        'Your data is removed within 30 days of the end of the contract, and from our backups after another 60 days.',
        { within_days: 90, scope: 'backups' },
      ],
      ['Data is deleted within 30 days of termination, backups included.', { within_days: 30 }],
    ],
    notMade: [
      'Backups are deleted no later than 35 days after they were made.',
      'Access logs are deleted on request.',
      'At the end of the month the statistics are deleted.',
    ],
  },
  'log-retention': {
    made: [
      ['Log retention was shortened from twelve to six months.', { days: 180 }],

      [
        'Logs of access to patient files are kept for at least three years.',
        { type: 'audit', days: 1095, op: 'gte' },
      ],
      ['Access records are kept for one year.', { days: 365 }],
    ],
    notMade: [
      'The law obliges us to keep transaction records for five years.',
      'Patient records are kept for 20 years.',
    ],
  },
  'hosting-provider': {
    made: [
      ['Microsoft hosts our platform.', { provider: 'azure' }],
      ['The application is hosted by Google.', { provider: 'gcp' }],
    ],
    notMade: [
      'Backups are stored in a separate Azure region.',
      'Weekly copies are stored in Amazon S3.',
      'Microsoft Office is used in our offices.',
      'Google hosts a conference every year in Dublin.',
    ],
  },
  'least-privilege': {
    made: [
      ['Only the support team can see your data.', {}],
      ['Nobody outside the operations team has access to production.', {}],

      [
        'Privileged access is granted just in time, for no more than four hours.',
        { mechanism: 'just-in-time', max_hours: 4 },
      ],
      ['How many people have access to production? | 3 | The director and two engineers.', { count: 3 }],
      ['Two engineers have production access.', { count: 2 }],

      ['Only employees in operations whose role requires it can see transactions.', {}],
      ['Access is granted if their job requires it.', {}],
    ],
    notMade: ['Only your team can see the calendar.', 'Only employees whose birthday it is get a cake.'],
  },
  monitoring: {
    made: [
      ['We are alerted within a minute if the service does not respond.', { alerting: true }],
      ['An alert goes to the engineer on call when a server is not reachable.', { alerting: true }],

      ['Our on-call engineers answer alarms within 15 minutes, day and night.', { coverage: '24x7' }],

      [
        'Availability and performance of all systems are monitored around the clock.',
        { scope: ['availability', 'performance'] },
      ],

      [
        'Our security team responds to alerts 24/7.',
        { coverage: '24x7', alerting: true, scope: 'security-events' },
      ],
      ['Engineers react to alarms at any time of day.', { coverage: '24x7' }],
      ['All alerts are triaged by the engineer on call.', {}],
    ],
    notMade: [
      'Ferrow is a platform with which clinics monitor patients at home.',
      'The app lets parents monitor the travel of their children.',
      'Our product helps farmers to monitor livestock and machines.',
    ],
  },
  'audit-logging': {
    made: [
      ['The SIEM collects the logs of all systems in one place.', { scope: 'all', centralised: true }],

      ['We log our employees’ access to customer data.', { scope: 'access' }],
      ['The system logs who opened which record.', { scope: 'access' }],
      ['Do you log access to customer data? Yes, always.', { scope: 'access' }],
      ['Do you log who has seen our data? Yes, in the admin panel, with name and time.', {}],
      ['Every time an employee opens a customer record, this is logged.', { scope: 'access' }],
    ],
    notMade: [
      'Access to the building is logged by the card system.',
      'Entry to the server room is recorded.',
      'The logs our team accesses are kept for a year.',
    ],
  },
  'policy-review': {
    made: [
      ['We follow a written security policy and review it every year.', { interval_days: 365 }],
      ['Is there a written security policy? | Yes | We review it every year.', { interval_days: 365 }],
    ],
    notMade: [
      'We have a written security policy and give it to everyone.',
      'Our refund policy applies and we review the rest.',
    ],
  },
  'rate-limiting': {
    made: [
      ['Our API is limited to 600 requests per minute.', { requests: 600, window_minutes: 1 }],
      ['At most 100 calls per hour are answered.', { requests: 100, window_minutes: 60 }],

      [
        'Are login attempts limited? | Yes | 10 attempts per 15 minutes and address.',
        { requests: 10, window_minutes: 15 },
      ],
      ['Login attempts are limited to 5 per minute.', {}],
    ],
    notMade: ['Accounts are locked after five attempts.'],
  },
  'data-minimisation': {
    made: [
      ['Card numbers are never stored on our servers.', {}],

      ['We never store card numbers.', { scope: 'card-data' }],
      ['Do you store the IP addresses of participants? | No | Only the answers.', { scope: 'ip' }],
    ],
    notMade: [
      'Data is never stored on laptops.',
      'Keys are never stored with the data.',
      'Do you store the IP addresses of participants? | Yes | For seven days.',
    ],
  },
  mfa: {
    made: [
      ['Service accounts are exempt from multi-factor authentication.', {}, { modality: 'negated' }],

      [
        'Every user can switch on two-factor authentication with an authenticator app.',
        { factor: 'totp' },
        { subject: 'customer' },
      ],

      [
        'Patients may activate a second factor in the mobile app.',
        { enforced: false, scope: 'customers' },
        { subject: 'customer' },
      ],
    ],
    notMade: ['Price was a second factor in our decision.'],
  },
  'tenant-isolation': {
    made: [
      [
        'The data of each hospital is stored in a separate database.',
        { level: 'physical', mechanism: 'database' },
      ],
      ["Each school's data is kept in its own schema.", {}],
    ],
    notMade: [
      'The data of each environment is stored in a separate database.',
      'A separate key is used for each customer.',
      'Each customer has a unique encryption key.',
    ],
  },
  'physical-security': {
    made: [['Entrances are watched by cameras.', {}]],
    notMade: [
      'Camera recordings at the entrances are erased after 30 days.',
      'CCTV footage is kept for two weeks.',
    ],
  },
  'change-management': {
    made: [
      ['Every pull request needs the approval of another developer.', { peer_review: true }],
      ['Changes are merged through pull requests only.', {}],
    ],
    notMade: [
      'Static code analysis runs on every pull request.',
      'Dependencies are scanned with each pull request.',
    ],
  },
  'network-restriction': {
    made: [
      ['Administrators reach production only through a virtual private network.', { mechanism: 'vpn' }],
      ['Incoming traffic is blocked by firewalls unless it is expressly permitted.', { default_deny: true }],
      [
        'Firewalls block all traffic between zones that has not been approved.',
        { default_deny: true, scope: 'internal' },
      ],
      ['Firewalls block all incoming traffic and are managed in Terraform.', { mechanism: 'firewall' }],
    ],
    notMade: [
      'We use Terraform for servers and firewalls, Ansible for everything on them.',
      'Ansible configures the servers, the firewalls and the load balancers.',
    ],
  },
  'password-policy': {
    made: [
      ['Password length was increased from 8 to 14 characters in 2024.', { min_length: 14 }],
      ['Accounts are locked after five failed attempts.', { lockout_attempts: 5 }],
    ],
    notMade: [
      'Sessions of users are locked after 15 minutes of inactivity.',
      'Screens lock after five minutes.',
    ],
  },
  sso: {
    made: [
      [
        'SAML single sign-on is included in the Business plan.',
        {},
        { modality: 'conditional', subject: 'customer' },
      ],
      ['Staff sign in with single sign-on on the Enterprise plan of Okta.', {}, { modality: 'conditional' }],
    ],
    notMade: ['We plan our sign-up days a year ahead.'],
  },
  'breach-notification': {
    made: [
      ['The processor notifies the data exporter of a breach within 24 hours.', { recipient: 'customer' }],

      [
        'The data exporter shall be informed within 24 hours of a personal data breach.',
        { within_hours: 24 },
      ],
    ],
    notMade: [],
  },
  'backup-frequency': {
    made: [
      ['Snapshots are taken hourly and thinned out after two days.', { interval_hours: 1 }],

      [
        'We back up all databases differentially every 12 hours.',
        { interval_hours: 12, kind: 'differential' },
      ],

      [
        'We back up all databases every week. Weekly backups are kept for 12 months.',
        { interval_hours: 168 },
      ],
    ],
    notMade: [
      'Copies are thinned out to one a day.',
      'Weekly backups are kept for 12 months.',

      'In addition, one backup per month is kept for 12 months.',
      'The last backup of each month is kept for a year.',
    ],
  },
  'backup-retention': {
    made: [
      ['Backups are deleted no later than 35 days after they were made.', { days: 35 }],

      ['We extended the retention of backups from 14 to 28 days.', { days: 28 }],
      ['Backups are kept for 7 to 30 days.', {}],

      ['In addition, one backup per month is kept for 12 months.', { tier: 'monthly', days: 365 }],
      ['The last backup of each week is kept for a year.', { tier: 'weekly', days: 365 }],
      ['Backups are kept for a month.', { days: 30 }],
    ],
    notMade: [],
  },
  'endpoint-security': {
    made: [
      [
        'Laptops have full disk encryption and are centrally managed.',
        { mechanism: ['disk-encryption', 'mdm'] },
      ],
    ],
    notMade: ['Licences are centrally managed.'],
  },
  'key-management': {
    made: [
      [
        'Encryption keys are held in the key management service of the hosting provider.',
        { mechanism: 'kms' },
      ],
      [
        'Customer-managed keys are available on the Corporate plan.',
        { managed_by: 'customer' },
        { modality: 'conditional' },
      ],
      ['We use customer-managed keys in KMS.', { managed_by: 'company' }],
    ],
    notMade: [],
  },
  'encryption-in-transit': {
    made: [
      ['We support TLS 1.3; older versions than 1.2 are refused.', { min_tls: '1.2', preferred_tls: '1.3' }],
      ['We use TLS 1.3; anything below TLS 1.3 is rejected.', { min_tls: '1.3' }],

      ['Unencrypted connections to the service are refused.', { enforced: true }],
      [
        'All connections to the web app, the mobile apps and the API use TLS 1.2 or higher.',
        { scope: 'external', min_tls: '1.2' },
      ],
      [
        'Connections between the two data centres are protected with IPsec.',
        { scope: 'inter-datacenter', protocol: 'ipsec' },
      ],
    ],
    notMade: ['Unwanted connections are refused.'],
  },
  'intrusion-detection': {
    made: [['Microsoft Sentinel correlates the logs to detect attacks.', { mechanism: 'siem' }]],
    notMade: ['It is intended to introduce a web application firewall in 2027.'],
  },
  'vulnerability-scanning': {
    made: [['Static code analysis runs on every pull request.', { target: 'code', trigger: 'pull-request' }]],
    notMade: [],
  },
  'log-immutability': {
    made: [
      [
        'Logs are sent to a separate server on which administrators have no write access.',
        { separate_system: true },
      ],
    ],
    notMade: [],
  },
  'network-segmentation': {
    made: [
      ['Networks are divided into zones for web, application and database servers.', { between: 'layers' }],
    ],
    notMade: [],
  },
  'secure-development': {
    made: [
      ['Software is developed in accordance with the secure development guideline.', { documented: true }],
    ],
    notMade: ['Our web application firewall blocks the OWASP Top 10.'],
  },
  pseudonymisation: {
    made: [
      ['Account numbers are masked in our application logs.', { scope: 'logs' }],
      ['Health data used for research is pseudonymised.', { scope: 'research' }],
    ],
    notMade: [],
  },
  training: {
    made: [
      [
        'Employees are trained in data protection and information security when they take up their duties and once a year thereafter.',
        { interval_days: 365 },
      ],
    ],
    notMade: ['We log in and out when we take a break.'],
  },
  'secrets-management': {
    made: [
      [
        'Are secrets kept out of the source code? | Yes | They are passed in as environment variables.',
        { in_repo: false, mechanism: 'env-vars' },
      ],
    ],
    notMade: [],
  },
  'security-audit': {
    made: [['Our controls are audited every year.', { interval_days: 365 }]],
    notMade: ['All vendors undergo a security review before they are engaged.'],
  },
  'penetration-test': {
    made: [['An external firm carries out penetration tests every year.', { interval_days: 365 }]],
    notMade: [
      'Penetration tests by customers need our written consent.',
      'A customer may carry out its own penetration test.',
    ],
  },
  'availability-target': {
    made: [['The SLA promises 99.9 % availability.', { percent: 99.9 }]],
    notMade: [
      'We had 99.98 % uptime last year.',
      'Last year the platform reached an availability of 99.99 %.',
    ],
  },
  'backup-encryption': {
    made: [['Backups are encrypted.', {}]],
    notMade: [
      'Typical controls are encryption, backup and logging.',
      'Examples are encryption and encrypted backups.',
    ],
  },
  'access-review': {
    made: [['We go through all access rights every quarter.', { interval_days: 90 }]],
    notMade: ['Admin access goes through a bastion host.', 'All access goes through the VPN.'],
  },
};
