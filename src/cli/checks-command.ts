import { checks } from '../checks/index.ts';

export interface ChecksOptions {
  readonly format?: 'terminal' | 'json';
}

/** `tomcheck checks`: every promise that can be tested. */
export function checksCommand({ format }: ChecksOptions): number {
  const listed = checks.map(({ id, title, severity, references }) => ({ id, title, severity, references }));
  process.stdout.write(format === 'json' ? `${JSON.stringify(listed, undefined, 2)}\n` : table(listed));
  return 0;
}

function table(listed: readonly { readonly id: string; readonly title: string }[]): string {
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`);
  return `${lines.join('')}\nMore on one: tomcheck explain <check>\n`;
}
