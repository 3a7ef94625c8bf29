import { describe, expect, it } from 'vitest';
import { extract } from '../reading.ts';

/** A table of a measure in the language, with the words of its status column for done, not done and not yet. */
const tables = {
  Czech: ['Opatření', 'Stav', 'Šifrování záloh', 'zavedeno', 'ne', 'v přípravě', 'ano'],
  Dutch: ['Maatregel', 'Status', 'Versleuteling van back-ups', 'ingevoerd', 'nee', 'in voorbereiding', 'ja'],
  Estonian: ['Meede', 'Olek', 'Varukoopiate krüpteerimine', 'rakendatud', 'ei', 'plaanis', 'jah'],
  Finnish: ['Toimenpide', 'Tila', 'Varmuuskopioiden salaus', 'käytössä', 'ei', 'suunnitteilla', 'kyllä'],
  French: ['Mesure', 'Statut', 'Chiffrement des sauvegardes', 'en place', 'non', 'en préparation', 'oui'],
  Italian: ['Misura', 'Stato', 'Cifratura dei backup', 'attuata', 'no', 'in preparazione', 'sì'],
  Polish: ['Środek', 'Stan', 'Szyfrowanie kopii zapasowych', 'wdrożone', 'nie', 'planowane', 'tak'],
  Spanish: [
    'Medida',
    'Estado',
    'Cifrado de las copias de seguridad',
    'implantada',
    'no',
    'en preparación',
    'sí',
  ],
} as const;

const around = {
  Czech: 'Tato příloha popisuje opatření, která jsou součástí smlouvy.',
  Dutch: 'Deze bijlage beschrijft de maatregelen die deel uitmaken van de overeenkomst.',
  Estonian: 'See lisa kirjeldab meetmeid, mis on lepingu osa.',
  Finnish: 'Tämä liite kuvaa toimenpiteet, jotka ovat osa sopimusta.',
  French: 'Cette annexe décrit les mesures qui font partie du contrat.',
  Italian: 'Il presente allegato descrive le misure che fanno parte del contratto.',
  Polish: 'Ten załącznik opisuje środki, które są częścią umowy.',
  Spanish: 'Este anexo describe las medidas que forman parte del contrato.',
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
