import { chainFact, known, mapFact, type Fact, type Origin } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { concatFacts, originIn } from './facts.ts';

type Dmarc = Kinds['dnsZone']['dmarc'];

interface MailRecord {
  readonly name: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly from: Origin;
}

const policies: readonly Dmarc[] = ['none', 'quarantine', 'reject'];

/** Name, type and values of every record of a zone; unknown if one of them is. */
function recordsOf(zone: Instance): Fact<readonly MailRecord[]> {
  return chainFact(zone.children('aws_route53_record'), (records, from) =>
    concatFacts(records.map(recordOf), from),
  );
}

function recordOf(record: Instance): Fact<readonly MailRecord[]> {
  const type = record.string('type');
  if (!type.known) return type;
  if (!['MX', 'TXT', 'CNAME'].includes(type.value)) return known([], type.from);
  const values = record.strings('records');
  return chainFact(record.string('name'), (name, from) =>
    mapFact(values, (list) => [
      {
        name: name.toLowerCase().replace(/\.$/, ''),
        type: type.value,
        values: list.map((value) => value.replaceAll('"', '')),
        from: originIn(record, from),
      },
    ]),
  );
}

/** Name of the zone as its records are compared with it. */
function apexOf(zone: Instance): Fact<string> {
  return mapFact(zone.string('name'), (name) => name.toLowerCase().replace(/\.$/, ''));
}

/** Whether a record matches; that none does is concluded from this source alone. */
function has(zone: Instance, test: (record: MailRecord, apex: string) => boolean): Fact<boolean> {
  return chainFact(recordsOf(zone), (records, from) =>
    chainFact(apexOf(zone), (apex) => {
      const found = records.find((record) => test(record, apex));
      return found === undefined ? known(false, { ...from, absence: true }) : known(true, found.from);
    }),
  );
}

function isSpf({ name, type, values }: MailRecord, apex: string): boolean {
  const own = name === apex || name === '';
  return own && type === 'TXT' && values.some((text) => /^v=spf1\b.*[-~]all\s*$/i.test(text));
}

/** The policy of the zone itself; names below it may have their own. */
function dmarc(zone: Instance): Fact<Dmarc> {
  return chainFact(recordsOf(zone), (records, from) =>
    chainFact(apexOf(zone), (apex) => {
      const names = new Set(['_dmarc', `_dmarc.${apex}`]);
      const own = records.find(({ name, type }) => type === 'TXT' && names.has(name));
      const [, policy] = /\bp\s*=\s*(\w+)/i.exec(own?.values.join('') ?? '') ?? [];
      const found = policies.find((one) => one === policy?.toLowerCase());
      return found === undefined || own === undefined
        ? known('missing', { ...from, absence: true })
        : known(found, own.from);
    }),
  );
}

/** Public zones; a zone for a VPC is seen by nobody outside. */
export const dnsZones: readonly TypeMapping[] = [
  typeMapping('dnsZone', {
    type: 'aws_route53_zone',
    attributes: ['vpc'],
    when: (zone) => mapFact(zone.present('vpc'), (isPrivate) => !isPrivate),
    facts: {
      mail: (zone) => has(zone, ({ type }) => type === 'MX'),
      spf: (zone) => has(zone, isSpf),
      dmarc,
      dkim: (zone) => has(zone, ({ name }) => name.includes('._domainkey')),
    },
  }),
];
