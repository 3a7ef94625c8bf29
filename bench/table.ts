import type { Measured } from './measure.ts';

export interface Limits {
  readonly time?: number;
  readonly memory?: number;
}

/** One measured command beside what it is held against. */
export interface Row {
  readonly what: string;
  readonly measured: Measured;
  readonly base?: Measured;
  readonly limits?: Limits;
}

/** A Markdown table; a ratio above its limit is set in bold. */
export function table(first: string, rows: readonly Row[]): string {
  const head = [first, 'time', 'ratio', 'limit', 'peak memory', 'ratio', 'limit'];
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells({ what, measured, base, limits = {} }: Row): readonly string[] {
  return [
    what,
    seconds(measured.seconds),
    ratio(measured.seconds, base?.seconds, limits.time),
    limit(limits.time),
    megabytes(measured.bytes),
    ratio(measured.bytes, base?.bytes, limits.memory),
    limit(limits.memory),
  ];
}

function seconds(value: number): string {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function limit(most: number | undefined): string {
  return most === undefined ? '' : String(most);
}

function ratio(value: number, base: number | undefined, most: number | undefined): string {
  if (base === undefined) return '';
  const text = (value / base).toFixed(2);
  return most !== undefined && value / base > most ? `**${text}**` : text;
}
