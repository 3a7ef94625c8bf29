import type { Check } from '../../model/check.ts';
import { example } from '../../model/example.ts';

const atHetzner = { claim: 'We host with Hetzner.', params: { provider: 'hetzner' } };
const onAws = example('server', 'web-1', {});
const onHetzner = example('server', 'web-2', {}, { provider: 'hetzner' });
const onAzure = example('database', 'db-7', {}, { provider: 'azure' });

export const examples: Check['examples'] = {
  confirmed: [
    { ...atHetzner, given: [onHetzner] },
    {
      claim: 'We use Amazon Web Services and Hetzner.',
      params: { provider: ['amazon-web-services', 'hetzner'] },
      given: [onAws, onHetzner],
    },
  ],
  contradicted: [
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
      ...atHetzner,
      given: [onHetzner, onAws],
      because: 'Server web-1 runs at AWS, which this sentence does not name.',
    },
    {
      claim: 'We use Supabase.',
      params: { provider: 'supabase' },
      given: [onAws],
      because: 'Server web-1 runs at AWS, which this sentence does not name.',
    },
    {
      claim: 'We use AWS and Hetzner.',
      params: { provider: ['aws', 'hetzner'] },
      given: [onAws],
      because: 'Nothing was found at Hetzner, which this sentence names.',
    },
  ],
};
