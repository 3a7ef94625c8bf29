import { checks } from '../src/checks/index.ts';
import { cloudName } from '../src/model/clouds.ts';
import { claimIds, type ClaimId } from '../src/model/claim-ids.ts';
import { isPaper } from '../src/model/papers.ts';
import type { Kind } from '../src/model/resource.ts';
import type { Case } from '../test/cases/case.ts';
import { clouds, type Table } from '../test/cases/tables.ts';

/** docs/coverage.md: what states and plans of each cloud can decide, as the labelled cases show it. */
export function coveragePage(tables: readonly Table[]): string {
  const tested = checks.filter(({ reads }) => Object.keys(reads).some((kind) => !isPaper(kind as Kind)));
  const rows = tested.map(({ id }) => {
    const half = claimIds[id] === 'technical' ? '' : 'half ';
    const cells = clouds.map((cloud) => cellOf(casesOf(tables, id, cloud), half));
    return `| [${id}](checks/${id}.md) | ${cells.join(' | ')} |`;
  });
  return [
    '<!-- Made by scripts/coverage.ts from the labelled cases in test/cases. -->',
    '',
    '# What Terraform can show',
    '',
    'What a state or plan of each cloud can decide, as labelled cases show it, each a raw instance that goes through the whole',
    'line. In a plan, a value that is known only after apply leaves its promise open.',
    '',
    '- **decided**: there are instances for which the promise holds, and others that contradict it;',
    '- **can be broken**: it can be contradicted, and never shown to hold; **can be shown**: the other way round;',
    '- **half**: the other half is up to people, so that the whole is never confirmed without an attestation;',
    '- **open**: nothing in a state or plan decides it, with an example why;',
    '- a dash: nothing of the kind was looked at there.',
    '',
    `| promise | ${clouds.map(cloudName).join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function casesOf(tables: readonly Table[], id: ClaimId, cloud: string): readonly Case[] {
  return tables.filter((table) => table.id === id && table.cloud === cloud).flatMap(({ cases }) => cases);
}

function cellOf(cases: readonly Case[], half: string): string {
  const [first] = cases;
  if (first === undefined) return '-';
  const labels = new Set(cases.map((item) => item.is));
  if (labels.has('good') && labels.has('bad')) return `${half}decided`;
  if (labels.has('bad')) return 'can be broken';
  if (labels.has('good')) return `can be ${half}shown`;
  return `open: ${first.what}`;
}
