import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { mx, record, txt, zone } from './raw/network.ts';

const spf = { params: { mechanism: 'spf' } };
const dmarc = { params: { mechanism: 'dmarc', policy: 'reject' } };

export const cases: Cases = [
  good(
    'a zone with an SPF record in quotes, as Hetzner writes it',
    { ...zone, ...mx, ...txt('spf', '@', '"v=spf1 mx -all"') },
    spf,
  ),
  good(
    'an SPF record in two pieces',
    { ...zone, ...mx, ...txt('spf', '@', '"v=spf1 include:_spf.example.net " "-all"') },
    spf,
  ),
  bad(
    'an SPF record that lets everybody through',
    { ...zone, ...mx, ...txt('spf', '@', '"v=spf1 ?all"') },
    spf,
  ),
  bad('a zone without SPF', { ...zone, ...mx }, spf),
  unknown(
    'the same, where there may be more than this source',
    { ...zone, ...mx },
    { ...spf, declared: false },
  ),
  good(
    'a DMARC record that refuses',
    { ...zone, ...mx, ...txt('dmarc', '_dmarc', '"v=DMARC1; p=reject"') },
    dmarc,
  ),
  bad(
    'a DMARC record that quarantines',
    { ...zone, ...mx, ...txt('dmarc', '_dmarc', '"v=DMARC1; p=quarantine"') },
    dmarc,
  ),
  good(
    'a key for DKIM written as a single record',
    {
      ...zone,
      ...mx,
      'hcloud_zone_record.dkim': {
        zone: '20',
        name: 'mail._domainkey',
        type: 'TXT',
        value: '"v=DKIM1; p=MIIB"',
      },
    },
    { params: { mechanism: 'dkim' } },
  ),
  unknown(
    'a zone whose records are known only after apply',
    { ...zone, ...mx, ...txt('spf', '@', 'x') },
    {
      ...spf,
      computed: { 'hcloud_zone_rrset.spf': { records: true } },
    },
  ),
  bad(
    'an SPF text for a name below the zone',
    { ...zone, ...mx, ...txt('spf', 'mail', '"v=spf1 -all"') },
    spf,
  ),
  bad(
    'an SPF text in a record that no receiver asks for',
    { ...zone, ...mx, ...record('spf', '@', 'HINFO', '"v=spf1 -all"') },
    spf,
  ),
  bad(
    'a DMARC record for a name below the zone',
    { ...zone, ...mx, ...txt('dmarc', '_dmarc.news', '"v=DMARC1; p=reject"') },
    dmarc,
  ),
  bad(
    'a DMARC text in a record that no receiver asks for',
    { ...zone, ...mx, ...record('dmarc', '_dmarc', 'HINFO', '"v=DMARC1; p=reject"') },
    dmarc,
  ),
  bad(
    'a zone without a key for DKIM',
    { ...zone, ...mx, ...txt('spf', '@', '"v=spf1 -all"') },
    { params: { mechanism: 'dkim' } },
  ),
];
