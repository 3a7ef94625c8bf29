import type { WritingLanguage } from '../../model/document.ts';
import { kindNames } from '../../model/kinds.ts';
import type { Kind, Resource } from '../../model/resource.ts';

/** `database db-7`. */
export function nameOf(resource: Resource): string {
  return `${kindNames[resource.kind][0]} ${resource.name}`;
}

/** `Database db-7`, to begin a sentence. */
export function subject(resource: Resource): string {
  return capital(nameOf(resource));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[], language: WritingLanguage = 'en', last?: string): string {
  const word = last ?? (language === 'en' ? 'and' : 'und');
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}

type Unit = readonly [one: string, many: string];

const units: Record<WritingLanguage, Record<'minute' | 'hour' | 'day', Unit>> = {
  en: { minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['day', 'days'] },
  de: { minute: ['Minute', 'Minuten'], hour: ['Stunde', 'Stunden'], day: ['Tag', 'Tage'] },
};

function counted(amount: number, unit: Unit, language: WritingLanguage): string {
  const rounded = Math.round(amount * 10) / 10;
  const digits = language === 'de' ? String(rounded).replace('.', ',') : String(rounded);
  return `${digits} ${rounded === 1 ? unit[0] : unit[1]}`;
}

/** A period: `30 days`, `8 hours`. */
export function days(amount: number, language: WritingLanguage = 'en'): string {
  if (amount > 0 && amount < 1) return hours(amount * 24, language);
  return counted(amount, units[language].day, language);
}

/** A period: `24 hours`, `7 days`, `15 minutes`. */
function hours(amount: number, language: WritingLanguage = 'en'): string {
  if (amount > 0 && amount < 1) return counted(amount * 60, units[language].minute, language);
  if (amount >= 48 && amount % 24 === 0) return counted(amount / 24, units[language].day, language);
  return counted(amount, units[language].hour, language);
}

/** How often: `every 24 hours`, `every hour`, `continuously`. */
export function every(amount: number, language: WritingLanguage = 'en'): string {
  if (amount === 0) return language === 'en' ? 'continuously' : 'fortlaufend';
  if (amount === 1) return language === 'en' ? 'every hour' : 'jede Stunde';
  return `${language === 'en' ? 'every' : 'alle'} ${hours(amount, language)}`;
}

/** `7 days, not 30`, or `8 hours, not 30 days`: the unit is said once where it is the same. */
export function daysNot(observed: number, promised: number): string {
  const said = days(observed);
  const wanted = days(promised);
  const unit = said.slice(said.indexOf(' '));
  const short = wanted.replace(/ days?$/, '');
  return `${said}, not ${/ days?$/.test(unit) && / days?$/.test(wanted) ? short : wanted}`;
}

const germanKinds: Record<Kind, string> = {
  volume: 'Volumes',
  snapshot: 'Snapshots',
  bucket: 'Buckets',
  database: 'Datenbanken',
  fileShare: 'Dateifreigaben',
  cache: 'Caches',
  search: 'Suchdienste',
  queue: 'Warteschlangen',
  stream: 'Datenströme',
  secretStore: 'Geheimnisspeicher',
  backupStore: 'Backup-Tresore',
  endpoint: 'Endpunkte',
  server: 'Server',
  firewall: 'Firewalls',
  logStore: 'Log-Speicher',
  auditTrail: 'Audit-Protokolle',
  account: 'Konten',
  user: 'Benutzer',
  accessKey: 'Zugangsschlüssel',
  permission: 'Berechtigungen',
  passwordPolicy: 'Passwortrichtlinien',
  signInPolicy: 'Anmelderichtlinien',
  key: 'Schlüssel',
  certificate: 'Zertifikate',
  alarm: 'Alarme',
  threatDetection: 'Bedrohungserkennungen',
  vulnerabilityScanner: 'Schwachstellenscanner',
  network: 'Netze',
  workload: 'Anwendungen',
  dnsZone: 'DNS-Zonen',
  certification: 'Zertifikate',
  report: 'Berichte',
  policyText: 'Texte',
};

/** Plural of a kind within a sentence: `databases`, `Datenbanken`. */
export function manyOf(kind: Kind, language: WritingLanguage): string {
  return language === 'en' ? kindNames[kind][1] : germanKinds[kind];
}
