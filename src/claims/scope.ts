import { fold } from './text/fold.ts';

const resources =
  /\b(?:(?:customer|personal|user|visitor|client|employee|sensitive|production|patient|passenger) (?:personal )?data|production(?: (?:systems?|environments?|servers?|databases?|workloads?))?|staging|test systems?|databases?|buckets?|object storage|data ?stores?|back-?ups?|snapshots?|volumes?|disks?|file shares?|files|attachments|servers?|caches?|queues?|audit logs?|logs|web ?sites?|portals?|apis?|kundendaten|personenbezogenen? daten|patientendaten|produktions?\w*|datenbanken|datenbank|objektspeicher|datensicherungen|sicherungen|datenträger\w*|protokolle|dateien|server|portal|webseite|volumes)\b/g;

/** Words of a text that say which resources it speaks of, folded, in order, each once. */
export function scopeWords(text: string): readonly string[] {
  return [...new Set(Array.from(fold(text).matchAll(resources), ([word]) => word))];
}
