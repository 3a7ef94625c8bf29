import type { Parameters } from '../../model/claim.ts';
import { find, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { tlsVersions } from '../parameters/tls.ts';
import { isRefused } from '../text/refusal.ts';
import { goesOnAboutCopies } from './backups.ts';
import { opportunistic, redirected, transitParameters } from './transit-parameters.ts';

/** Data on its way is encrypted. */
export const encryptionInTransit: Recogniser = {
  id: 'encryption-in-transit',
  trigger: ['redirect', 'protocol', 'encrypted', 'unencrypted', 'tunnel'],
  read(clause) {
    const focus = focusOf(clause);
    const versions = versionsOf(clause);
    if (
      focus === undefined ||
      versions === undefined ||
      isAdmission(clause, versions) ||
      isOnlyForbidden(clause, versions)
    )
      return [];
    const until =
      /\buntil (?:it is|they are)? ?\w+/.test(clause.sentence) && versions['min_tls'] !== undefined;
    return [
      {
        params: transitParameters(clause, versions),
        focus,
        ...modalityOf(clause, focus, until),
      },
    ];
  },
};

const version = /tls ?(?:v|version )?1[.,]\d/;

/** `We support TLS 1.3; versions below 1.2 are refused`: what is not refused is let in. */
const refusedBelow =
  /\b(?:(?:older|earlier|lower) (?:[a-z]+ )?than|below|before) (?:tls )?(1\.[0-3])\b[^.;|]{0,50}\b(?:refused|rejected|blocked|denied|disabled|not (?:accepted|supported|allowed|possible)|turned (?:off|away)|switched off)/;

function versionsOf(clause: Clause): Parameters | undefined {
  const found = versionsNamed(clause);
  const least = refusedBelow.exec(clause.sentence)?.[1];
  const named = found?.['min_tls'];
  if (least === undefined || typeof named !== 'string' || named <= least) return found;
  return { ...found, min_tls: least, preferred_tls: named };
}

/** `TLS 1.3; older scanners may use TLS 1.2` lets in 1.2: the whole sentence counts, once. */
function versionsNamed(clause: Clause): Parameters | undefined {
  const { lexicon, text, sentence, span, sentenceSpan } = clause;
  if (!version.test(text)) return tlsVersions(lexicon, text);
  const before = sentence.slice(0, span.start - sentenceSpan.start);
  if (version.test(before) && tlsVersions(lexicon, before)?.['min_tls'] !== undefined) return undefined;
  return tlsVersions(lexicon, lexicon.has('forbidden', sentence) ? text : sentence);
}

/** That some still speak TLS 1.0 is no promise of it, unless it is the least that is let in, or has an end. */
const isAdmission = ({ text, sentence }: Clause, versions: Parameters): boolean =>
  String(versions['min_tls'] ?? '1.2') < '1.2' &&
  !/at least|or (?:higher|above|newer|later)|mindestens|oder (?:höher|neuer)|\+|minimum/.test(text) &&
  !/\buntil\b|\bbis zu/.test(sentence);

/** `SSL 3.0 and FTP are switched off` names what is not in use, and promises nothing of what is. */
const isOnlyForbidden = (clause: Clause, versions: Parameters): boolean =>
  says(clause, 'forbidden') &&
  versions['min_tls'] === undefined &&
  /ssl ?v?[23]|\bftp\b|tls ?1\.[01]|\bhttp\b(?!s)/.test(clause.text);

/** What is too old, or comes without, is turned away: that is how the rest is promised. */
const turnedAway =
  /turn away|turned away|reject|refuse|older|lower|below|abgelehnt|abgewiesen|zurückgewiesen|zurück\b|unterhalb|(?<![a-zäöüß])älter|\b(?:ohne|without) (?:https|tls|ssl)\b[^.;]{0,40}\b(?:not|nicht|impossible|unmöglich|blocked|gesperrt)\b|\b(?:no|not|nothing|kein\w*|nicht|nichts)\b[^.;]{0,40}\b(?:außer|except|other than|only|nur)\b/;

/** `The database refuses connections that are` not encrypted. */
const refuses =
  /\b(?:refuses?|rejects?|turns? away|den(?:y|ies)|drops?|blocks?|declines?|verweigert|verweigern|blockiert|blockieren|verwirft|verwerfen|(?:weist|weisen|lehnt|lehnen) [^,;.]{1,40})\b[^;.]*$/;

/** `We try STARTTLS first; if the other side cannot, it goes out in the clear`: encrypted where both sides can. */
const fallsBack =
  /\b(?:try|tries|attempt|prefer|offer)s? (?:\w+ ){0,3}(?:starttls|tls|encrypt\w*|ssl)\b|\b(?:starttls|tls|ssl|encrypt\w*) (?:\w+ )?(?:first|wherever|where possible|if possible)\b|\bversuch(?:en|t) (?:[a-zäöüß]+ ){0,5}(?:starttls|tls|verschlüssel\w*)/;

function modalityOf(
  clause: Clause,
  focus: Finding['focus'],
  until: boolean,
): Pick<Finding, 'modality' | 'negative'> {
  const unencrypted = find(clause, 'unencrypted');
  if (unencrypted !== undefined && fallsBack.test(clause.text)) return { modality: 'hedged' };
  if (unencrypted !== undefined) {
    const denied = /\b(?:no|not|never|nothing|kein\w*|nicht|niemals|nie|nichts)\b[^,;]*$/.test(
      clause.text.slice(0, unencrypted.start),
    );
    const soundsSo = /^(?:no|kein|not|nicht|ohne|without)/.test(unencrypted.text);
    const refused =
      isRefused(clause.text.slice(unencrypted.end)) ||
      refuses.test(clause.text.slice(0, unencrypted.start)) ||
      (redirected.test(clause.text) && /\bhttps\b/.test(clause.text));
    return refused || (denied && !soundsSo) ? { negative: true } : { modality: 'negated' };
  }
  if (until) return { modality: 'conditional', negative: true };
  return turnedAway.test(clause.text) || focus.end === 0 ? { negative: true } : {};
}

/** `SSL is a protocol that encrypts`: what the word means. */
const definition =
  /\b(?:ssl|tls|https|ssh|vpn|verschlüsselung|encryption) (?:\([^)]*\) )?(?:is|are|ist|sind|means|bedeutet|stands for|steht für) (?:an? |eine? |the process|die abkürzung|das verfahren)/;

function focusOf(clause: Clause): Finding['focus'] | undefined {
  if (says(clause, 'certificateTalk') || /bank-grade|password|ssl labs/.test(clause.text)) return undefined;
  if (/["'][^"']*256-bit ssl[^"']*["']/.test(clause.text)) return undefined;
  if (definition.test(clause.text) || isOfCopies(clause)) return undefined;
  const protocol = find(clause, 'protocol');
  if (protocol !== undefined && !isAsideOnly(clause)) return protocol;
  if (/redirects?\b/.test(clause.text) && /\bport 80\b|\bhttp\b/.test(clause.text))
    return wordAt(clause, /redirects?/);
  return tunnelFocus(clause) ?? encryptedFocus(clause);
}

/** `A copy is encrypted and transferred to another site`: it is encrypted as it lies, unless the way is named. */
const isOfCopies = (clause: Clause): boolean =>
  goesOnAboutCopies(clause) &&
  /\b(?:encrypted|verschlüsselt)(?:,| and| und) /.test(clause.text) &&
  !says(clause, 'protocol');

/** HTTPS of a status mail, a fingerprint or a scanner says nothing about the service. */
const isAsideOnly = (clause: Clause): boolean =>
  says(clause, 'laptop') || /\bssl certificates? (?:expire|renew)/.test(clause.text);

/** SSH and WireGuard count where encryption or traffic is the topic; as a way in they restrict the network. */
function tunnelFocus(clause: Clause): Finding['focus'] | undefined {
  const tunnel = find(clause, 'tunnel');
  if (tunnel === undefined) return undefined;
  if (tunnel.text === 'wireguard' && /between|untereinander|intern/.test(clause.text)) return tunnel;
  if (tunnel.text === 'vpn')
    return handingOn.test(clause.text) || (/tunnel/.test(clause.text) && says(clause, 'encrypted'))
      ? tunnel
      : undefined;
  return says(clause, 'encrypted') && !/\bonly|nur\b|volumes?|disks?/.test(clause.text) ? tunnel : undefined;
}

/** A VPN is a way in, unless it is data that is handed on through it. */
const handingOn =
  /\bweitergabe|übertrag|übermitt|datenaustausch|data transfer|transmi|site-to-site|standort(?:e|en|vernetzung|kopplung)?\b/;

function encryptedFocus(clause: Clause): Finding['focus'] | undefined {
  const encrypted = find(clause, 'encrypted', 'unencrypted');
  if (encrypted === undefined || says(clause, 'hashing')) return undefined;
  if (opportunistic.test(clause.text)) return encrypted;
  if (/transportverschlüssel|ende-zu-ende|end-to-end/.test(clause.text)) return encrypted;
  const transit = find(clause, 'transit');
  if (transit === undefined || isCarrier(clause)) return undefined;
  return encrypted;
}

/** `links` or `e-mail` beside stored data is not about its way. */
function isCarrier(clause: Clause): boolean {
  const way =
    /s\/mime|\bpgp\b|e-?mail-?verschlüsselung|e-?mail encryption|transit|transmi|transfer|connection|communicat|traffic|network|übertrag|übermitt|transport|verbindung|kommunikation|verkehr\b|verfahren|replication|link between|\bsent\b|(?:by|per|via) (?:[a-zäöüß]+ )?(?:e-?)?mail|strecke|\bweg\b|\bway\b|\baccess\b|endpoint/;
  return says(clause, 'atRest')
    ? !/in transit|transmi|übertrag|transport/.test(clause.text)
    : !way.test(clause.text);
}

function wordAt(clause: Clause, pattern: RegExp): Finding['focus'] {
  const match = pattern.exec(clause.text);
  return { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) };
}
