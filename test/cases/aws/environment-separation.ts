import type { Raw } from '../../verdicts/judge.ts';
import type { Cases } from '../case.ts';

const network = (name: string): Raw => ({
  [`aws_vpc.${name}`]: {
    id: `vpc-${name}`,
    arn: `arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-${name}`,
    tags_all: { environment: name },
  },
  [`aws_subnet.${name}`]: {
    id: `subnet-${name}`,
    arn: `arn:aws:ec2:eu-central-1:111122223333:subnet/subnet-${name}`,
    vpc_id: `vpc-${name}`,
  },
});
const server = (
  name: string,
  subnet: string,
  tags: Record<string, string>,
  account = '111122223333',
): Raw => ({
  [`aws_instance.${name}`]: {
    id: `i-${name}`,
    arn: `arn:aws:ec2:eu-central-1:${account}:instance/i-${name}`,
    subnet_id: subnet,
    vpc_security_group_ids: [],
    tags_all: { Name: name, ...tags },
  },
});
const production = { environment: 'production' };
const test = { env: 'test' };

export const cases: Cases = [
  {
    is: 'good',
    what: 'an account for each environment',
    given: {
      ...server('live', 'subnet-x', production, '111122223333'),
      ...server('try', 'subnet-y', test, '444455556666'),
    },
  },
  {
    is: 'bad',
    what: 'two environments in one network',
    given: {
      ...network('production'),
      ...server('live', 'subnet-production', production),
      ...server('try', 'subnet-production', test),
    },
    because: 'stands in one network with',
  },
  {
    is: 'unknown',
    what: 'a server that no label gives to an environment',
    given: server('live', 'subnet-x', {}),
    because: 'no label says so',
  },
  {
    is: 'unknown',
    what: 'one environment alone, from which nothing is separated',
    given: server('live', 'subnet-x', production),
  },
  {
    is: 'unknown',
    what: 'two environments in one account, whose networks are not in the source',
    given: { ...server('live', 'subnet-x', production), ...server('try', 'subnet-y', test) },
  },
  {
    is: 'unknown',
    what: 'separate accounts under a promise about test data',
    given: {
      ...server('live', 'subnet-x', production, '111122223333'),
      ...server('try', 'subnet-y', test, '444455556666'),
    },
    params: { scope: 'test-data' },
  },
  {
    is: 'bad',
    what: 'two environments in one network, of one of which no account is known',
    given: {
      ...network('production'),
      ...server('live', 'subnet-production', production),
      'aws_instance.try': {
        ...server('try', 'subnet-production', test)['aws_instance.try'],
        arn: null,
      },
    },
  },
];
