import { describe, expect, it } from 'vitest';
import { extract } from '../reading.ts';

type Length = readonly [words: string, days: number, op?: 'gte' | 'lte'];

/** How long logs are kept: a sentence with `@` for the length of time, and lengths as texts write them. */
const languages: readonly (readonly [language: string, sentence: string, lengths: readonly Length[]])[] = [
  [
    'Polish',
    'To jest nasza polityka i opisuje ona środki, które są stosowane. Logi przechowujemy @.',
    [
      ['przez trzydzieści dni', 30],
      ['przez dziewięćdziesiąt dni', 90],
      ['przez trzy miesiące', 90],
      ['przez okres sześciu miesięcy', 180],
      ['przez dwa tygodnie', 14],
      ['przez pięć lat', 1825],
      ['przez dwa lata', 730],
      ['przez rok', 365],
      ['przez pół roku', 180],
      ['przez 24 miesiące', 730],
      ['nie krócej niż 12 miesięcy', 365, 'gte'],
      ['przez co najmniej czternaście dni', 14, 'gte'],
      ['nie dłużej niż 30 dni', 30, 'lte'],
      ['maksymalnie siedem dni', 7, 'lte'],
      ['do 90 dni', 90, 'lte'],
    ],
  ],
  [
    'Czech',
    'Toto je naše směrnice a popisuje opatření, která jsou zavedena. Logy uchováváme @.',
    [
      ['třicet dní', 30],
      ['po dobu devadesáti dnů', 90],
      ['tři měsíce', 90],
      ['po dobu šesti měsíců', 180],
      ['dva týdny', 14],
      ['pět let', 1825],
      ['dva roky', 730],
      ['po dobu jednoho roku', 365],
      ['půl roku', 180],
      ['24 měsíců', 730],
      ['nejméně 12 měsíců', 365, 'gte'],
      ['alespoň po dobu čtrnácti dnů', 14, 'gte'],
      ['ne déle než 30 dnů', 30, 'lte'],
      ['maximálně sedm dní', 7, 'lte'],
      ['nejvýše 90 dnů', 90, 'lte'],
    ],
  ],
  [
    'Finnish',
    'Tämä on ohjeemme ja se kuvaa toimet, jotka ovat käytössä. Lokit säilytetään @.',
    [
      ['kolmekymmentä päivää', 30],
      ['yhdeksänkymmentä päivää', 90],
      ['kolme kuukautta', 90],
      ['kuuden kuukauden ajan', 180],
      ['kaksi viikkoa', 14],
      ['viisi vuotta', 1825],
      ['kahden vuoden ajan', 730],
      ['vuoden ajan', 365],
      ['puoli vuotta', 180],
      ['24 kuukautta', 730],
      ['vähintään 12 kuukautta', 365, 'gte'],
      ['vähintään neljäntoista päivän ajan', 14, 'gte'],
      ['enintään 30 vuorokautta', 30, 'lte'],
      ['korkeintaan seitsemän päivää', 7, 'lte'],
      ['enintään 90 vrk', 90, 'lte'],
    ],
  ],
  [
    'Estonian',
    'See on meie kord ja see kirjeldab meetmeid, mis on kasutusel. Logisid säilitatakse @.',
    [
      ['kolmkümmend päeva', 30],
      ['üheksakümmend päeva', 90],
      ['kolm kuud', 90],
      ['kuus kuud', 180],
      ['kaks nädalat', 14],
      ['viis aastat', 1825],
      ['kaks aastat', 730],
      ['üks aasta', 365],
      ['pool aastat', 180],
      ['24 kuud', 730],
      ['vähemalt 12 kuud', 365, 'gte'],
      ['vähemalt neliteist päeva', 14, 'gte'],
      ['mitte kauem kui 30 päeva', 30, 'lte'],
      ['maksimaalselt seitse päeva', 7, 'lte'],
      ['kuni 90 päeva', 90, 'lte'],
    ],
  ],
];

describe.each(languages)('a length of time in %s', (_, sentence, lengths) => {
  it.each(lengths.map((length): [string, Length] => [length[0], length]))(
    '%s',
    async (words, [, days, op]) => {
      const { claims } = await extract(`# T\n\n${sentence.replace('@', words)}\n`);
      expect(claims.map(({ check, params }) => [check, params['days'], params['op']])).toEqual([
        ['log-retention', days, op],
      ]);
    },
  );
});
