import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';

const at = (region: string) => ({ region: known(region, { path: 'region' }) });
const inEu = { claim: 'All data is stored in the EU.', params: { regions: ['EU'] } };
const inGermany = { claim: 'All data is stored in Germany.', params: { regions: ['DE'] } };
const backupsInEu = { claim: 'Backups stay in the EU.', params: { regions: ['EU'], scope: 'backups' } };
const copyTo = (kind: 'replica' | 'backup', region: string) => ({ kind, ...at(region) });
const american = at('us-east-1');

export const examples: Check['examples'] = {
  confirmed: [
    { ...inEu, given: [example('database', 'db-7', { copies: [] })] },
    { ...inEu, given: [example('bucket', 'files', { copies: [copyTo('replica', 'eu-west-1')] })] },
    { ...inGermany, given: [example('server', 'web-1', { copies: [] }, { provider: 'hetzner', ...at('fsn1') })] },
    {
      claim: 'Servers stand in Falkenstein and Helsinki.',
      params: { regions: ['Falkenstein', 'Helsinki'] },
      given: [example('server', 'web-1', { copies: [] }, { provider: 'hetzner', ...at('hel1') })],
    },
    {
      claim: 'Data is stored in Frankfurt, Germany.',
      params: { regions: ['Frankfurt', 'DE'], exclusive: true },
      given: [example('volume', 'data-1', { copies: [] })],
    },
    {
      claim: 'Data is processed within the EU/EEA.',
      params: { regions: ['EU', 'EEA'] },
      given: [example('database', 'db-7', { copies: [] }, { provider: 'azure', ...at('norwayeast') })],
    },
    {
      claim: 'No data is processed in third countries.',
      params: { third_country: false },
      given: [example('cache', 'sessions', { copies: [] })],
    },
    { ...backupsInEu, given: [example('database', 'db-7', { copies: [copyTo('replica', 'us-east-1')], backups: [] })] },
    { ...backupsInEu, given: [example('volume', 'data-1', { copies: [], backups: [] }, american)] },
    { ...inEu, given: [example('auditTrail', 'trail', { copies: [] }, at('global'))] },
  ],
  contradicted: [
    {
      claim: 'Data is stored in Germany (Frankfurt).',
      params: { regions: ['DE', 'Frankfurt'] },
      given: [example('server', 'web-1', { copies: [] }, { provider: 'hetzner', ...at('fsn1') })],
      because: 'Server web-1 lies in fsn1 (Falkenstein, Germany), outside Frankfurt.',
    },
    {
      ...inEu,
      given: [example('bucket', 'logs', { copies: [copyTo('replica', 'us-east-1')] })],
      because: 'Bucket logs is copied to us-east-1 (United States), outside the EU.',
    },
    {
      ...inEu,
      given: [example('database', 'db-7', { copies: [copyTo('backup', 'us-east-1')] })],
      because: 'Backups of db-7 are copied to us-east-1 (United States), outside the EU.',
    },
    {
      ...inEu,
      given: [example('volume', 'data-1', { copies: [] }, american)],
      because: 'Volume data-1 lies in us-east-1 (United States), outside the EU.',
    },
    {
      ...inGermany,
      given: [example('server', 'web-1', { copies: [] }, { provider: 'hetzner', ...at('hel1') })],
      because: 'Server web-1 lies in hel1 (Helsinki, Finland), outside Germany.',
    },
    {
      claim: 'Data stays in the EU.',
      params: { regions: ['EU'], exclusive: true },
      given: [example('database', 'db-7', { copies: [] }, at('eu-west-2'))],
      because: 'Database db-7 lies in eu-west-2 (London, United Kingdom), outside the EU.',
    },
    {
      claim: 'Data is stored in Germany or Finland.',
      params: { regions: ['DE', 'FI'] },
      given: [example('snapshot', 'snap-1', { copies: [] }, at('eu-west-3'))],
      because: 'Snapshot snap-1 lies in eu-west-3 (Paris, France), outside Germany and Finland.',
    },
    {
      ...backupsInEu,
      given: [example('backupStore', 'vault', { copies: [] }, american)],
      because: 'Backup vault vault lies in us-east-1 (United States), outside the EU.',
    },
  ],
  inconclusive: [
    {
      ...inEu,
      given: [example('database', 'db-7', { copies: [] }, { region: unknown('computed', { path: 'region' }) })],
      because: 'Where database db-7 lies is not known: it is known only after apply.',
    },
    {
      ...inEu,
      given: [example('bucket', 'files', { copies: notKnown('not-shown') })],
      because: 'Where copies of bucket files lie is not known: this source does not show it.',
    },
    {
      ...inEu,
      given: [
        example('bucket', 'files', { copies: [{ kind: 'replica', region: unknown('ambiguous', { path: 'region' }) }] }),
      ],
      because: 'Where copies of bucket files lie is not known: several settings may apply.',
    },
    {
      ...inEu,
      given: [example('endpoint', 'cdn', {}, at('global'))],
      because: 'Endpoint cdn runs in no single region, so whether its data stays in the EU cannot be told.',
    },
    {
      ...inEu,
      given: [example('database', 'db-7', { copies: [] }, at('eu-nowhere-9'))],
      because: 'Whether eu-nowhere-9, where database db-7 lies, is in the EU cannot be told.',
    },
    {
      claim: 'Data is stored in Europe.',
      params: { regions: ['Europe'] },
      given: [example('database', 'db-7', { copies: [] })],
      because: 'Whether eu-central-1 (Frankfurt, Germany), where database db-7 lies, is in Europe cannot be told.',
    },
    {
      claim: 'Data is stored in the EU (Frankfurt).',
      params: { regions: ['EU', 'Frankfurt'] },
      given: [example('server', 'web-1', { copies: [] }, { provider: 'hetzner', ...at('fsn1') })],
      because: 'Whether fsn1 (Falkenstein, Germany), where server web-1 lies, is in the EU or Frankfurt cannot be told.',
    },
  ],
};
