import { says } from '../clause.ts';
import { durations, toHours } from '../parameters/durations.ts';
import { placesIn } from '../parameters/places.ts';
import { terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const redundancy: Terms = [
  ['multi-az', /availability zones?|multi-az|verfügbarkeitszonen?\b|zonenredundan|zone[- ]redundan/],
  ['automatic-failover', /fail-?over|fails over|automatische\w* übernahme|übernimmt|springt/],
  [
    'replica',
    /replicas?\b|bereitschaftskopie|standby copy|(?:second|zweiter) (?:postgres|datenbankserver|database server)/,
  ],
  ['load-balancer', /load balanc|lastverteil/],
  ['fault-tolerant', /fault[- ]tolerant/],
  ['storage-redundancy', /combination of storage/],
  ['disk-mirroring', /spiegelung|\braid\b/],
  ['cold-standby', /kalte reserve|cold (?:spare|standby)/],
];

export const highAvailability = said({
  id: 'high-availability',
  says: ['highAvailability'],
  unless: ['power', 'wish', 'backup', 'sideService'],
  when: ({ text }) => !/\btls\b|exposed|georedundan|räumlich getrennt/.test(text),
  params: ({ text }) => {
    const takes = durations(text).find(({ unit }) => unit === 'second' || unit === 'minute');
    return {
      ...terms('mechanism', redundancy, text),
      ...(takes === undefined ? {} : { seconds: Math.round(toHours(takes) * 3600) }),
      ...terms(
        'scope',
        [['database', /\bdie datenbank\b|\bdatabase (?:replica|server)|datenbankserver/]],
        text,
      ),
    };
  },
});

export const geoRedundancy = said({
  id: 'geo-redundancy',
  says: ['geoRedundancy', 'secondCopy'],
  unless: ['sideService', 'power', 'certificateTalk'],
  when: (clause) =>
    (says(clause, 'geoRedundancy') || placesIn(clause.written).length > 0) &&
    (!says(clause, 'backup') || /georedundan|geo-redundan/.test(clause.text)) &&
    !/vault in|away from both|physical|at both (?:computer )?cent/.test(clause.text) &&
    !/sicherung/.test(clause.text),
  params: ({ text, written }) => {
    const places = placesIn(written).map(({ code }) => code);
    return {
      min_sites: /\bthree |\bdrei /.test(text) ? 3 : 2,
      ...(places.length === 0 ? {} : { regions: places }),
      ...terms('scope', [['database', /\bpostgres|\bdatabase|datenbank/]], text),
    };
  },
});
