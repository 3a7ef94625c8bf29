import { find, isAbout, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import type { Parameters } from '../../model/claim.ts';
import { intervals } from '../parameters/intervals.ts';
import { terms, type Terms } from '../parameters/terms.ts';
import { focusOn, isAboutBackups, isRestoreTest, scopeOf } from './backups.ts';

/** Backups are made, without a number that could be checked. */
export const backupEnabled: Recogniser = {
  id: 'backup-enabled',
  trigger: ['backup', 'backupAct'],
  read(clause) {
    if (
      !says(clause, 'backup', 'backupAct') ||
      !isAboutBackups(clause) ||
      isRestoreTest(clause) ||
      isOther(clause)
    )
      return [];
    const regular = find(clause, 'regular');
    const act = find(clause, 'backupAct');
    if (act === undefined && regular === undefined) return [];
    if (act !== undefined && isBareNoun(act.text) && regular === undefined && !isWhole(clause)) return [];
    const finding: Finding = {
      params: {
        ...(regular !== undefined && /regul|regel|periodi|turnus|routine/.test(regular.text)
          ? { interval: 'regular' }
          : {}),
        ...(says(clause, 'automated') ? { automated: true } : {}),
        ...(onlyNotContinuous.test(clause.text) ? { kind: 'continuous' } : {}),
        ...exceptionOf(clause.text),
        ...scopeOf(clause),
      },
      focus: focusOn(clause),
    };
    return [finding];
  },
};

/** `Every data store except the Redis cache`: what a check must leave out. */
const exceptions: Terms = [
  ['redis', /\bredis\b/],
  ['cache', /^(?!.*redis).*\bcaches?\b/],
  ['kafka', /\bkafka\b/],
  ['search', /\bsearch\b|\bsuch(?:index|dienst)/],
  ['files', /\bfiles?\b|\bdateien\b|\bobject storage\b|\bobjektspeicher/],
];

function exceptionOf(text: string): Parameters {
  const named =
    /\b(?:except(?: for)?|excluding|apart from|with the exception of|but not|außer|ausgenommen|mit ausnahme (?:von|der|des)) (?:the |our |der |des |dem |den |unser\w* )?([^,;.|]{3,40})/.exec(
      text,
    )?.[1];
  return named === undefined ? {} : terms('except', exceptions, named);
}

/** What is denied is not the backup, but that it is a continuous one. */
const onlyNotContinuous =
  /\b(?:not (?:[a-z]+ ){0,3}continuous(?:ly)?|no continuous|nicht (?:fortlaufend|kontinuierlich|durchgehend)|keine (?:fortlaufende|kontinuierliche)n?)\b/;

const isBareNoun = (text: string): boolean =>
  /^(?:backups?|[a-zäöüß]*sicherung(?: der)?|datensicherung|backup of)$/.test(text);

/** The whole point of the clause is the backup: `Backups (by the customer)`, `no backup`, `TLS, backups, updates`. */
function isWhole(clause: Clause): boolean {
  return (
    says(clause, 'customer') ||
    clause.passage.status !== undefined ||
    /\bnot? (?:part of )?(?:any )?backups?\b|\bkeine? (?:backup|sicherung|datensicherung)/.test(clause.text)
  );
}

/** Encrypting, keeping, moving, watching a backup has claims of its own; so has making it every N hours. */
function isOther(clause: Clause): boolean {
  const { text, lexicon } = clause;
  return (
    isAbout(clause, 'farewell') ||
    intervals(lexicon, text).some(({ hours }) => hours < 8760 && hours !== 0) ||
    /on the customer's systems|makes no backup of exports/.test(text) ||
    treated.test(text) ||
    watched.test(text) ||
    guarded.test(text)
  );
}

/** `Zabbix watches servers and backup jobs`: who looks at them does not make them. */
const watched =
  /\b(?:watch(?:es|ing)?|monitor(?:s|ing)?|looks (?:at|after)|looking at|keeps? an eye on|observes?|checks(?: on)?|supervises?)\b[^.;|]{0,80}\bback-?up[ -]?(?:jobs?|runs?|processes)\b|(?<![a-zäöüß])(?:überwach(?:t|en)|beobachte(?:t|n)|kontrollier(?:t|en)|prüf(?:t|en))\b[^.;|]{0,80}(?:back-?up-?|sicherungs)(?:jobs?|l[aä]uf)/;

/** `Der Zutritt ist durch Kameras gesichert`: protected, not copied. */
const guarded = /(?<!back-?up|sicherung)\b(?:ist|sind|wird|werden) durch [^.;]{3,200}\bgesichert\b/;

/** `Backups in the bucket are encrypted`: what happens to them once they are there. */
const treated =
  /(?:backups?|sicherungen) (?:(?:in|on|of|at|auf|bei) (?:\w+ ){1,3})?(?:is|are|be|shall be|sind|werden|liegen|lagern) (?:\w+ )?(?:encrypted|kept|stored|retained|immutable|verschlüsselt|aufbewahrt|gespeichert|auf|monitored|tested|deleted|replicated|excluded)|backup jobs are monitored/;
