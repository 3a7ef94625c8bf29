import { find, says, type Clause } from '../clause.ts';
import { durations } from '../parameters/durations.ts';
import type { Recogniser } from '../finding.ts';
import type { Match } from '../wording/lexicon.ts';
import { hasVerb } from '../text/clauses.ts';
import { findPair } from './pairs.ts';
import { logScopes, scopeParameter } from '../wording/scopes.ts';

/** Accesses, changes and administration leave a record. */
export const auditLogging: Recogniser = {
  id: 'audit-logging',
  trigger: ['logAct', 'log', 'loggedThing', 'trailName'],
  read(clause) {
    const focus = focusOf(clause);
    if (focus === undefined || isOther(clause) || isKeeping(clause, focus.text)) return [];
    return [
      {
        params: {
          ...scopeParameter(
            logScopes,
            accessOf(clause)
              .replaceAll(administration, ' administration')
              .replaceAll(settings, ' configuration changes')
              .replaceAll(rights, ' permission changes'),
            true,
          ),
          ...(says(clause, 'centralised') ? { centralised: true } : {}),
        },
        focus,
        ...(/not modified|cannot be/.test(clause.text) ? { negative: true } : {}),
      },
    ];
  },
};

/** `Each access is logged, and tokens can be withdrawn`: it is an access by token. */
const accessOf = ({ text, sentence, columns }: Clause): string =>
  /\btokens? (?:can|may|is|are)\b/.test(sentence)
    ? text.replaceAll(/\baccess(?:es)?\b/g, 'api-access')
    : `${text}${columns.endsWith('?') ? ` | ${columns}` : ''}`;

/** What administrators do is one thing, though it is called an access. */
const administration =
  / ?\b(?:(?:administrativ\w*|administrators?'?|admin|privileged|privilegiert\w*)(?: (?:\w+ )?(?:access(?:es)?|log-?ins?|sign-?ins?|zugriffe?n?|anmeldungen|zugänge))|administrator(?:en)?-?(?:zugriffe?n?|anmeldungen)|admin-?(?:zugriffe?n?|anmeldungen)|(?:access(?:es)?|log-?ins?|sign-?ins?|zugriffe?n?|anmeldungen)(?: (?:and|und) [a-zäöüß]+)? (?:of|by|von|der|durch) (?:\w+ )?(?:system)?admin\w*)/g;

/** A change of the configuration is no change of data. */
const settings =
  / ?(?<![a-zäöüß])(?:konfigurations?-?änderung\w*|änderung\w* (?:an |in )?(?:der |den |von )?(?:\w+ )?konfiguration\w*|(?:all |every |each )?(?:configuration changes?|changes? (?:of|to|in) (?:the |our )?(?:\w+ )?configurations?))/g;

/** Nor is a change of what somebody may do. */
const rights =
  / ?(?<![a-zäöüß])(?:changes? (?:of|to|in) (?:the |user )?(?:permission|role|right|privilege)s?|änderung\w* (?:an |der |von )?(?:rollen|rechten?|berechtigungen))/g;

function focusOf(clause: Clause): Match | undefined {
  const named = find(clause, 'logAct');
  if (named !== undefined) return named;
  const done = findPair(clause, [['loggedThing', 'recorded']]);
  if (done !== undefined) return { ...done, text: clause.text.slice(done.start, done.end) };
  const trail = find(clause, 'trailName');
  return trail !== undefined && isThere(clause) ? trail : undefined;
}

/** `Activity logs: enabled`; how long they are kept, and what they do not hold, is told of logs that are taken for granted. */
const isThere = ({ text }: Clause): boolean =>
  /\b(?:enabled|active|collected|gathered|maintain|aktiv|aktiviert|gesammelt|geführt|erfassen|zeichnen|vorhanden)/.test(
    text,
  ) ||
  (!hasVerb(text) && (durations(text).length === 0 || /histor|verlauf/.test(text)));

/** `Audit logs are kept for 90 days` is about how long, and takes for granted that they are written. */
const kept =
  /\b(?:keep|retain|store|hold|delete)s? (?:[a-z]+ ){0,2}(?:logs?|trails?)\b(?! (?:of|for (?:every|each|all)))|\b(?:logs?|trails?) (?:is|are|shall be|will be|werden|wird) (?:[a-zäöüß\d]+ ){0,4}(?:retained|kept|stored|deleted|available|aufbewahrt|gespeichert|gelöscht|vorgehalten)|(?:retention|aufbewahrung|löschung)\b[^,;]{0,20}(?:logs?|protokoll)/;

const isKeeping = (clause: Clause, said: string): boolean =>
  /\b(?:logs?|trails?|protokolle?) (?:reach(?:es)?|go(?:es)?|reich(?:t|en)) (?:[a-z]+ )?(?:back|zurück)/.test(
    clause.text,
  ) ||
  (/(?:logs?|trails?|protokolle?)$/.test(said) &&
    durations(clause.text).length > 0 &&
    kept.test(clause.text));

/** Cameras, breaches that are recorded, and what is left out on purpose. */
const isOther = (clause: Clause): boolean =>
  toBuildings.test(clause.text) ||
  says(clause, 'camera', 'paper', 'otherRecord') ||
  /pseudonymi[sz]|anonymi[sz]|anonymisier|\b(?:as exception|incident-?management|exception register)\b|documented and reported|(?:recorded|laid down|festgehalten) in (?:the|an?|our|this|dem|der|einem|einer|unserem|diesem) (?:[a-zäöüß]+ )?(?:contract|agreement|polic|annex|minutes|vertrag|vereinbarung|richtlinie|anlage)|look at the logs/.test(
    clause.text,
  ) ||
  leftOut.test(clause.text);

/** Doors keep records too. */
const toBuildings =
  /\b(?:access|entry|entrance|admission) to (?:the |our |all |any )*(?:[a-z]+ )?(?:buildings?|premises|offices?|rooms?|halls?|data cent(?:er|re)s?|sites?)\b(?! systems?)/;

/** `Contents of messages are not logged`: what is kept out of the logs on purpose. */
const leftOut =
  /\b(?:inhalte?|contents?) (?:von|of|der)[^|]*(?:nicht|not)\b|(?:passwords?|kennw[a-zäöüß]+|passw[a-zäöüß]+)\b.*(?:not|nicht|never) (?:logged|protokolliert)/;
