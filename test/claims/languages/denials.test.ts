import { describe, expect, it } from 'vitest';
import { extract } from '../reading.ts';
import { denials } from './denials.ts';

const around: Readonly<Record<keyof typeof denials, string>> = {
  Czech: 'Tato stránka popisuje, jak jsou data chráněna a kde je zpracováváme.',
  Estonian: 'See lehekülg kirjeldab, kuidas andmeid kaitstakse ja kus need on.',
  Finnish: 'Tämä sivu kuvaa, miten tiedot on suojattu ja missä ne ovat.',
  Polish: 'Ta strona opisuje, jak są chronione dane i gdzie się one znajdują.',
};

describe.each(Object.keys(denials) as (keyof typeof denials)[])('what is not done in %s', (language) => {
  it.each(denials[language])('is not promised by: %s', async (text) => {
    const { claims } = await extract(`# T\n\n${around[language]}\n\n${text}\n`);
    expect(claims.filter(({ modality }) => modality === 'asserted')).toEqual([]);
  });
});
