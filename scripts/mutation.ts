import { globSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { examineAll, type Found } from './mutation/crew.ts';
import { root } from './mutation/workbench.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: '2' },
    probes: { type: 'string', default: '300' },
    survivors: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

/** What decides verdicts: the checks, the sum, and what a cloud's attributes mean. */
const usual = [
  'src/checks/*.ts',
  'src/checks/common/*.ts',
  'src/engine/{sum,answer-every,answer-some,judge-account,refine,gaps-for,evaluate}.ts',
  'src/providers/terraform/{aws,azure,hetzner}/*.ts',
];

interface Line {
  readonly path: string;
  readonly found: Found;
}

const paths = (positionals.length > 0 ? positionals : usual).flatMap((pattern) =>
  globSync(pattern, { cwd: root }).toSorted(),
);
const lines: Line[] = [];
await examineAll(paths, Number(options.jobs), Number(options.probes), (path, all) => {
  for (const found of all) {
    lines.push({ path, found });
    if (found.fate === 'dangerous' || (options.survivors && found.fate === 'survived'))
      process.stdout.write(said(path, found));
  }
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(lines));
  process.stderr.write(
    `${path}: ${all.length} mutants, ${all.filter(({ fate }) => fate !== 'killed').length} left\n`,
  );
});
process.stdout.write(`\n${table()}\n`);
process.exitCode = lines.some(({ found }) => found.fate === 'dangerous') ? 1 : 0;

function said(path: string, { fate, reached, mutant, witness }: Found): string {
  if (mutant === undefined) return '';
  const change = `${short(mutant.before)}  =>  ${short(mutant.after) || '(nothing)'}`;
  const more = witness === undefined ? '' : `\n    ${witness.slice(0, 1500)}`;
  return `${fate}${reached ? '' : ', not reached'} ${path}:${mutant.line}: ${change}${more}\n`;
}

function short(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').slice(0, 80);
}

function table(): string {
  const head = ['folder', 'mutants', 'killed', 'survived', 'not reached', 'dangerous'];
  const folders = [...Map.groupBy(lines, ({ path }) => dirname(path))].map(([folder, own]) => {
    const count = (is: (found: Found) => boolean): number => own.filter(({ found }) => is(found)).length;
    return [
      folder,
      own.length,
      count(({ fate }) => fate === 'killed'),
      count(({ fate, reached }) => fate === 'survived' && reached),
      count(({ fate, reached }) => fate === 'survived' && !reached),
      count(({ fate }) => fate === 'dangerous'),
    ];
  });
  const rows = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...folders];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
