import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { extract } from './reading.ts';
import { accessEnglish } from './sentences/access-english.ts';
import { accessGerman } from './sentences/access-german.ts';
import { encryptionEnglish } from './sentences/encryption-english.ts';
import { encryptionGerman } from './sentences/encryption-german.ts';
import { backupEnglish } from './sentences/backup-english.ts';
import { backupGerman } from './sentences/backup-german.ts';
import { constructionsGerman } from './sentences/constructions-german.ts';
import { english } from './sentences/english.ts';
import { german } from './sentences/german.ts';
import { mannersEnglish } from './sentences/manners-english.ts';
import { mannersGerman } from './sentences/manners-german.ts';
import { neighboursEnglish } from './sentences/neighbours-english.ts';
import { others } from './sentences/others.ts';
import { parametersEnglish } from './sentences/parameters-english.ts';
import { parametersGerman } from './sentences/parameters-german.ts';
import { turnsEnglish } from './sentences/turns-english.ts';
import { turnsGerman } from './sentences/turns-german.ts';
import type { Saying, Sentences } from './sentences/table.ts';

/** Sentences around the one that is meant, so that the language of the document is plain. */
const around = {
  English: 'This is the text of our policy and it is meant for all of you.',
  German: 'Dies ist der Text unserer Richtlinie und er ist für alle gedacht.',
};

const columns = '| Measure | Details | Status |\n|---|---|---|\n';

/** Headings without a full stop stand in a list, as in texts; rows stand in a table. */
async function read(language: keyof typeof around, text: string, under = 'X'): Promise<readonly Claim[]> {
  const sentence = /[.?]$/.test(text) ? text : `- ${text}`;
  const item = text.startsWith('|') ? `${columns}${text}` : sentence;
  const { claims } = await extract(`# T\n\n${around[language]}\n\n## ${under}\n\n${item}\n`);
  return claims;
}

describe.each<[string, 'English' | 'German', Sentences]>([
  ['English', 'English', english],
  ['German', 'German', german],
  ['Other kinds', 'German', others],
  ['English of encryption, places and logs', 'English', encryptionEnglish],
  ['German of encryption, places and logs', 'German', encryptionGerman],
  ['English of access', 'English', accessEnglish],
  ['German of access', 'German', accessGerman],
  ['English of backups', 'English', backupEnglish],
  ['German of backups', 'German', backupGerman],
  ['English of what it is about', 'English', parametersEnglish],
  ['English of neighbours', 'English', neighboursEnglish],
  ['German of what it is about', 'German', parametersGerman],
  ['German of other constructions', 'German', constructionsGerman],
  ['English of the table and of contracts', 'English', mannersEnglish],
  ['German of the table and of contracts', 'German', mannersGerman],
  ['English turns of phrase', 'English', turnsEnglish],
  ['German turns of phrase', 'German', turnsGerman],
])('%s', (_, language, sentences) => {
  describe.each(Object.entries(sentences))('%s', (id, { made, notMade }) => {
    it.each(made.map((saying): [string, Saying] => [saying[0], saying]))(
      'is made by: %s',
      async (text, saying) => {
        const [, params, how = {}] = saying;
        const claims = await read(language, text, how.under);
        const expected = { modality: how.modality ?? 'asserted', subject: how.subject ?? 'company' };
        expect(claims.filter(({ check }) => check === id)).toContainEqual(
          expect.objectContaining({ ...expected, params: expect.objectContaining(params) }),
        );
      },
    );

    it.each([...notMade])('is not made by: %s', async (text) => {
      const claims = await read(language, text);
      expect(claims.filter(({ check }) => check === id)).toEqual([]);
    });
  });
});
