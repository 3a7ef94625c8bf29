import type { Parameters } from '../../model/claim.ts';
import { find, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { placesIn } from '../parameters/places.ts';
import { providersIn } from '../parameters/providers.ts';

/** Who runs the machines. */
export const hostingProvider: Recogniser = {
  id: 'hosting-provider',
  trigger: ['hosting', 'ownPremises', 'placeColumn'],
  read(clause) {
    if (isElsewhere(clause)) return [];
    const there = providersIn(clause.text);
    const named = there.map(({ code }) => code);
    const own = find(clause, 'ownPremises');
    const providers = own === undefined || /im haus/.test(own.text) ? named : [...named, 'own-premises'];
    const [first] = providers;
    const contrasted = /, (?:sondern|but) /.test(clause.text) ? there[0] : undefined;
    const focus = contrasted ?? own ?? find(clause, 'hosting') ?? rowFocus(clause);
    if (first === undefined || focus === undefined) return [];
    const params: Parameters = { provider: providers.length === 1 ? first : providers, ...locations(clause) };
    return [{ params, focus }];
  },
};

/** A table of providers and places: `Provider | Location`. */
function rowFocus(clause: Clause): Finding['focus'] | undefined {
  return clause.lexicon.has('placeColumn', clause.columns) ? providersIn(clause.text)[0] : undefined;
}

function locations(clause: Clause): Parameters {
  const places = placesIn(clause.written).map(({ code }) => code);
  const service = /\bs3\b/.test(clause.text)
    ? 's3'
    : /object storage/.test(clause.text)
      ? 'object-storage'
      : /\br2\b/.test(clause.text)
        ? 'r2'
        : undefined;
  return {
    ...(places.length === 0 ? {} : { locations: places }),
    ...(service === undefined ? {} : { service }),
  };
}

/** A provider can be named for its certificates, its keys, its guards or its firewall. */
function isElsewhere(clause: Clause): boolean {
  const { text } = clause;
  if (
    says(clause, 'backup') &&
    !/hosted|hosting|gehostet|betrieb|(?:held|stored) (?:with|at|by|on|in)/.test(text)
  )
    return true;
  if (says(clause, 'building', 'environments')) return true;
  if (says(clause, 'seat') || (says(clause, 'sideService') && !/hosting|servers?\b|hosted/.test(text)))
    return true;
  if (
    says(clause, 'certificateTalk') &&
    !/provided by|hosted|hosting|gehostet|betrieb(?:en)? (?:in|bei)/.test(text)
  )
    return true;
  if (
    /\((?:operated|included|provided) by|\((?:sache von )?hetzner\)/.test(text) ||
    /^(?:backups?|backup copies|sicherungs?kopien|[a-zäöüß]*sicherungen)\b/.test(text)
  )
    return true;
  if (
    /firewall|ddos|\bkeys?\b|schlüssel|key vault|\bkms\b|schl\u00fcssel|\bbastion|backups? by|monitor|log analytics|defender|physical|console|bucket in|subscription|projects?\b|projekte|sign(?:ing)? in|encrypt|verschl|\bwaf\b|protokoll|zone|zweitkopie|travel|sql mit|netzwerkzugriff|cooperates|manages|may replicate|will not store|complies|option\)|off hetzner|in azure, resources/.test(
      text,
    )
  )
    return !/store data in|we use the (?:web )?hosting provider|\bhosted by\b/.test(text);
  return false;
}
