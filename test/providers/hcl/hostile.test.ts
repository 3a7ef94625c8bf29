import { describe, expect, it } from 'vitest';
import { readCode, type Read } from './read-code.ts';

const database = 'resource "aws_db_instance" "main" {\n  storage_encrypted = local.l0 == 1\n}\n';

function detailsOf({ gaps }: Read): string {
  return gaps.map(({ detail }) => detail).join('\n');
}

const call = (name: string, source: string): string => `module "${name}" {\n  source = "${source}"\n}\n`;

describe('code that means harm', () => {
  it('calls itself twice, and is read once', async () => {
    const read = await readCode({ 'infra/main.tf': call('a', './../infra') + call('b', './../infra') });
    expect(detailsOf(read)).toContain('the module ./../infra calls itself');
  });

  it('doubles its modules with every level, and is read in part', async () => {
    const files = Array.from({ length: 25 }, (_, level): [string, string] => [
      `infra/m${level}/main.tf`,
      call('a', `../m${level + 1}`) + call('b', `../m${level + 1}`),
    ]);
    const read = await readCode({
      ...Object.fromEntries(files),
      'infra/main.tf': call('m', './m0'),
      'infra/m25/main.tf': 'locals {}\n',
    });
    expect(detailsOf(read)).toContain('is nested too deep, or there are too many');
  });

  it('doubles a list with every local, which costs nothing', async () => {
    const doubled = Array.from(
      { length: 60 },
      (_, index) => `  l${index} = [local.l${index + 1}, local.l${index + 1}]`,
    );
    const read = await readCode({
      'infra/main.tf': `locals {\n${doubled.join('\n')}\n  l60 = timestamp()\n}\nresource "aws_db_instance" "main" {\n  storage_encrypted = local.l0\n  deletion_protection = length(distinct(local.l0)) == 1\n}\n`,
    });
    expect(read.resources.length).toBeGreaterThan(0);
  });

  it('writes numbers with exponents without end', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `  x${index} = 1e3`).join('\n');
    const read = await readCode({ 'infra/main.tf': `locals {\n${many}\n  l0 = 1e0\n}\n${database}` });
    const found = read.resources.find(({ kind }) => kind === 'database');
    expect(found?.facts).toMatchObject({ encryptedAtRest: { value: true } });
  });
});
