import type { ParameterValue, Parameters } from '../../model/claim.ts';
import { says, type Clause } from '../clause.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { scopeParameter, transitScopes } from '../wording/scopes.ts';
import { thingThat } from './things.ts';

const protocols: readonly (readonly [string, RegExp])[] = [
  ['mtls', /\bmtls\b|mutual tls/],
  ['tls', /transport layer security|\btls\b(?! ?(?:v|version )?>?=?≥? ?1\.)/],
  ['https', /\bhttps\b/],
  ['ssl', /\bssl\b/],
  ['sftp', /\bsftp\b/],
  ['ftps', /\bftps\b/],
  ['ssh', /\bssh\b/],
  ['ipsec', /\bipsec\b/],
  ['wireguard', /\bwireguard\b/],
  ['macsec', /\bmacsec\b/],
  ['pgp', /\bpgp\b/],
  ['s/mime', /\bs\/mime\b/],
];

/** How data on its way is encrypted, on which ways. */
export function transitParameters(clause: Clause, versions: Parameters): Parameters {
  const { text } = clause;
  const bits = /(\d{3})[- ]bit/.exec(text)?.[1];
  const standard = /ieee 802\.1ae/.test(text) ? { standard: 'ieee-802.1ae' } : {};
  // Beside data at rest, the algorithm is the one of storage.
  const aes = says(clause, 'atRest') ? undefined : /aes[- ]?(128|256)/.exec(text)?.[1];
  return {
    ...versions,
    ...protocolParameter(text),
    ...(bits === undefined ? {} : { key_bits: Number(bits) }),
    ...(aes === undefined ? {} : { algorithm: `aes-${aes}` }),
    ...standard,
    ...hsts(clause.passage.block.role === 'cell' ? clause.sentence : text),
    ...(redirected.test(clause.sentence) && /http|port 80/.test(clause.sentence)
      ? { https_redirect: true }
      : {}),
    ...wayOf(clause, versions),
    ...(/end-to-end|ende-zu-ende/.test(text) ? { method: 'end-to-end' } : {}),
    ...(enforced.test(text) ? { enforced: true } : {}),
    ...(opportunistic.test(text) ? { opportunistic: true } : {}),
    ...(/\b(?:https|sftp|tls) only|\bonly (?:over|via|by|through|provided)|\bno other way|\bnur (?:über|per|via)|ausschlie(?:ß|ss)lich|https-only|exclusively/.test(
      text,
    )
      ? { exclusive: true }
      : {}),
  };
}

/** Which connections, as the words say; mail by its heading, and a kind of machine that still speaks an old version by its name. */
function wayOf(clause: Clause, versions: Parameters): Parameters {
  const { text, sentence, context, headings } = clause;
  const said = scopeParameter(transitScopes, text, false);
  if ('scope' in said) return said;
  const old = String(versions['min_tls'] ?? '1.2') < '1.2' ? thingThat(text, speaks) : undefined;
  if (old !== undefined) return { scope: old };
  const whole = scopeParameter(transitScopes, sentence, false);
  if (whole.scope === 'external') return whole;
  const isMail =
    opportunistic.test(text) &&
    /\be-?mails?\b|\bmails?\b|messages|nachrichten/.test(`${sentence} ${context} ${headings}`);
  return isMail ? { scope: 'email' } : {};
}

const speaks =
  /(?:still |noch )?(?:speaks?|talks?|uses?|supports?|negotiates?|is limited|are limited|sprechen|spricht)\b/;

const enforced =
  /\benforces?\b|\benforced\b|\b(?:unencrypted|plain(?: ?text)?|unsecured) (?:http )?(?:connections?|traffic|requests?|access)\b[^.;|]{0,50}\b(?:refused|rejected|blocked|denied|dropped|not accepted|impossible)\b|erzwungen|erzwingen|(?:refus|reject|turns? away|weis)[^.;|]{0,80}(?:without|unless|sofern|wenn|ohne|not)[^.;|]{0,40}(?:tls|https|ssl|encrypt|verschl)/;

export const redirected =
  /redirect(?:s|ed)?\b|umgeleitet|weitergeleitet|weiterleitung|umleitung|\bbounced\b|\bsent on\b|\blenk(?:t|en)\b[^.;|]{0,60}\bum\b|\bleite(?:t|n)\b[^.;|]{0,60}\b(?:um|weiter)\b/;

/** As far as the other side can. */
export const opportunistic =
  /opportunistic|(?:wenn|falls|sofern) (?:die gegenstelle|der empfänger|das gegenüber|der anbieter)|soweit das empfangende|(?:soweit|sofern|falls) (?:die gegenstelle|der empfänger|das gegenüber|der (?:mail-?)?server|das empfangende)|(?:wenn|wo) (?:immer )?möglich|(?:when|where)ever possible|(?:if|where|wherever|when) the (?:other|receiving|recipient'?s?) (?:\w+ )?(?:server|side|party|end|system|exchanger)|only if the (?:[a-z]+ ){0,3}(?:server|recipient)|(?:if|provided|where)(?:, and only if,)?(?: that)? the (?:[a-z']+ ){0,2}(?:server|recipient|exchanger|receiver|gateway)s?\b[^.;|]{0,30}(?:accept|announce|support|offer|allow|can\b)|(?:if|wenn|sofern|soweit) (?:the|their|his|your|der|die|deren|ihr) (?:[a-z']+ ){0,2}(?:server|side|provider|system|anbieter|gegenstelle|mailserver)s? (?:can|does|manages|kann|das kann|es kann|es zulässt)|soweit (?:die gegenstelle|das empfangende|der empfänger)/;

function protocolParameter(text: string): { protocol?: ParameterValue } {
  const named = protocols
    .filter(([name, words]) => words.test(text) && !(name === 'tls' && /\bmtls\b|mutual tls/.test(text)))
    .map(([name]) => name);
  const [first] = named;
  if (first === undefined) return {};
  return { protocol: named.length === 1 ? first : named };
}

function hsts(text: string): Parameters {
  if (!/\bhsts\b|strict transport security|transport security header/.test(text)) return {};
  const kept = durations(text).find(({ unit }) => unit === 'year' || unit === 'month' || unit === 'day');
  return kept === undefined
    ? { hsts: true }
    : { hsts: true, hsts_years: Math.round((toDays(kept) / 365) * 10) / 10 };
}
