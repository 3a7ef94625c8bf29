import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { dmarcOf, isSpf } from '../mail-records.ts';
import { typeMapping, type Instance, type Link } from '../mapping.ts';

type Dmarc = Kinds['dnsZone']['dmarc'];

/** A name, a type and one value; sets of records have several. */
interface Line {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

const set = 'hcloud_zone_rrset';
const single = 'hcloud_zone_record';

/** Every record of a zone in this source; a zone file written into the zone is not read. */
function linesOf(zone: Instance): Fact<readonly Line[]> {
  return chainFact(zone.children(set), (sets, from) =>
    chainFact(zone.children(single), (singles): Fact<readonly Line[]> => {
      const lines: Line[] = [];
      for (const record of [...sets, ...singles]) {
        const found = record.type === set ? linesOfSet(record) : lineOf(record, record.string('value'));
        if (!found.known) return found;
        lines.push(...found.value);
      }
      return known(lines, from);
    }),
  );
}

function linesOfSet(record: Instance): Fact<readonly Line[]> {
  return chainFact(record.blocks('records'), (records, from): Fact<readonly Line[]> => {
    const lines: Line[] = [];
    for (const each of records) {
      const found = lineOf(record, each.string('value'));
      if (!found.known) return found;
      lines.push(...found.value);
    }
    return known(lines, from);
  });
}

/** Long texts are written as several in quotes, which belong together. */
function lineOf(record: Instance, value: Fact<string>): Fact<readonly Line[]> {
  return chainFact(record.string('name'), (name) =>
    chainFact(record.string('type'), (type) =>
      chainFact(value, (text, from) =>
        known(
          [{ name: name.toLowerCase(), type: type.toUpperCase(), value: text.replaceAll(/"\s*"/gu, '') }],
          from,
        ),
      ),
    ),
  );
}

function missing<T>(zone: Instance, value: T): Fact<T> {
  return known(value, { ...zone.origin('id'), note: 'no record in this source says so', absence: true });
}

function hasMail(zone: Instance): Fact<boolean> {
  return chainFact(linesOf(zone), (lines, from) =>
    lines.some(({ type }) => type === 'MX') ? known(true, from) : missing(zone, false),
  );
}

function hasSpf(zone: Instance): Fact<boolean> {
  return chainFact(linesOf(zone), (lines, from) => {
    const records = lines.filter(
      ({ name, type, value }) => name === '@' && type === 'TXT' && /^"?v=spf1\b/iu.test(value),
    );
    return records.length === 0
      ? missing(zone, false)
      : known(
          records.some(({ value }) => isSpf(value)),
          from,
        );
  });
}

function dmarc(zone: Instance): Fact<Dmarc> {
  return chainFact(linesOf(zone), (lines, from): Fact<Dmarc> => {
    const own = lines.filter(({ name, type }) => name === '_dmarc' && type === 'TXT');
    const policies = own.flatMap(({ value }) => dmarcOf(value) ?? []);
    const [first] = policies;
    if (policies.length > 1) return unknown('ambiguous', from, 'it has more than one DMARC record');
    return first === undefined ? missing<Dmarc>(zone, 'missing') : known(first, from);
  });
}

function hasDkim(zone: Instance): Fact<boolean> {
  return chainFact(linesOf(zone), (lines, from) =>
    lines.some(({ name }) => /\._domainkey(?:\.|$)/u.test(name)) ? known(true, from) : missing(zone, false),
  );
}

const everywhere = known('global', { path: 'name', note: 'DNS zones are served from everywhere' });

export const dnsZone = typeMapping('dnsZone', {
  type: 'hcloud_zone',
  attributes: [],
  region: () => everywhere,
  facts: { mail: hasMail, spf: hasSpf, dmarc, dkim: hasDkim },
});

/** The zone is named by its id or by its name. */
export const dnsLinks: readonly Link[] = [
  {
    type: set,
    by: 'zone',
    to: ['hcloud_zone'],
    matching: ['id', 'name'],
    attributes: ['name', 'records', 'type'],
  },
  {
    type: single,
    by: 'zone',
    to: ['hcloud_zone'],
    matching: ['id', 'name'],
    attributes: ['name', 'type', 'value'],
  },
];
