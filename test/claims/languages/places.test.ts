import { describe, expect, it } from 'vitest';
import { exactPlaces } from '../../../src/model/places.ts';
import { extract } from '../reading.ts';
import { czech, estonian, finnish, polish, type Locatives } from './locatives.ts';

const languages: readonly (readonly [string, string, Locatives])[] = [
  ['Czech', 'Tato stránka popisuje, jak jsou data chráněna a kde je zpracováváme.', czech],
  ['Estonian', 'See lehekülg kirjeldab, kuidas andmeid kaitstakse ja kus need on.', estonian],
  ['Finnish', 'Tämä sivu kuvaa, miten tiedot on suojattu ja missä ne ovat.', finnish],
  ['Polish', 'Ta strona opisuje, jak są chronione dane i gdzie się one znajdują.', polish],
];

async function regionsOf(around: string, sentence: string): Promise<readonly unknown[]> {
  const { claims } = await extract(`# T\n\n${around}\n\n${sentence}\n`);
  return claims
    .filter(({ check }) => check === 'data-residency')
    .map(({ params: { regions, exclusive } }) => ({
      regions: Array.isArray(regions) ? exactPlaces(regions.map(String)) : regions,
      exclusive,
    }));
}

describe.each(languages)('a place in %s', (_, around, { stands, in: places, stays, outside, cities }) => {
  it.each([...Object.entries(places), ...Object.entries(cities)])('%s: %s', async (code, words) => {
    const found = await regionsOf(around, stands.replace('@', words));
    expect(found).toEqual([{ regions: [code], exclusive: undefined }]);
  });

  it.each(Object.entries(outside))('%s, that nothing leaves: %s', async (code, words) => {
    const found = await regionsOf(around, stays.replace('@', words));
    expect(found).toEqual([{ regions: [code], exclusive: true }]);
  });
});
