import type { Raw } from '../../verdicts/judge.ts';
import type { Cases } from '../case.ts';

const name = 'example.com';
const zone = (attributes: Raw[string] = {}): Raw => ({
  'aws_route53_zone.main': { id: 'Z1', zone_id: 'Z1', name, vpc: [], ...attributes },
});
const record = (label: string, type: string, records: readonly string[], of = name): Raw => ({
  [`aws_route53_record.${label}`]: {
    id: `Z1_${of}_${type}`,
    zone_id: 'Z1',
    name: of,
    type,
    ttl: 300,
    records,
  },
});
const mail = record('mx', 'MX', ['10 mail.example.com.']);
const spf = record('spf', 'TXT', ['v=spf1 include:_spf.example.com -all']);
const dkim = record('dkim', 'CNAME', ['key.example.net.'], `s1._domainkey.${name}`);
const dmarc = (policy: string): Raw => record('dmarc', 'TXT', [`v=DMARC1; p=${policy}`], `_dmarc.${name}`);
const all = { mechanism: ['spf', 'dkim', 'dmarc'] };
const reject = { mechanism: 'dmarc', policy: 'reject' };

export const cases: Cases = [
  {
    is: 'good',
    what: 'a zone with all three records',
    given: { ...zone(), ...mail, ...spf, ...dkim, ...dmarc('quarantine') },
    params: all,
  },
  {
    is: 'good',
    what: 'a strict policy',
    given: { ...zone(), ...mail, ...dmarc('reject') },
    params: reject,
  },
  {
    is: 'bad',
    what: 'a policy that only reports, promised to reject',
    given: { ...zone(), ...mail, ...dmarc('none') },
    params: reject,
    because: 'is none, not reject',
  },
  {
    is: 'bad',
    what: 'a zone without DKIM',
    given: { ...zone(), ...mail, ...spf, ...dmarc('reject') },
    params: all,
    because: 'no record for DKIM',
  },
  {
    is: 'bad',
    what: 'an SPF record that allows everybody',
    given: { ...zone(), ...mail, ...record('spf', 'TXT', ['v=spf1 +all']) },
    params: { mechanism: 'spf' },
    because: 'no record for SPF',
  },
  {
    is: 'unknown',
    what: 'a zone without DKIM, which may stand in another source',
    given: { ...zone(), ...mail, ...spf, ...dmarc('reject') },
    params: all,
    declared: false,
  },
  {
    is: 'unknown',
    what: 'a zone under which no mail seems to be sent',
    given: zone(),
    params: all,
  },
  {
    is: 'unknown',
    what: 'a zone inside a network, which nobody outside sees',
    given: zone({ vpc: [{ vpc_id: 'vpc-1' }] }),
    params: all,
  },
  {
    is: 'unknown',
    what: 'a record whose text is known only after apply',
    given: { ...zone(), ...mail, ...dmarc('reject') },
    computed: { 'aws_route53_record.dmarc': { records: true } },
    params: reject,
  },
  {
    is: 'unknown',
    what: 'a method that no record shows',
    given: { ...zone(), ...mail, ...spf },
    params: { mechanism: 's-mime' },
  },
  {
    is: 'bad',
    what: 'an SPF text for a name below the zone',
    given: { ...zone(), ...mail, ...record('spf', 'TXT', ['v=spf1 -all'], `mail.${name}`) },
    params: { mechanism: 'spf' },
  },
  {
    is: 'bad',
    what: 'an SPF text in a record that no receiver asks for',
    given: { ...zone(), ...mail, ...record('spf', 'CNAME', ['v=spf1 -all']) },
    params: { mechanism: 'spf' },
  },
  {
    is: 'good',
    what: 'SPF beside another text of the same name',
    given: { ...zone(), ...mail, ...record('spf', 'TXT', ['site-verification=x', 'v=spf1 mx -all']) },
    params: { mechanism: 'spf' },
  },
  {
    is: 'bad',
    what: 'a DMARC policy for a name below the zone',
    given: { ...zone(), ...mail, ...record('dmarc', 'TXT', ['v=DMARC1; p=reject'], `_dmarc.news.${name}`) },
    params: reject,
  },
  {
    is: 'good',
    what: 'a DMARC policy beside that of a name below the zone',
    given: {
      ...zone(),
      ...mail,
      ...record('below', 'TXT', ['v=DMARC1; p=none'], `_dmarc.news.${name}`),
      ...dmarc('reject'),
    },
    params: reject,
  },
  {
    is: 'unknown',
    what: 'a record whose type is known only after apply',
    given: {
      ...zone(),
      'aws_route53_record.mx': { zone_id: 'Z1', name, records: ['10 a.'] },
      ...dmarc('reject'),
    },
    computed: { 'aws_route53_record.mx': { type: true } },
    params: reject,
  },
  {
    is: 'bad',
    what: 'an address under the name of a key for mail',
    given: { ...zone(), ...mail, ...record('dkim', 'A', ['192.0.2.1'], `s1._domainkey.${name}`) },
    params: { mechanism: 'dkim' },
  },
];
