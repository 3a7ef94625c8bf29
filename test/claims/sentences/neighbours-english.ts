import type { Sentences } from './table.ts';

/** English sentences beside those that are easily taken for them. */
export const neighboursEnglish: Sentences = {
  'data-residency': {
    made: [
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
      ['All software is kept up to date.', {}],
      ['Operating systems and virus scanners are updated automatically.', { automated: true }],
    ],
    notMade: [
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
    made: [['We back up all databases automatically.', {}]],
    notMade: ['The service is back up within 4 hours.', 'After an outage everything is back up soon.'],
  },
  'data-retention': {
    made: [['Invoices are kept for ten years.', { days: 3650 }]],
    notMade: ['Where is my data stored? In Germany, with a second copy in Sweden.'],
  },
  'geo-redundancy': {
    made: [
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
    made: [['The standby database takes over within 60 seconds.', { seconds: 60 }]],
    notMade: ['A warm standby in Sweden can take over if the whole Frankfurt region is lost.'],
  },
  'business-continuity': {
    made: [
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
};
