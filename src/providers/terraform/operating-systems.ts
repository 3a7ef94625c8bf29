import type { Moment } from '../../model/resource.ts';

/**
 * Last day of security updates that come without an order, by distribution and version. As of 2026-11-21.
 *
 * Ubuntu without its paid extension (ubuntu.com/about/release-cycle); Debian with its long-term support, which
 * needs no order (wiki.debian.org/LTS); Alma, Rocky and CentOS by their release pages; Fedora thirteen months
 * (docs.fedoraproject.org); Windows Server to the end of extended support (Microsoft Lifecycle).
 */
const systems: Readonly<Record<string, Moment>> = {
  'ubuntu 14.04': '2019-04-30',
  'ubuntu 16.04': '2021-04-30',
  'ubuntu 18.04': '2023-05-31',
  'ubuntu 20.04': '2025-05-31',
  'ubuntu 22.04': '2027-04-30',
  'ubuntu 24.04': '2029-05-31',
  'ubuntu 26.04': '2031-04-30',
  'debian 8': '2020-06-30',
  'debian 9': '2022-06-30',
  'debian 10': '2024-06-30',
  'debian 11': '2026-08-31',
  'debian 12': '2028-06-30',
  'debian 13': '2030-06-30',
  'centos 6': '2020-11-30',
  'centos 7': '2024-06-30',
  'centos 8': '2021-12-31',
  'centos-stream 8': '2024-05-31',
  'centos-stream 9': '2027-05-31',
  'rocky 8': '2029-05-31',
  'rocky 9': '2032-05-31',
  'alma 8': '2029-03-01',
  'alma 9': '2032-05-31',
  'fedora 38': '2024-05-21',
  'fedora 39': '2024-11-26',
  'fedora 40': '2025-05-13',
  'windows 2008': '2020-01-14',
  'windows 2012': '2023-10-10',
  'windows 2016': '2027-01-12',
  'windows 2019': '2029-01-09',
  'windows 2022': '2031-10-14',
};

/** Undefined for a system that is not in the table. */
export function systemSupportEnd(distribution: string, version: string): Moment | undefined {
  const key = `${distribution} ${version}`;
  return Object.hasOwn(systems, key) ? systems[key] : undefined;
}
