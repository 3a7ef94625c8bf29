import { describe, expect, it } from 'vitest';
import { awsRegions } from '../../src/model/place-data/aws-regions.ts';
import { azureRegions } from '../../src/model/place-data/azure-regions.ts';
import { cities } from '../../src/model/place-data/cities.ts';
import { countries } from '../../src/model/place-data/countries.ts';
import { hetznerLocations, hetznerZones } from '../../src/model/place-data/hetzner-locations.ts';
import { eeaMembers, euMembers } from '../../src/model/place-data/unions.ts';
import { findRegion, lies, locate, placeName, placeWords, type Location } from '../../src/model/places.ts';

function at(provider: string, region: string): Location {
  const location = locate(provider, region);
  if (location === undefined) throw new Error(`${region} is not in the table`);
  return location;
}

describe('locate', () => {
  it('reads every spelling that sources use', () => {
    for (const spelling of [
      'westeurope',
      'West Europe',
      'WestEurope',
      '(Europe) West Europe',
      'west-europe',
    ]) {
      expect(locate('azure', spelling)).toEqual({ country: 'NL', region: 'westeurope' });
    }
    expect(locate('aws', 'eu-central-1a')).toEqual(at('aws', 'eu-central-1'));
    expect(locate('aws', 'us-gov-west-1b')?.country).toBe('US');
    expect(locate('hetzner', 'fsn1-dc14')).toEqual({ country: 'DE', city: 'Falkenstein', region: 'fsn1' });
    expect(locate('hetzner', 'ash-dc1')?.country).toBe('US');
  });

  it('knows the sovereign cloud and the classified one by their country', () => {
    expect(locate('aws', 'eusc-de-east-1')?.country).toBe('DE');
    expect(locate('aws', 'eu-isoe-west-1')?.country).toBe('GB');
  });

  it('does not guess where a region lies that it does not know', () => {
    for (const region of [
      'eu-west-9',
      'eu-',
      'global',
      '',
      'eu-central-1-ham-1a',
      'eu-north-1-cph-1a',
      '__proto__',
    ]) {
      expect(locate('aws', region)).toBeUndefined();
    }
    expect(locate('azure', 'global')).toBeUndefined();
    expect(locate('azure', 'finlandcentral')).toBeUndefined();
    expect(locate('azure', 'eastus2(stage)')).toBeUndefined();
    expect(locate('hetzner', 'fsn2')).toBeUndefined();
    expect(locate('google', 'europe-west3')).toBeUndefined();
    expect(locate('constructor', 'name')).toBeUndefined();
  });
});

describe('lies', () => {
  it('goes by the country, not by the name of the region', () => {
    expect(lies(at('aws', 'eu-west-2'), 'EU')).toBe(false);
    expect(lies(at('aws', 'eu-central-2'), 'EU')).toBe(false);
    expect(lies(at('aws', 'eu-isoe-west-1'), 'EEA')).toBe(false);
    expect(lies(at('azure', 'uksouth'), 'EU')).toBe(false);
    expect(lies(at('aws', 'eusc-de-east-1'), 'EU')).toBe(true);
    expect(lies(at('hetzner', 'ash'), 'EU')).toBe(false);
    expect(lies(at('hetzner', 'hel1'), 'EU')).toBe(true);
  });

  it('tells the economic area from the union', () => {
    expect(lies(at('azure', 'norwayeast'), 'EU')).toBe(false);
    expect(lies(at('azure', 'norwayeast'), 'EEA')).toBe(true);
    expect(lies(at('azure', 'switzerlandnorth'), 'EEA')).toBe(false);
  });

  it('leaves adequacy of third countries to people', () => {
    expect(lies(at('aws', 'eu-west-1'), 'EEA+adequacy')).toBe(true);
    expect(lies(at('aws', 'eu-west-2'), 'EEA+adequacy')).toBeUndefined();
    expect(lies(at('aws', 'us-east-1'), 'EU+adequacy')).toBeUndefined();
  });

  it('knows no Europe and no invented place', () => {
    for (const word of ['Europe', 'Europa', 'cloud', '', 'constructor']) {
      expect(lies(at('aws', 'eu-central-1'), word)).toBeUndefined();
    }
  });

  it('compares countries under each of their codes and names', () => {
    for (const word of ['GB', 'UK', 'uk', 'United Kingdom'])
      expect(lies(at('aws', 'eu-west-2'), word)).toBe(true);
    expect(lies(at('aws', 'eu-central-1'), 'DE')).toBe(true);
    expect(lies(at('aws', 'eu-west-1'), 'Deutschland')).toBe(false);
  });

  it('compares cities by name, whatever the country', () => {
    expect(lies(at('aws', 'eu-central-1'), 'Frankfurt am Main')).toBe(true);
    expect(lies(at('hetzner', 'nbg1'), 'Nürnberg')).toBe(true);
    expect(lies(at('hetzner', 'fsn1'), 'nuremberg')).toBe(false);
    expect(lies(at('azure', 'germanywestcentral'), 'frankfurt')).toBe(true);
    expect(lies(at('azure', 'germanynorth'), 'Frankfurt')).toBe(false);
  });

  it('does not know the city of a region whose vendor names only the country', () => {
    expect(lies(at('aws', 'eu-west-1'), 'Dublin')).toBeUndefined();
    expect(lies(at('aws', 'eu-west-1'), 'Frankfurt')).toBe(false);
    expect(lies(at('azure', 'westeurope'), 'Amsterdam')).toBeUndefined();
  });

  it('compares regions exactly', () => {
    expect(lies(at('aws', 'eu-central-1'), 'eu-central-1')).toBe(true);
    expect(lies(at('aws', 'eu-central-2'), 'eu-central-1')).toBe(false);
    expect(lies(at('azure', 'westeurope'), 'West Europe')).toBe(true);
    expect(lies(at('azure', 'germanywestcentral'), 'eu-central-1')).toBe(false);
    expect(lies(at('aws', 'eu-central-1'), 'eu-central-9')).toBeUndefined();
  });

  it('knows of a network zone only what all its locations share', () => {
    const zone = at('hetzner', 'eu-central');
    expect(lies(zone, 'EU')).toBe(true);
    expect(lies(zone, 'EEA')).toBe(true);
    expect(lies(zone, 'DE')).toBeUndefined();
    expect(lies(zone, 'US')).toBe(false);
    expect(lies(zone, 'Helsinki')).toBeUndefined();
    expect(lies(zone, 'London')).toBe(false);
    expect(lies(zone, 'fsn1')).toBeUndefined();
    expect(lies(zone, 'ash')).toBe(false);
    expect(lies(at('hetzner', 'fsn1'), 'eu-central')).toBe(true);
    expect(lies(at('hetzner', 'ash'), 'eu-central')).toBe(false);
  });
});

describe('the tables', () => {
  const tables = { aws: awsRegions, azure: azureRegions, hetzner: hetznerLocations };

  it('name countries and cities that have names, in one country only', () => {
    const sites = Object.values(tables).flatMap((table) => Object.values(table));
    expect(sites.length).toBeGreaterThan(100);
    for (const [country, city] of sites) {
      if (country !== 'EU') expect(Object.keys(countries)).toContain(country);
      if (city !== undefined) expect(cities[city]?.country).toBe(country);
    }
    for (const code of eeaMembers) expect(Object.keys(countries)).toContain(code);
  });

  it('hold 27 member states of the union and 30 of the economic area', () => {
    expect([euMembers.size, eeaMembers.size]).toEqual([27, 30]);
  });

  it('hold keys in the spelling that locate compares', () => {
    for (const [provider, table] of Object.entries(tables)) {
      for (const region of Object.keys(table)) expect(locate(provider, region)?.region).toBe(region);
    }
    for (const zone of Object.keys(hetznerZones)) expect(Object.keys(hetznerLocations)).toContain(zone);
  });
});

describe('placeWords', () => {
  it('leads from words of both languages to what a claim wants', () => {
    const wanted = {
      EU: ['EU', 'European Union', 'Europäischen Union'],
      EEA: ['EEA', 'EWR', 'EU/EWR', 'Europäischen Wirtschaftsraum'],
      DE: ['Germany', 'Deutschland'],
      NL: ['Netherlands', 'Niederlanden'],
      CH: ['Schweiz'],
      US: ['US', 'USA', 'Vereinigten Staaten'],
      Nuremberg: ['Nuremberg', 'Nürnberg'],
      Frankfurt: ['Frankfurt', 'Frankfurt am Main'],
    };
    for (const [code, words] of Object.entries(wanted)) {
      for (const word of words) expect(placeWords[word]).toBe(code);
    }
  });

  it('lead to codes that lies understands', () => {
    for (const code of new Set(Object.values(placeWords)))
      expect(lies(at('azure', 'denmarkeast'), code)).toBeTypeOf('boolean');
  });

  it('hold no Europe, and no bare country code that is a word of its own', () => {
    for (const word of ['Europe', 'Europa', 'IN', 'IT', 'DE', 'in', 'us'])
      expect(placeWords[word]).toBeUndefined();
  });
});

describe('placeName', () => {
  it('fits a sentence after "in"', () => {
    expect(placeName('DE', 'en')).toBe('Germany');
    expect(placeName('DE', 'de')).toBe('Deutschland');
    expect(placeName('EU', 'en')).toBe('the EU');
    expect(placeName('EEA', 'de')).toBe('dem EWR');
    expect(placeName('CH', 'de')).toBe('der Schweiz');
    expect(placeName('frankfurt', 'en')).toBe('Frankfurt');
    expect(placeName('Nuremberg', 'de')).toBe('Nürnberg');
    expect(placeName('eu-central-1', 'de')).toBe('eu-central-1');
    expect(placeName('Atlantis', 'en')).toBe('Atlantis');
  });
});

describe('findRegion', () => {
  it('finds the provider of a region code', () => {
    expect(findRegion('eu-central-1')?.provider).toBe('aws');
    expect(findRegion('West Europe')?.provider).toBe('azure');
    expect(findRegion('fsn1')?.provider).toBe('hetzner');
    expect(findRegion('Frankfurt')).toBeUndefined();
  });
});
