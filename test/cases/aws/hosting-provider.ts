import type { Cases } from '../case.ts';
import { database } from './raw/stores.ts';

export const cases: Cases = [
  { is: 'good', what: 'a database at AWS', given: database(), params: { provider: 'aws' } },
  {
    is: 'unknown',
    what: 'a database at AWS, where another provider is named of which nothing was found',
    given: database(),
    params: { provider: ['aws', 'hetzner'] },
  },
  {
    is: 'bad',
    what: 'a database at AWS, promised to be at Hetzner',
    given: database(),
    params: { provider: 'hetzner' },
  },
  {
    is: 'bad',
    what: 'a server at Hetzner beside the database, promised to be at AWS only',
    given: {
      ...database(),
      'hcloud_server.web': {
        id: '1',
        name: 'web',
        location: 'fsn1',
        labels: {},
        public_net: [],
        network: [],
      },
    },
    params: { provider: 'aws', exclusive: true },
  },
  {
    is: 'unknown',
    what: 'an instance of a provider that nobody looks at',
    given: { ...database(), 'google_sql_database_instance.main': { id: 'main' } },
    params: { provider: 'aws' },
  },
];
