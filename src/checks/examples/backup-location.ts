import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';
import type { Copy } from '../../model/resource.ts';

const origin = { path: 'copy_action' };
const backups = [{ by: 'plan', intervalHours: known(24, origin), retentionDays: known(30, origin) }];
const to = (region: string): Copy => ({ kind: 'backup', region: known(region, origin) });
const elsewhere: Copy = { kind: 'backup', region: unknown('computed', origin) };
const inEurope = { claim: 'Backups are stored in the EU.', params: { regions: ['EU'] } };
const geo = { claim: 'Backups are kept geo-redundantly.', params: { geo_redundant: true } };
const offsite = { claim: 'Backups are stored off-site.', params: { offsite: true } };
const same = { claim: 'Backups are stored in the same region.', params: { same_region: true } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...inEurope, given: [example('database', 'db-7', { backups, copies: [to('eu-west-3')] })] },
    { ...geo, given: [example('database', 'db-7', { backups, copies: [to('eu-west-3')] })] },
    { ...offsite, given: [example('database', 'db-7', { backups, copies: [to('eu-west-3')] })] },
    { ...same, given: [example('database', 'db-7', { backups, copies: [] })] },
    { ...inEurope, given: [example('backupStore', 'vault', { copies: [] })] },
  ],
  contradicted: [
    {
      ...inEurope,
      given: [example('database', 'db-7', { backups, copies: [to('us-east-1')] })],
      because: 'Backups of db-7 are copied to us-east-1 (United States), outside the EU.',
    },
    {
      ...geo,
      given: [example('database', 'db-7', { backups, copies: [] })],
      because: 'No copy of backups of db-7 lies outside eu-central-1.',
    },
    {
      ...same,
      given: [example('database', 'db-7', { backups, copies: [to('eu-west-3')] })],
      because: 'Copies of backups of db-7 lie in eu-west-3, not only in eu-central-1.',
    },
  ],
  inconclusive: [
    {
      ...geo,
      given: [example('database', 'db-7', { backups, copies: [elsewhere] })],
      because: 'Where copies of backups of db-7 lie is not known: it is known only after apply.',
    },
    {
      ...offsite,
      given: [example('database', 'db-7', { backups, copies: [] })],
      because:
        'No copy of backups of db-7 lies outside eu-central-1; whether that counts as another site cannot be told.',
    },
    {
      ...inEurope,
      given: [example('database', 'db-7', { backups, copies: notKnown('not-shown') })],
      because: 'Where copies of database db-7 lie is not known: this source does not show it.',
    },
  ],
};
