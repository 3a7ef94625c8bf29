import { mapFact } from '../../../model/fact.ts';
import { typeMapping, type TypeMapping } from '../mapping.ts';
import { always } from './facts.ts';
import { acrossZones } from './inherent.ts';

/** A proxy is reached inside its VPC only (Amazon RDS user guide, RDS Proxy). */
export const proxies: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'aws_db_proxy',
    attributes: ['require_tls'],
    facts: {
      internal: always('vpc_subnet_ids', true, 'a proxy stands in a VPC (Amazon RDS user guide)'),
      web: always('engine_family', false, 'a proxy speaks to databases (Amazon RDS user guide)'),
      redundancy: acrossZones,
      transport: (instance) =>
        mapFact(
          instance.boolean('require_tls', {
            value: false,
            note: 'provider default (AWS provider docs, aws_db_proxy)',
          }),
          (on) => (on ? 'required' : 'optional'),
        ),
    },
  }),
];
