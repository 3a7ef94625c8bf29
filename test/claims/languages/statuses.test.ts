import { describe, expect, it } from 'vitest';
import { extract } from '../reading.ts';

/** A table of a measure in the language, with the words of its status column for done, not done and not yet. */
const tables = {
  Czech: ['Opatření', 'Stav', 'Šifrování záloh', 'zavedeno', 'ne', 'v přípravě', 'ano'],
  Estonian: ['Meede', 'Olek', 'Varukoopiate krüpteerimine', 'rakendatud', 'ei', 'plaanis', 'jah'],
  Finnish: ['Toimenpide', 'Tila', 'Varmuuskopioiden salaus', 'käytössä', 'ei', 'suunnitteilla', 'kyllä'],
  Polish: ['Środek', 'Stan', 'Szyfrowanie kopii zapasowych', 'wdrożone', 'nie', 'planowane', 'tak'],
} as const;

const around = {
  Czech: 'Tato příloha popisuje opatření, která jsou součástí smlouvy.',
  Estonian: 'See lisa kirjeldab meetmeid, mis on lepingu osa.',
  Finnish: 'Tämä liite kuvaa toimenpiteet, jotka ovat osa sopimusta.',
  Polish: 'Ten załącznik opisuje środki, które są częścią umowy.',
};

describe.each(Object.entries(tables))('a status column in %s', (language, words) => {
  const [measure, status, promise, done, no, later, yes] = words;

  it.each([
    [done, 'asserted'],
    [yes, 'asserted'],
    [no, 'negated'],
    [later, 'planned'],
  ])('with %s makes it %s', async (word, modality) => {
    const table = `| ${measure} | ${status} |\n| --- | --- |\n| ${promise} | ${word} |\n`;
    const { claims } = await extract(`# T\n\n${around[language as keyof typeof around]}\n\n${table}`);
    expect(claims.map((claim) => [claim.check, claim.modality])).toContainEqual([
      'backup-encryption',
      modality,
    ]);
  });
});
