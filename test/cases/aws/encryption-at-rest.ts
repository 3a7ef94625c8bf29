import type { Cases } from '../case.ts';

const volume = {
  id: 'vol-1',
  arn: 'arn:aws:ec2:eu-central-1:111122223333:volume/vol-1',
  availability_zone: 'eu-central-1a',
  size: 10,
  tags_all: { Name: 'data' },
};

export const cases: Cases = [
  {
    is: 'good',
    what: 'an encrypted volume',
    given: { 'aws_ebs_volume.data': { ...volume, encrypted: true } },
  },
  {
    is: 'bad',
    what: 'a volume that is not encrypted',
    given: { 'aws_ebs_volume.data': { ...volume, encrypted: false } },
    because: 'Volume data is not encrypted',
  },
  {
    is: 'unknown',
    what: 'a planned volume that may be encrypted by default of its account',
    given: { 'aws_ebs_volume.data': { ...volume, encrypted: null } },
    computed: { 'aws_ebs_volume.data': { encrypted: true } },
  },
  {
    is: 'unknown',
    what: 'an encrypted volume under a promise about devices, which no cloud shows',
    given: { 'aws_ebs_volume.data': { ...volume, encrypted: true } },
    params: { scope: 'devices' },
  },
];
