import { expect, test } from 'vitest';
import { extract } from './reading.ts';

const standing = async (text: string): Promise<readonly string[]> => {
  const { claims } = await extract(text);
  return claims.map(({ check, modality, subject }) => `${check}: ${modality}, ${subject}`);
};

test('marks that a text explains say how firmly and by whom something is promised', async () => {
  const text = `# Controls

\`LIVE\` operating today · \`SOON\` being introduced, do not rely on it yet · \`NO\` we do not do this · \`YOU\` for the customer to do

| Control | Detail | State |
|---|---|---|
| Backups | daily backup of all databases | \`LIVE\` |
| Edge | web application firewall | \`SOON\` |
| Intrusion detection | IDS in all networks | \`NO\` |
| Sign-in | multi-factor authentication for your users | \`YOU\` |
`;
  expect(await standing(text)).toEqual([
    'backup-frequency: asserted, company',
    'waf: planned, company',
    'intrusion-detection: negated, company',
    'mfa: asserted, customer',
  ]);
});

test('a mark in brackets counts wherever it stands in an item', async () => {
  const text = `# Maßnahmen

Zeichen: **(P)** = in Planung, noch nicht wirksam; **(V)** = Sache des Vereins. Ohne Zeichen = vorhanden.

- Tägliche Sicherung der Datenbank
- Web Application Firewall (P, Herbst 2026)
- Zwei-Faktor-Anmeldung im Portal (V)
`;
  expect(await standing(text)).toEqual([
    'backup-frequency: asserted, company',
    'waf: planned, company',
    'mfa: asserted, customer',
  ]);
});

test('a mark for the company stays one, whoever may rely on it', async () => {
  const text = `# Controls

✅ = in place, you can rely on it · 🔄 = being introduced · 👤 = customer's responsibility

| Control | State |
|---|---|
| Backups are made daily | ✅ |
| Web application firewall | 🔄 |
| Multi-factor authentication for users | 👤 |
`;
  expect(await standing(text)).toEqual([
    'backup-frequency: asserted, company',
    'waf: planned, company',
    'mfa: asserted, customer',
  ]);
});

test('a list of standards is no legend', async () => {
  const text =
    '# Papers\n\nISO 27001: not planned yet; SOC 2: no; backups are made daily.\n\n- daily backups SOC\n';
  expect(await standing(text)).toContain('backup-frequency: asserted, company');
});

test('words of a column that a list explains, and that of another party, tell it too', async () => {
  const text = `# Maßnahmen

Bedeutung der Spalte Status:

- **umgesetzt**: in Betrieb und geprüft
- **entfällt**: nicht vorgesehen
- **Bibliothek**: liegt in der Verantwortung des Auftraggebers

| Maßnahme | Umsetzung | Status |
|---|---|---|
| Datenbankserver | Kein öffentlicher Endpunkt | umgesetzt |
| Angriffserkennung | IDS in allen Netzen | entfällt |
| Anmeldung | Zweiter Faktor für Lesende | Bibliothek |
`;
  expect(await standing(text)).toEqual([
    'public-access: asserted, company',
    'intrusion-detection: negated, company',
    'mfa: asserted, customer',
  ]);
});

test.each([
  ['Kunde', 'customer'],
  ['Auftraggeber', 'customer'],
  ['beim Kunden', 'customer'],
  ['Sache des Vereins', 'customer'],
  ['Kunde und Auftragnehmer', 'company'],
  ['Kundenbetreuung', 'company'],
  ['Auftragnehmer', 'company'],
  ['Betrieb', 'company'],
])('who is responsible, by a column of its own: %s', async (who, subject) => {
  const text = `# Maßnahmen\n\nDies ist die Liste der Maßnahmen.\n\n| Maßnahme | Zuständig |\n|---|---|\n| Tägliche Sicherung der Datenbank | ${who} |\n`;
  expect(await standing(text)).toEqual([`backup-frequency: asserted, ${subject}`]);
});
