import { isAbout, says, type Clause } from '../clause.ts';
import { durations, toHours } from '../parameters/durations.ts';
import { placesIn } from '../parameters/places.ts';
import { terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const redundancy: Terms = [
  [
    'multi-az',
    /availability zones?|multi-az|verfügbarkeitszonen?\b|zonen?redundan|zone[- ]redundan|(?:two|three|zwei|drei|multiple|mehrere\w?|\d) (?:[a-z]+ )?zone(?:s|n)\b/,
  ],
  [
    'automatic-failover',
    /fail-?over|fails? over|\bmoves? to (?:the )?(?:others?|another|remaining|next)\b[^.;|]{0,30}automatically|automatische\w* (?:übernahme|umschaltung)|übernimmt|springt|\btakes? over|\bswitch(?:es)? over|schaltet .* um\b|(?:von selber|von selbst|automatisch|selbsttätig) .*umschalt|fällt [^.;]{0,60} aus\b[^.;]{0,60}(?:von selbst|automatisch)|promoted/,
  ],
  [
    'replica',
    /replicas?\b|replikat|repliziert|bereitschaftskopie|(?<!cold[- ])\bstandby|(?:second|zweiter) (?:postgres|datenbankserver|database server)/,
  ],
  ['auto-restart', /restart|automatische\w* neustart|start(?:en|et) .*neu\b/],
  ['load-balancer', /load[- ]?balanc|lastverteil/],
  ['fault-tolerant', /fault[- ]tolerant/],
  ['storage-redundancy', /combination of storage/],
  ['disk-mirroring', /spiegelung|\braid\b/],
  [
    'active-active',
    /active[-/ ]active|aktiv[-/ ]aktiv|\brun(?:s|ning)? (?:in|at|on) both [^,;.|]{0,40}at the same time|in beiden [^,;.|]{0,40}gleichzeitig/,
  ],
  ['cold-standby', /kalte reserve|cold (?:spare|standby)/],
];

/** What else is there twice, and what a load balancer does besides. */
const otherDoubles =
  /\btls\b|https|exposed|georedundan|räumlich getrennt|internet|\buplinks?\b|leitung|\blines?\b|klima|air condition|cooling|\boffices?\b|büro|schlüssel|\bkeys?\b|mitarbeiter|kolleg|employee|colleague|\bstaff\b/;

/** Somebody has to switch over, and no copy is spoken of that would be a promise of its own. */
const isByHand =
  /^(?!.*(?:replik|replica|standby)).*(?:\b(?:von|per|v\.) hand\b|manuell|\bby hand\b|\bmanual(?:ly)?\b)/;

/** What stands ready at another place outlives the loss of this one; that is another promise. */
const isOfPlaces = (clause: Clause): boolean =>
  says(clause, 'manySites') || (says(clause, 'secondCopy') && placesIn(clause.written).length > 0);

/** What outlives a whole place stands in another one. */
const ofWholePlace =
  /\b(?:whole|entire|complete|full) (?:[a-z]+ )?(?:region|site|data cent(?:er|re)|location)\b(?=[^.;|]{0,30}\b(?:is |are |should |be |becomes? |goes )?(?:lost|fails?|down|destroyed|unavailable|unreachable|offline|gone))/;

/** Words that tell of a cluster or of a switch, in whatever places its parts stand. */
const isWithin =
  /fail-?over|takes? over|switch(?:es)? over|übernimmt|schaltet .* um\b|load[- ]?balanc|lastverteil|verfügbarkeitszone|availability zone|cluster|active|springt|umschalt|redundant(?:e[nrs]?)? (?:server|system)/;

export const highAvailability = said({
  id: 'high-availability',
  says: ['highAvailability'],
  pairs: [['several', 'spreadOver']],
  unless: ['power', 'wish', 'backup', 'sideService'],
  negative: ({ text }) =>
    /single points? of failure|failure of|\blos(?:s of|ing)|ausfall eine|ausfall einzeln/.test(text),
  when: (clause) =>
    !otherDoubles.test(clause.text) &&
    !ofWholePlace.test(clause.text) &&
    (!isOfPlaces(clause) || isWithin.test(clause.text)),
  modality: ({ text }) => (isByHand.test(text) ? 'negated' : undefined),
  params: ({ text }) => {
    const takes = durations(text).find(({ unit }) => unit === 'second' || unit === 'minute');
    return {
      ...terms('mechanism', redundancy, text),
      ...(takes === undefined ? {} : { seconds: Math.round(toHours(takes) * 3600) }),
      ...terms(
        'scope',
        [
          [
            'database',
            /^(?:all |our |the )?databases (?:is|are) |\bdie datenbank\b|(?:ausfall der|fällt die) datenbank|\beine datenbank\b|\bdatabase (?:replica|server|primary|cluster|standby)|\bdb\b|datenbankserver/,
          ],
        ],
        text,
      ),
    };
  },
});

/** The text has named them before. */
const bothSites =
  /\b(?:both|the two) (?:of (?:them|these)|(?:[a-z]+ )?(?:halls|sites|cent(?:er|re)s|locations|server rooms))|\bbeide[nr]? (?:rechenzentren|standorten?|hallen|serverräumen?)/;

/** `Mirrored between Rathenow and Stendal`: towns that the text has named as the two sites. */
const ownSitesIn = ({ written, estate }: Clause): readonly string[] =>
  estate().sites.filter((site) => written.includes(site));

/** A copy in a place that is named; what is mirrored from one place to another names both. */
function isBetween(clause: Clause): boolean {
  const places = placesIn(clause.written).length;
  if (says(clause, 'secondCopy')) return places > 0;
  return places > 1 || ownSitesIn(clause).length > 1;
}

/** Who practises the switch, or protects the line between the places, has told of them before. */
const betweenSites =
  /\b(?:rehears|practis|practic|exercis|drill|test|simulat)\w*\b|\b(?:connections?|links?|lines?|tunnels?|traffic|transfers?|cables?|distance) between\b|\bipsec\b|\bmacsec\b/;

export const geoRedundancy = said({
  id: 'geo-redundancy',
  says: ['geoRedundancy', 'secondCopy'],
  pairs: [
    ['manySites', 'mirrored'],
    ['copied', 'copied'],
  ],
  negative: ({ text }) => /(?:failure|loss|outage|destruction) of|(?:verlust|ausfall) eine/.test(text),
  unless: ['sideService', 'power', 'certificateTalk'],
  when: (clause) =>
    (says(clause, 'geoRedundancy', 'manySites') || isBetween(clause)) &&
    !says(clause, 'backup') &&
    !betweenSites.test(clause.text) &&
    !(/^(?:(?:the|all|our|die|alle) )?(?:copies|kopien)\b/.test(clause.text) && isAbout(clause, 'backup')) &&
    !/\btransmitted\b|büro|niederlassung|filiale|network (?:paths|connections)|vault in|away from both|physical|at both (?:computer )?cent/.test(
      clause.text,
    ) &&
    !/sicherung/.test(clause.text),
  params: (clause) => {
    const { text, written, estate } = clause;
    const named = placesIn(written).map(({ code }) => code);
    const places = named.length > 0 ? named : bothSites.test(text) ? estate().sites : ownSitesIn(clause);
    return {
      min_sites: /\b(?:three|drei|3|third|dritte[rsn]?) /.test(text) ? 3 : 2,
      ...(places.length === 0 ? {} : { regions: places }),
      ...terms('scope', [['database', /\bpostgres|\bdatabase|datenbank/]], text),
    };
  },
});
