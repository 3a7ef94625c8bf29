import type { Sentences } from './table.ts';

/** English turns of phrase in which promises are made without the words of the trade. */
export const turnsEnglish: Sentences = {
  'password-policy': {
    made: [['Your own login needs twelve characters or more.', { min_length: 12, scope: 'customers' }]],
    notMade: ['Your login needs a second factor.', 'The sign-in has to be quick.'],
  },
  'session-management': {
    made: [
      ['The app logs you out after 20 minutes.', { timeout_minutes: 20 }],
      ['After 15 minutes the platform signs users out.', { timeout_minutes: 15 }],
    ],
    notMade: ['The driver logs the parcel out of the warehouse.'],
  },
  'rate-limiting': {
    made: [['More than 300 requests within five minutes are refused.', { requests: 300, window_minutes: 5 }]],
    notMade: ['We answered more than 300 questions last year.'],
  },
  'penetration-test': {
    made: [
      ['An outside firm has a go at the platform every spring.', { interval_days: 365, independent: true }],
      ['Once a year external hackers take a shot at our systems.', { interval_days: 365 }],
    ],
    notMade: ['Have a go at our demo.', 'Everybody gets a go at the quiz.'],
  },
  'soft-delete': {
    made: [
      ['Notebooks you bin by accident can be fished out for 30 days.', { days: 30 }],
      ['A file deleted by a user remains recoverable for twenty-one days.', { days: 21 }],
    ],
    notMade: ['You can bin the leaflet.', 'Users delete their accounts in the profile.'],
  },
  'background-checks': {
    made: [
      ['Personnel are checked with the Disclosure and Barring Service before appointment.', {}],
      ['Everybody is checked by an agency before joining.', {}],
      ['New colleagues are vetted before they start.', {}],
    ],
    notMade: ['Backups are checked before the start of the week.', 'Invoices are checked by an accountant.'],
  },
  'least-privilege': {
    made: [
      [
        'Personnel shall be given access by reference to their role and no further than their duties demand.',
        { mechanism: 'rbac' },
      ],
      ['Five people can reach production.', { count: 5 }],
      ['Two of us can get into the servers.', { count: 2 }],
    ],
    notMade: ['Five people can reach us by phone.', 'Two engineers can access the lab.'],
  },
  sso: {
    made: [
      ['We all log in through Authentik.', {}],
      ['Everyone here signs in via JumpCloud.', {}],
    ],
    notMade: ['We all travel through Dexter.', 'The parcel goes through customs.'],
  },
  'incident-response': {
    made: [
      ['The runbook is written down and rehearsed.', { documented: true, tested: true }],
      ['We rehearse the incident plan twice a year.', {}],
    ],
    notMade: ['The band rehearses twice a year.', 'The play is written down.'],
  },
  'log-immutability': {
    made: [
      ['Audit records of the log cannot be amended by any user.', {}],
      ['The logs may not be erased by anyone.', {}],
    ],
    notMade: ['The contract cannot be amended by either party.'],
  },
  'key-management': {
    made: [["Bring-your-own-key? No, we don't do that.", {}, { modality: 'negated' }]],
    notMade: ['Bring your own laptop.'],
  },
  'public-access': {
    made: [
      ['Access to the databases from public networks is disabled.', { allowed: false, resource: 'database' }],
    ],
    notMade: ['We use public networks when we travel.'],
  },
  'backup-frequency': {
    made: [['A differential back-up is made every twelve hours.', { kind: 'differential' }]],
    notMade: [],
  },
};
