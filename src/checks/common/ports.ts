import { joined } from './wording.ts';

/** First and last port of a range. */
export type Range = readonly [from: number, to: number];

/** Ports through which systems are administered. */
export const adminPorts: Readonly<Record<number, string>> = {
  22: 'SSH',
  23: 'Telnet',
  2375: 'Docker',
  2376: 'Docker',
  3389: 'RDP',
  5900: 'VNC',
  5985: 'WinRM',
  5986: 'WinRM',
  6443: 'Kubernetes',
  10250: 'Kubernetes',
};

/** Ports of databases, caches, queues and search engines. */
export const databasePorts: Readonly<Record<number, string>> = {
  1433: 'SQL Server',
  1434: 'SQL Server',
  1521: 'Oracle',
  2483: 'Oracle',
  2484: 'Oracle',
  3306: 'MySQL',
  5432: 'PostgreSQL',
  5439: 'Redshift',
  5601: 'Kibana',
  6379: 'Redis',
  6380: 'Redis',
  7199: 'Cassandra',
  8182: 'Neptune',
  9042: 'Cassandra',
  9092: 'Kafka',
  9093: 'Kafka',
  9094: 'Kafka',
  9095: 'Kafka',
  9096: 'Kafka',
  9097: 'Kafka',
  9098: 'Kafka',
  9160: 'Cassandra',
  9200: 'Elasticsearch',
  9300: 'Elasticsearch',
  11211: 'Memcached',
  27017: 'MongoDB',
  27018: 'MongoDB',
  27019: 'MongoDB',
  50000: 'Db2',
};

/** `port 22 (SSH)`, `ports 22 (SSH) and 3306 (MySQL)`; the first three of many. */
export function portNames(ports: readonly number[]): string {
  const named = ports.slice(0, 3).map((port) => {
    const service = adminPorts[port] ?? databasePorts[port];
    return service === undefined ? String(port) : `${port} (${service})`;
  });
  const rest = ports.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return `${ports.length === 1 ? 'port' : 'ports'} ${joined(all)}`;
}

/** `8080` or `8000 to 8100`. */
export function rangeName([from, to]: Range): string {
  return from === to ? `port ${from}` : `ports ${from} to ${to}`;
}

/** Parts of a range that no allowed port covers; the allowed ones in ascending order. */
export function beyond([from, to]: Range, allowed: readonly number[]): readonly Range[] {
  const parts: Range[] = [];
  let start = from;
  for (const port of allowed) {
    if (port < start || port > to) continue;
    if (port > start) parts.push([start, port - 1]);
    start = port + 1;
  }
  if (start <= to) parts.push([start, to]);
  return parts;
}

/** The same ports in as few ranges as will do, ascending. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const whole: [number, number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last === undefined || from > last[1]) whole.push([from, to]);
    else last[1] = Math.max(last[1], to);
  }
  return whole;
}
