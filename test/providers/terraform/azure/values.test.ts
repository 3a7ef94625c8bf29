import { describe, expect, test } from 'vitest';
import { durationInDays, repeatInHours } from '../../../../src/providers/terraform/azure/durations.ts';
import { admitsAnybody, cidrRange } from '../../../../src/providers/terraform/azure/ip-ranges.ts';
import { regionPairs } from '../../../../src/providers/terraform/azure/region-pairs.ts';
import { regionName } from '../../../../src/providers/terraform/azure/regions.ts';
import { tlsVersion } from '../../../../src/providers/terraform/azure/tls.ts';

describe('versions of TLS', () => {
  test.each([
    ['TLS1_0', '1.0'],
    ['TLS1_3', '1.3'],
    ['1.2', '1.2'],
    ['Tls', '1.0'],
    ['Tls11', '1.1'],
    ['TLSv1_2', '1.2'],
    ['TLSv1.2', '1.2'],
    ['TLSv1', '1.0'],
    ['TLS12', '1.2'],
    ['Disabled', 'none'],
    ['None', 'none'],
    ['', undefined],
    ['SSL3', undefined],
    ['2.0', undefined],
  ])('%j is %s', (written, version) => {
    expect(tlsVersion(written)).toBe(version);
  });
});

describe('durations', () => {
  test.each([
    ['P1W', 7],
    ['P12M', 360],
    ['P1Y', 365],
    ['P1Y6M', 545],
    ['PT0S', 0],
    ['PT36H', 1.5],
    ['P', undefined],
    ['30', undefined],
  ])('%j is %s days', (iso, days) => {
    expect(durationInDays(iso)).toBe(days);
  });

  test('a repeating interval counts from its last part', () => {
    expect(repeatInHours('R/2019-11-20T08:00:00-08:00/P1W')).toBe(168);
    expect(repeatInHours('R/2019-11-20T08:00:00-08:00/PT4H')).toBe(4);
  });
});

const admits = (...cidrs: string[]): boolean => admitsAnybody(cidrs.flatMap((cidr) => cidrRange(cidr) ?? []));

describe('ranges of addresses', () => {
  test('a /8 of the Internet is anybody, what is narrower is not', () => {
    expect(admits('20.0.0.0/8')).toBe(true);
    expect(admits('20.0.0.0/9')).toBe(false);
    expect(admits('20.0.0.0/9', '20.128.0.0/9')).toBe(true);
  });

  test('overlapping ranges count once, private ones not at all', () => {
    expect(admits('20.0.0.0/9', '20.0.0.0/9')).toBe(false);
    expect(admits('10.0.0.0/8')).toBe(false);
  });

  test('what is no address is no range', () => {
    expect(cidrRange('300.1.1.1')).toBeUndefined();
    expect(cidrRange('1.2.3.4/33')).toBeUndefined();
  });
});

describe('regions', () => {
  test.each([
    ['West Europe', 'westeurope'],
    ['(Europe) West Europe', 'westeurope'],
    ['WestUS', 'westus'],
  ])('%s is %s', (written, name) => {
    expect(regionName(written)).toBe(name);
  });

  test('the pair of every region is a region too', () => {
    const pairs = Object.values(regionPairs).filter((pair) => pair !== undefined);
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.filter((pair) => !Object.hasOwn(regionPairs, pair))).toEqual([]);
  });
});
