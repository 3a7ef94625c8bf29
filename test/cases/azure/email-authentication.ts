import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm } from './raw/base.ts';

const zoneId = arm('Microsoft.Network/dnsZones/example.com');
const part = { resource_group_name: 'rg', zone_name: 'example.com' };
const zone = { 'azurerm_dns_zone.z': { id: zoneId, name: 'example.com', resource_group_name: 'rg' } };
const mx = {
  'azurerm_dns_mx_record.mx': {
    ...part,
    id: `${zoneId}/MX/@`,
    name: '@',
    record: [{ preference: '10', exchange: 'mail.example.com.' }],
  },
};
const txt = (label: string, name: string, ...values: readonly string[]) => ({
  [`azurerm_dns_txt_record.${label}`]: {
    ...part,
    id: `${zoneId}/TXT/${name}`,
    name,
    record: values.map((value) => ({ value })),
  },
});
const spf = txt('spf', '@', 'v=spf1 include:spf.protection.outlook.com -all');
const dmarc = (policy: string) => txt('dmarc', '_dmarc', `v=DMARC1; p=${policy}; rua=mailto:d@example.com`);
const dkim = {
  'azurerm_dns_cname_record.dkim': {
    ...part,
    id: `${zoneId}/CNAME/s1`,
    name: 'selector1._domainkey',
    record: 's1.example.onmicrosoft.com',
  },
};
const whole = { ...zone, ...mx, ...spf, ...dkim };
const reject = { params: { mechanism: 'dmarc', policy: 'reject' } };

export const cases: Cases = [
  good('a zone with SPF, DKIM and DMARC', { ...whole, ...dmarc('reject') }),
  good('a policy that refuses', { ...whole, ...dmarc('reject') }, reject),
  bad('a policy that only watches', { ...whole, ...dmarc('none') }, reject),
  bad('a zone without DMARC', whole, reject),
  bad(
    'a zone whose SPF lets everybody through',
    { ...zone, ...mx, ...txt('spf', '@', 'v=spf1 +all') },
    { params: { mechanism: 'spf' } },
  ),
  bad('a zone without DKIM', { ...zone, ...mx, ...spf }, { params: { mechanism: 'dkim' } }),
  good(
    'SPF beside other texts of the same name',
    { ...zone, ...mx, ...txt('spf', '@', 'google-site-verification=x', 'v=spf1 mx ~all') },
    { params: { mechanism: 'spf' } },
  ),
  unknown('a zone without mail', zone),
  unknown(
    'a zone whose texts are known only after apply',
    { ...zone, ...mx, ...txt('spf', '@') },
    {
      params: { mechanism: 'spf' },
      computed: { 'azurerm_dns_txt_record.spf': { record: true } },
    },
  ),
  unknown('a promise of signed mail', { ...whole, ...dmarc('reject') }, { params: { mechanism: 's-mime' } }),
  bad('a zone without SPF', { ...zone, ...mx, ...dkim }, { params: { mechanism: 'spf' } }),
  bad(
    'an SPF text for a name below the zone',
    { ...zone, ...mx, ...txt('spf', 'mail', 'v=spf1 -all') },
    { params: { mechanism: 'spf' } },
  ),
  bad(
    'a DMARC text under another name',
    { ...whole, ...txt('dmarc', '_dmarc.news', 'v=DMARC1; p=reject') },
    reject,
  ),
  unknown('a zone without mail, where there may be more than this source', zone, {
    declared: false,
    because: 'mail',
  }),
];
