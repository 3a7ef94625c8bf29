import { describe, expect, test } from 'vitest';
import {
  endOfEdition,
  holderOf,
  intendedStandard,
  isGuidance,
  readStandard,
  standardName,
  writtenStandard,
} from '../../src/model/standards.ts';

describe('a standard is read', () => {
  test.each([
    ['iso27001', 'iso27001', undefined, 'ISO/IEC 27001'],
    ['ISO/IEC 27001:2022', 'iso27001', '2022', 'ISO/IEC 27001:2022'],
    ['DIN EN ISO/IEC 27001:2017', 'iso27001', '2013', 'ISO/IEC 27001:2013'],
    ['NF EN ISO/CEI 27001:2023', 'iso27001', '2022', 'ISO/IEC 27001:2022'],
    ['iso27001:2024', 'iso27001', '2022', 'ISO/IEC 27001:2022'],
    ['soc2-type2', 'soc2', 'type2', 'SOC 2 Type 2'],
    ['soc2-typeii', 'soc2', 'type2', 'SOC 2 Type 2'],
    ['pci-dss', 'pci-dss', undefined, 'PCI DSS'],
    ['iso20000-1', 'iso20000-1', undefined, 'ISO/IEC 20000-1'],
    ['iso9001:2015', 'iso9001', '2015', 'ISO 9001:2015'],
    ['unheard-of', 'unheard-of', undefined, 'UNHEARD-OF'],
    ['constructor', 'constructor', undefined, 'CONSTRUCTOR'],
  ])('%s', (text, code, edition, name) => {
    expect([readStandard(text), standardName(text)]).toEqual([{ code, edition }, name]);
  });
});

describe('a number that no standard has', () => {
  test.each([
    ['iso27010', 'iso27001'],
    ['iso2700', 'iso27001'],
    ['ISO 27011', undefined],
    ['iso270001', 'iso27001'],
    ['iso27071', 'iso27701'],
    ['iso22031', 'iso22301'],
    ['iso27001', undefined],
    ['iso27002', undefined],
    ['iso3166', undefined],
    ['iso8601', undefined],
    ['soc4', undefined],
  ])('%s means %s', (text, meant) => {
    expect(intendedStandard(text)).toBe(meant);
  });
});

test('an edition has an end only where it is withdrawn', () => {
  expect(endOfEdition('iso27001:2013')).toEqual({ current: 'iso27001:2022', until: '2025-10-31' });
  expect(endOfEdition('iso27001:2017')).toEqual({ current: 'iso27001:2022', until: '2025-10-31' });
  expect(endOfEdition('iso27001:2022')).toBeUndefined();
  expect(endOfEdition('iso27001')).toBeUndefined();
  expect(endOfEdition('soc2-type2')).toBeUndefined();
});

test('guidance is told from what certificates are issued by', () => {
  expect(['iso27002', 'iso27001', 'iso27010', 'x'].map(isGuidance)).toEqual([true, false, false, false]);
});

test('a claim keeps its typing error and its holder', () => {
  expect(writtenStandard({ standard: 'iso27001', typo: '2700' })).toBe('iso2700');
  expect(writtenStandard({ standard: 'iso27001:2022' })).toBe('iso27001:2022');
  expect(holderOf({ holder: 'provider', provider: 'hetzner' })).toBe('hetzner');
  expect(holderOf({ holder: 'company', provider: 'aws' })).toBe('company');
  expect(holderOf({})).toBe('company');
});
