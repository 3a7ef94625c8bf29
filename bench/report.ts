import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';

const readme = join(import.meta.dirname, 'README.md');

/** Prints a part of the report and keeps it in the README between the markers of its name. */
export function publish(name: string, markdown: string): void {
  process.stdout.write(`${markdown}\n`);
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no markers ${start} and ${end}`);
  writeFileSync(readme, `${text.slice(0, from + start.length)}\n\n${markdown}\n\n${text.slice(to)}`);
}

export function machine(): string {
  const [cpu] = cpus();
  const model = cpu?.model.trim() ?? 'unknown processor';
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} x ${model}.`;
}
