import type { Check } from '../../model/check.ts';
import { example } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';

const atHetzner = { claim: 'We host with Hetzner.', params: { provider: 'hetzner' } };
const onAws = example('server', 'web-1', {});
const onHetzner = example(
  'server',
  'web-2',
  {},
  { provider: 'hetzner', region: known('hel1', { path: 'location' }) },
);
const onAzure = example('database', 'db-7', {}, { provider: 'azure' });

export const examples: Check['examples'] = {
  confirmed: [
    { ...atHetzner, given: [onHetzner] },
    {
      claim: 'We host at Hetzner in Helsinki.',
      params: { provider: 'hetzner', locations: ['hel1', 'Nuremberg'] },
      given: [onHetzner],
    },
    {
      claim: 'We host on Amazon Web Services and Hetzner.',
      params: { provider: ['amazon-web-services', 'hetzner'] },
      given: [onAws, onHetzner],
    },
  ],
  contradicted: [
    {
      claim: 'Servers stand at Hetzner in Falkenstein.',
      params: { provider: 'hetzner', locations: ['fsn1'] },
      given: [onHetzner],
      because: 'Server web-2 runs at Hetzner in hel1 (Helsinki, Finland), outside fsn1.',
    },
    { ...atHetzner, given: [onAws], because: 'Server web-1 runs at AWS, not at Hetzner.' },
    {
      claim: 'We host with Hetzner only.',
      params: { provider: 'hetzner', exclusive: true },
      given: [onHetzner, onAzure],
      because: 'Database db-7 runs at Azure, not at Hetzner.',
    },
    {
      claim: 'We host at AWS or Hetzner.',
      params: { provider: ['aws', 'hetzner'] },
      given: [onAzure],
      because: 'Database db-7 runs at Azure, not at AWS or Hetzner.',
    },
  ],
  inconclusive: [
    {
      claim: 'We host at AWS in Frankfurt.',
      params: { provider: 'aws', locations: ['Frankfurt'] },
      given: [example('server', 'web-1', {}, { region: unknown('computed', { path: 'region' }) })],
      because: 'Where server web-1 runs is not known: it is known only after apply.',
    },
    {
      claim: 'We host at AWS in Frankfurt.',
      params: { provider: 'aws', locations: ['Frankfurt'] },
      given: [example('endpoint', 'cdn', {}, { region: known('global', { path: 'region' }) })],
      because: 'Whether global, where endpoint cdn runs, is in Frankfurt cannot be told.',
    },
    {
      ...atHetzner,
      given: [onHetzner, onAws],
      because: 'Server web-1 runs at AWS, which this sentence does not name.',
    },
    {
      claim: 'Our databases are hosted by Supabase.',
      params: { provider: 'supabase' },
      given: [onAws],
      because: 'Server web-1 runs at AWS, which this sentence does not name.',
    },
    {
      claim: 'We host on AWS and Hetzner.',
      params: { provider: ['aws', 'hetzner'] },
      given: [onAws],
      because: 'Nothing was found at Hetzner, which this sentence names.',
    },
  ],
};
