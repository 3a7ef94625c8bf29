import { expect, it } from 'vitest';
import { extract } from './reading.ts';

const firmly = async (sentence: string, heading = 'Security'): Promise<readonly string[]> => {
  const { claims } = await extract(`# Policy\n\n## ${heading}\n\n${sentence}\n`);
  return claims.map(({ check, modality, subject }) => `${check} ${modality} ${subject}`);
};

it.each([
  [
    'As from 1 October 2027 a web application firewall will stand in front of the service.',
    'waf planned company',
  ],
  ['A web application firewall is being rolled out.', 'waf planned company'],
  ['We hope to have a web application firewall next year.', 'waf planned company'],
  ['Im Laufe des Jahres 2027 soll eine Web Application Firewall eingerichtet werden.', 'waf planned company'],
  ['An einer Web Application Firewall arbeiten wir gerade.', 'waf planned company'],
  ['Ein Zertifikat nach ISO/IEC 27001 besitzen wir bislang nicht.', 'certification negated company'],
  ['Auf eine Web Application Firewall wurde nach langer Abwägung verzichtet.', 'waf negated company'],
  ['Web application firewall, intrusion detection: none.', 'waf negated company'],
  ["We haven't got a web application firewall.", 'waf negated company'],
  ['Backups are made daily where we can.', 'backup-frequency hedged company'],
  ['Eine Web Application Firewall gibt es gegen Aufpreis.', 'waf conditional company'],
  [
    'All traffic between your side and our servers is encrypted with TLS 1.2.',
    'encryption-in-transit asserted company',
  ],
  ['Your members can turn on two-factor authentication themselves.', 'mfa asserted customer'],
  ['Die Zwei-Faktor-Anmeldung kann sich jeder selbst einrichten.', 'mfa asserted customer'],
] as const)('%s is %s', async (sentence, expected) => {
  expect(await firmly(sentence)).toContain(expected);
});

it.each([
  ['Someday', 'A web application firewall in front of everything.', 'waf planned company'],
  ['Kommt irgendwann', 'Web Application Firewall für alle Kunden', 'waf planned company'],
  ['Roadmap', 'There is no web application firewall today.', 'waf negated company'],
  ['Later', 'A web application firewall.', 'waf planned company'],
] as const)('under %s, %s is %s', async (heading, sentence, expected) => {
  expect(await firmly(sentence, heading)).toContain(expected);
});
