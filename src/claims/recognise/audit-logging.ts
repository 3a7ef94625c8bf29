import { find, says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { logScopes, scopeParameter } from '../wording/scopes.ts';

/** Accesses, changes and administration leave a record. */
export const auditLogging: Recogniser = {
  id: 'audit-logging',
  trigger: ['logAct', 'log'],
  read(clause) {
    const focus = find(clause, 'logAct') ?? telegramFocus(clause);
    if (focus === undefined || isOther(clause)) return [];
    return [
      {
        params: {
          ...scopeParameter(logScopes, clause.text.replaceAll(administration, ' administration'), true),
          ...(says(clause, 'centralised') ? { centralised: true } : {}),
        },
        focus,
        ...(/not modified|cannot be/.test(clause.text) ? { negative: true } : {}),
      },
    ];
  },
};

/** What administrators do is one thing, though it is called an access. */
const administration =
  / ?\b(?:(?:administrativ\w*|administrators?'?|admin|privileged|privilegiert\w*)(?: (?:\w+ )?(?:access(?:es)?|log-?ins?|sign-?ins?|zugriffe?n?|anmeldungen|zugänge))|administrator(?:en)?-?(?:zugriffe?n?|anmeldungen)|admin-?(?:zugriffe?n?|anmeldungen)|(?:access(?:es)?|log-?ins?|sign-?ins?|zugriffe?n?|anmeldungen) (?:of|by|von|der|durch) (?:\w+ )?(?:system)?admin\w*)/g;

/** `Logging of accesses`, `Auth log and admin actions`. */
function telegramFocus(clause: Clause): { readonly start: number; readonly end: number } | undefined {
  const match =
    /\b(?:logging|protokollierung|protokolle?|aufzeichnung) (?:(?:and|und) [a-zäöüß]+ )?(?:of|von|der|über|aller|sämtlicher|administrativer|sicherheitsrelevanter) (?:[a-zäöüß]+ ){0,3}(?:access|ereignis|[a-zäöüß]*änderung|[a-zäöüß]*aktivität|changes|sign|log-?in|admin|zugriff|änderung|anmeld|eingabe|aktivität)/.exec(
      clause.text,
    );
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** Keeping, deleting and protecting logs, cameras, breaches that are recorded, and what is left out on purpose. */
function isOther(clause: Clause): boolean {
  const { text } = clause;
  if (
    says(clause, 'camera', 'paper') ||
    /exception register|as exception|incident register|incident-?management|diagnostic traces/.test(text)
  )
    return true;
  if (/\b(?:inhalte?|contents?) (?:von|of|der)[^|]*(?:nicht|not)\b/.test(text)) return true;
  if (/^(?:retention|aufbewahrung)/.test(text) || /reported to|documented and reported/.test(text))
    return true;
  if (
    /(?:passwords?|kennw[a-zäöüß]+|passw[a-zäöüß]+)\b.*(?:not|nicht|never) (?:logged|protokolliert)/.test(
      text,
    )
  )
    return true;
  return /audit logs? (?:is|are|shall be|werden|wird) (?:\w+ )?(?:retained|kept|stored|deleted|aufbewahrt|gespeichert|gelöscht)|audit-logs werden|write-once storage|audit logs? retention/.test(
    text,
  );
}
