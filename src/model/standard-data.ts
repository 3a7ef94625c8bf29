/** What is known of a standard that texts name. */
interface Standard {
  readonly name: string;
  /** True if it only guides, so that no certificates are issued by it alone. */
  readonly guidance: boolean;
  /** The current edition. */
  readonly current?: string;
  /** Last day on which certificates of an older edition were valid. */
  readonly ended?: Readonly<Record<string, string>>;
  /** Year of a national or European edition to the international one that it adopts. */
  readonly national?: Readonly<Record<string, string>>;
}

const certified = (name: string, rest: Partial<Standard> = {}): Standard => ({
  name,
  guidance: false,
  ...rest,
});
const guiding = (name: string): Standard => ({ name, guidance: true });

/**
 * Standards by code, those that texts name most first.
 *
 * Ends of editions: ISO/IEC 27001:2013 by IAF MD 26 (31 October 2025); ISO 22301:2012 and ISO 50001:2011 by the
 * transition periods that IAF extended in 2020 (30 April 2023, 31 January 2022); ISO 9001:2008 and ISO 14001:2004
 * three years after their successors (15 September 2018). ISO/IEC 27001:2013 was adopted in Germany as DIN 2015 and in
 * Europe as EN 2017, ISO/IEC 27001:2022 as EN 2023 and DIN EN 2024.
 */
export const standards: Readonly<Record<string, Standard>> = {
  iso27001: certified('ISO/IEC 27001', {
    current: '2022',
    ended: { '2005': '2015-10-01', '2013': '2025-10-31' },
    national: { '2014': '2013', '2015': '2013', '2017': '2013', '2023': '2022', '2024': '2022' },
  }),
  iso27701: certified('ISO/IEC 27701'),
  iso27017: certified('ISO/IEC 27017'),
  iso27018: certified('ISO/IEC 27018'),
  iso27019: certified('ISO/IEC 27019'),
  iso22301: certified('ISO 22301', { current: '2019', ended: { '2012': '2023-04-30' } }),
  iso42001: certified('ISO/IEC 42001'),
  'iso20000-1': certified('ISO/IEC 20000-1'),
  iso20000: certified('ISO/IEC 20000'),
  iso9001: certified('ISO 9001', { current: '2015', ended: { '2008': '2018-09-15' } }),
  iso14001: certified('ISO 14001', { current: '2015', ended: { '2004': '2018-09-15' } }),
  iso45001: certified('ISO 45001'),
  iso50001: certified('ISO 50001', { current: '2018', ended: { '2011': '2022-01-31' } }),
  iso13485: certified('ISO 13485'),
  iso14641: certified('ISO 14641'),
  iso37001: certified('ISO 37001'),
  iso37301: certified('ISO 37301'),
  iso17025: certified('ISO/IEC 17025'),
  iso21001: certified('ISO 21001'),
  iso29001: certified('ISO 29001'),
  soc1: certified('SOC 1'),
  soc2: certified('SOC 2'),
  soc3: certified('SOC 3'),
  'pci-dss': certified('PCI DSS'),
  'bsi-c5': certified('BSI C5'),
  en50600: certified('EN 50600'),
  nen7510: certified('NEN 7510'),
  tisax: certified('TISAX'),
  hipaa: certified('HIPAA'),
  hds: certified('HDS'),
  ens: certified('ENS'),
  hitrust: certified('HITRUST'),
  fedramp: certified('FedRAMP'),
  'cyber-essentials': certified('Cyber Essentials'),
  'cyber-essentials-plus': certified('Cyber Essentials Plus'),
  iso: certified('ISO'),
  iso27000: guiding('ISO/IEC 27000'),
  iso27002: guiding('ISO/IEC 27002'),
  iso27003: guiding('ISO/IEC 27003'),
  iso27004: guiding('ISO/IEC 27004'),
  iso27005: guiding('ISO/IEC 27005'),
  iso27006: guiding('ISO/IEC 27006'),
  iso27007: guiding('ISO/IEC 27007'),
  iso27008: guiding('ISO/IEC TS 27008'),
  iso27009: guiding('ISO/IEC 27009'),
  iso27011: guiding('ISO/IEC 27011'),
  iso27021: guiding('ISO/IEC 27021'),
  iso27031: guiding('ISO/IEC 27031'),
  iso27032: guiding('ISO/IEC 27032'),
  iso27033: guiding('ISO/IEC 27033'),
  iso27034: guiding('ISO/IEC 27034'),
  iso27035: guiding('ISO/IEC 27035'),
  iso27036: guiding('ISO/IEC 27036'),
  iso27037: guiding('ISO/IEC 27037'),
  iso27040: guiding('ISO/IEC 27040'),
  iso27799: guiding('ISO 27799'),
  iso22300: guiding('ISO 22300'),
  iso22313: guiding('ISO 22313'),
  iso29100: guiding('ISO/IEC 29100'),
  iso29134: guiding('ISO/IEC 29134'),
  iso31000: guiding('ISO 31000'),
  iso38500: guiding('ISO/IEC 38500'),
};
