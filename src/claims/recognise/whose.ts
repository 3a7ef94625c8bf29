import type { Clause } from '../clause.ts';
import type { Parameters } from '../../model/claim.ts';
import { terms, type Terms } from '../parameters/terms.ts';
import { subjectOf } from '../subject.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { segmentAround } from './backups.ts';

/** Whose sign-in a promise is about. */
const people: Terms = [
  ['service-accounts', /service accounts?|dienstkonten|technische\w* konten/],
  ['server-access', /server access|zugriff auf (?:die |unsere )?server|auf die server/],
  ['internal-systems', /internal systems|\bgit\b|source code|interne systeme/],
  ['internal-tools', /internal tools/],
  ['terminals', /\bterminals?\b/],
  ['kiosk', /\bkiosks?\b|reception terminal/],
  ['pupils', /\bpupils?\b|\bkinder\b|schüler/],
  [
    'customers',
    /\bcustomers?\b|\bkunden\b|\bpraxen\b|mandanten|listeners|passengers|workspace owners|eltern|lehrkräfte|\w+portal\b|customer portal|\byour? (?:own )?account\b|\b(?:every|all) users?\b|\b(?:our|your|their own|user) (?:users|passwords?)\b|\bunsere (?:be)?nutzer\b|charities|ihrem konto|\bkassiere|for your [\w-]+ account|customer's users|seine benutzer|\bfor you\b|für sie\b|\bagents\b/,
  ],
  ['admin', /\badmin|konsole|console|\bprivileged/],
  ['remote-access', /\bremote access\b(?!.{0,20}\bproduction)|fernzugriff(?!.{0,20}produkti)|fernzugänge/],
  ['production', /\bproduction\b|produktiv|\bto aws\b/],
  ['vpn', /^[^|]*\b(?:only for|nur für) (?:the |das )?vpn\b/],
  [
    'employees',
    /\bstaff\b|personnel\b|employees?\b|beschäftigte|\bpersonals?\b(?! data)|mitarbeite|\bteam\b|\bwe all\b|\bbei uns (?:[a-zäöüß]+ )?niemand\b|everyone\b|lohnprogramm/,
  ],
];

/** Systems to which a company's own people sign in, as lists of them name them. */
const systems: Terms = [
  ['admin', /konsole\b|\bconsole\b/],
  [
    'internal-systems',
    /\bgit(?:hub|lab)?\b|source code|quellcode|\bregistrar\b|passwort(?:tresor|manager)|password (?:safe|vault)|internal systems|interne systeme/,
  ],
  ['production', /\bto aws\b/],
];

/** `for all staff, including access to GitHub` is about the staff. */
const examples = /,? (?:including|einschließlich|inklusive|inkl\.|auch für|such as|etwa|z\. ?b\.) .*$/;

/** `As an administrator you can demand it of your users`: said to a customer. */
const asAdministrator =
  /^(?:als [a-zäöüß-]*administrator(?:in)? (?:können|kannst|legen|bestimmen)|as an? (?:\w+ )?admin(?:istrator)?,? you (?:can|may))\b/;

/** Whose, as the words beside it say, else as the clause does, else as those around it do. */
export function whose(clause: Clause, focus: Span): Parameters {
  const text = clause.text.replace(examples, '');
  const near = terms('scope', people, beside(text, focus));
  const found = 'scope' in near ? near : terms('scope', people, text);
  if (asAdministrator.test(text)) return { scope: 'customers' };
  const words = merged([found, terms('scope', systems, text)]);
  return words.length === 0 ? ofReader(clause) : asScope(words);
}

/** Whose passwords a clause speaks of. */
export function whoseOf(clause: Clause): Parameters {
  const found = terms('scope', people, clause.text);
  if ('scope' in found) return found;
  const reader = ofReader(clause);
  return 'scope' in reader ? reader : ofNeighbour(clause);
}

/** Where production is how far access to servers goes, it is no scope of its own. */
function merged(found: readonly Parameters[]): readonly string[] {
  const words = [...new Set(found.flatMap(({ scope }) => scope ?? []))].map(String);
  return words.includes('server-access') ? words.filter((word) => word !== 'production') : words;
}

function asScope(words: readonly string[]): Parameters {
  const [first = ''] = words;
  return { scope: words.length === 1 ? first : words };
}

const preposition = '(?:for|to|für|zu|zum|zur|beim?|in)';
const goesOn = new RegExp(`^(?:, (?:and |und |or |oder )?|,? (?:and|und|or|oder|sowie) )${preposition} `);
const isContinued = new RegExp(`^,? ?(?:and |und |or |oder |sowie )?${preposition} `);

/** The words between the commas around a place, and those that go on with them: `for A and for B`. */
function beside(text: string, focus: Span): string {
  let { start, end } = segmentAround(text, focus);
  while (end < text.length && goesOn.test(text.slice(end)))
    end = segmentAround(text, { start: end + 2, end: end + 2 }).end;
  while (start > 0 && isContinued.test(text.slice(start))) {
    const before = segmentAround(text, { start: start - 2, end: start - 2 }).start;
    if (before >= start) break;
    start = before;
  }
  return text.slice(start, end);
}

const toReader =
  /\b(?:your|dein\w*|ihr(?:e[mnrs]?)?) (?:own )?(?:passw|kennw|log-?in|konto|account|zugang|sign-?in)|\b(?:my|mein\w*) (?:passw|kennw|log-?in|konto|account|zugang)|^(?:pick|choose|wählen sie|wähle) /;

/** What is said to the reader of a page, or left to him, is about customers. */
function ofReader(clause: Clause): Parameters {
  const said = `${clause.text} \n ${clause.columns}`;
  return toReader.test(said) || subjectOf(clause) === 'customer' ? { scope: 'customers' } : {};
}

/** `MFA is mandatory for staff.` before `Passwords have 12 characters.`: the paragraph before tells whose. */
function ofNeighbour({ preceding }: Clause): Parameters {
  const text = fold(preceding());
  if (toReader.test(text)) return { scope: 'customers' };
  const [scope, ...others] = merged([terms('scope', people, text)]).filter(
    (word) => word === 'customers' || word === 'employees',
  );
  return scope !== undefined && others.length === 0 ? { scope } : {};
}
