import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { allKnown } from './facts.ts';
import { everywhere } from './identity.ts';
import { dmarcOf, isSpf } from '../mail-records.ts';

type Dmarc = Kinds['dnsZone']['dmarc'];

const zone = 'azurerm_dns_zone';
const txt = 'azurerm_dns_txt_record';
const mx = 'azurerm_dns_mx_record';
const cname = 'azurerm_dns_cname_record';

/** Texts of the records of a zone under one name. */
function texts(instance: Instance, wanted: (name: string) => boolean): Fact<readonly string[]> {
  return chainFact(instance.children(txt), (records, from) =>
    mapFact(
      allKnown(
        records.map((record) => textsOf(record, wanted)),
        from,
      ),
      (lists) => lists.flat(),
    ),
  );
}

function textsOf(record: Instance, wanted: (name: string) => boolean): Fact<readonly string[]> {
  return chainFact(record.string('name'), (name, from): Fact<readonly string[]> => {
    if (!wanted(name.toLowerCase())) return known([], from);
    return chainFact(record.blocks('record'), (values, at) =>
      allKnown(
        values.map((value) => value.string('value')),
        at,
      ),
    );
  });
}

/** What no record in this source says is missing from the zone only where this source is all there is. */
function missing<T>(instance: Instance, value: T): Fact<T> {
  return known(value, { ...instance.origin('id'), note: 'no record in this source says so', absence: true });
}

function hasMail(instance: Instance): Fact<boolean> {
  return chainFact(instance.children(mx), (records, from): Fact<boolean> =>
    records.length > 0 ? known(true, { ...from, path: mx }) : missing(instance, false),
  );
}

function hasSpf(instance: Instance): Fact<boolean> {
  return chainFact(
    texts(instance, (name) => name === '@'),
    (found, from): Fact<boolean> => {
      const records = found.filter((text) => /^v=spf1\b/iu.test(text));
      return records.length === 0 ? missing(instance, false) : known(records.some(isSpf), from);
    },
  );
}

function dmarc(instance: Instance): Fact<Dmarc> {
  return chainFact(
    texts(instance, (name) => name === '_dmarc'),
    (found, from): Fact<Dmarc> => {
      const policies = found.flatMap((text) => dmarcOf(text) ?? []);
      const [first] = policies;
      if (policies.length > 1) return unknown('ambiguous', from, 'it has more than one DMARC record');
      return first === undefined ? missing<Dmarc>(instance, 'missing') : known(first, from);
    },
  );
}

/** Keys stand in the zone itself, or under a name of the mail service that it points to. */
function hasDkim(instance: Instance): Fact<boolean> {
  const lists = [txt, cname].map((type) => instance.children(type));
  return chainFact(allKnown(lists, instance.origin('id')), (found, from): Fact<boolean> =>
    chainFact(
      allKnown(
        found.flat().map((record) => record.string('name')),
        from,
      ),
      (names) =>
        names.some((name) => /\._domainkey(?:\.|$)/iu.test(name))
          ? known(true, from)
          : missing(instance, false),
    ),
  );
}

export const dnsTypes: readonly TypeMapping[] = [
  typeMapping('dnsZone', {
    type: zone,
    attributes: [],
    region: everywhere,
    facts: { mail: hasMail, spf: hasSpf, dmarc, dkim: hasDkim },
  }),
];

export const dnsLinks: readonly Link[] = [txt, mx, cname].map((type) => ({
  type,
  by: 'zone_name',
  to: [zone],
  matching: ['name'],
  within: ['resource_group_name'],
  attributes: ['record'],
  spoils: ['spf', 'dmarc', 'dkim', 'mail'],
}));
