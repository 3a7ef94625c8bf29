import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { aboutFrench, aboutItalian, aboutPolish, aboutSpanish } from './languages/about.ts';
import { czech } from './languages/czech.ts';
import { dutch } from './languages/dutch.ts';
import { estonian } from './languages/estonian.ts';
import { finnish } from './languages/finnish.ts';
import { french } from './languages/french.ts';
import { further } from './languages/further.ts';
import { italian } from './languages/italian.ts';
import { polish } from './languages/polish.ts';
import { spanish } from './languages/spanish.ts';
import { extract } from './reading.ts';
import type { Saying, Sentences } from './sentences/table.ts';

/** Per language a sentence that stands before the one that is meant, so that the language of the document is plain. */
const languages: readonly (readonly [name: string, around: string, sentences: Sentences])[] = [
  [
    'Czech',
    'Toto je text naší směrnice a je určen pro všechny strany smlouvy, které jsou v ní uvedeny.',
    czech,
  ],
  [
    'Dutch',
    'Dit is de tekst van ons beleid en deze is bedoeld voor u allen in het kader van de overeenkomst.',
    dutch,
  ],
  ['Estonian', 'See on meie korra tekst ja see on mõeldud kõigile, kes on lepingu pooled.', estonian],
  [
    'Finnish',
    'Tämä on ohjeemme teksti ja se on tarkoitettu kaikille, jotka ovat sopimuksen osapuolia.',
    finnish,
  ],
  [
    'French',
    'Ceci est le texte de notre politique et il est destiné à vous tous dans le cadre du contrat.',
    french,
  ],
  [
    'French, what it is about',
    'Ceci est le texte de notre politique et il est destiné à vous tous dans le cadre du contrat.',
    aboutFrench,
  ],
  [
    'Italian',
    'Questo è il testo della nostra politica ed è destinato a tutti voi nel quadro del contratto.',
    italian,
  ],
  [
    'Italian, what it is about',
    'Questo è il testo della nostra politica ed è destinato a tutti voi nel quadro del contratto.',
    aboutItalian,
  ],
  [
    'Polish',
    'To jest tekst naszej polityki i jest on przeznaczony dla wszystkich stron w ramach umowy.',
    polish,
  ],
  [
    'Polish, what it is about',
    'To jest tekst naszej polityki i jest on przeznaczony dla wszystkich stron w ramach umowy.',
    aboutPolish,
  ],
  [
    'Spanish',
    'Este es el texto de nuestra política y está destinado a todos ustedes en el marco del contrato.',
    spanish,
  ],
  [
    'Spanish, what it is about',
    'Este es el texto de nuestra política y está destinado a todos ustedes en el marco del contrato.',
    aboutSpanish,
  ],
];

const beside = languages.flatMap(([name, around]): typeof languages =>
  name in further ? [[`${name}, further`, around, further[name as keyof typeof further]]] : [],
);

/** Headings without a full stop stand in a list, as in texts. */
async function read(around: string, text: string, under = 'X'): Promise<readonly Claim[]> {
  const item = /[.?]$/.test(text) ? text : `- ${text}`;
  const { claims } = await extract(`# T\n\n${around}\n\n## ${under}\n\n${item}\n`);
  return claims;
}

describe.each([...languages, ...beside])('%s', (_, around, sentences) => {
  describe.each(Object.entries(sentences))('%s', (id, { made, notMade }) => {
    it.each(made.map((saying): [string, Saying] => [saying[0], saying]))(
      'is made by: %s',
      async (text, [, params, how = {}]) => {
        const claims = await read(around, text, how.under);
        const expected = { modality: how.modality ?? 'asserted', subject: how.subject ?? 'company' };
        expect(claims.filter(({ check }) => check === id)).toContainEqual(
          expect.objectContaining({ ...expected, params: expect.objectContaining(params) }),
        );
      },
    );

    it.each([...notMade])('is not made by: %s', async (text) => {
      const claims = await read(around, text);
      expect(claims.filter(({ check }) => check === id)).toEqual([]);
    });
  });
});
