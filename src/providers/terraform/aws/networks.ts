import { chainFact, known } from '../../../model/fact.ts';
import { typeMapping, type TypeMapping } from '../mapping.ts';

/** Networks of the company; the default one of AWS is none of its own. */
export const networks: readonly TypeMapping[] = [
  typeMapping('network', {
    type: 'aws_vpc',
    attributes: [],
    facts: {
      // Subnets may stand in another source, so few in this one prove nothing.
      subnetCount: (vpc) =>
        chainFact(vpc.children('aws_subnet'), ({ length }, from) =>
          known(length, length > 1 ? from : { ...from, absence: true }),
        ),
    },
  }),
];
