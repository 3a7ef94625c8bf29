import { globSync, readFileSync } from 'node:fs';
import { parse } from '@cdktn/hcl2json';
import hcl2 from 'hcl2-parser';
import { describe, expect, it } from 'vitest';
import type { Body, Expression } from '../../../src/providers/hcl/syntax/expression.ts';
import { parseFile } from '../../../src/providers/hcl/syntax/parse-file.ts';

/** Stands for everything that has to be worked out: the others leave it as text. */
const computed = '<computed>';

/** A body as the other readers give it: blocks as lists below their type and labels. */
function asObject({ attributes, blocks }: Body): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { name, expression } of attributes.values()) made[name] = valueOf(expression);
  for (const { type, labels, body } of blocks) {
    let place = made;
    for (const step of [type, ...labels].slice(0, -1))
      place = (place[step] ??= {}) as Record<string, unknown>;
    const last = [type, ...labels].at(-1) ?? '';
    const before = Array.isArray(place[last]) ? (place[last] as unknown[]) : [];
    place[last] = [...before, asObject(body)];
  }
  return made;
}

function valueOf(expression: Expression): unknown {
  if (expression.type === 'literal') return isTemplate(expression.value) ? computed : expression.value;
  if (expression.type === 'tuple') return expression.elements.map(valueOf);
  if (expression.type === 'unary') return unaryOf(expression.operator, valueOf(expression.operand));
  if (expression.type !== 'object') return computed;
  const entries = expression.items.map(
    ({ key, value }) => [key.type === 'literal' ? String(key.value) : computed, valueOf(value)] as const,
  );
  return Object.fromEntries(entries);
}

/** The others work out what stands before a literal. */
function unaryOf(operator: string, operand: unknown): unknown {
  if (operator === '-' && typeof operand === 'number') return -operand;
  return operator === '!' && typeof operand === 'boolean' ? !operand : computed;
}

function isTemplate(value: unknown): boolean {
  return typeof value === 'string' && /[$%]\{/u.test(value);
}

/** What another reader gave. Its texts with marks are expressions, or escaped marks, which one of them unescapes. */
function leveled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leveled);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(
        ([key, inner]) => [isTemplate(key) ? computed : key, leveled(inner)] as const,
      ),
    );
  return isTemplate(value) ? computed : value;
}

const files = globSync(['examples/**/*.tf', 'test/providers/hcl/code/*.tf']).toSorted();

describe('the other readers of HCL', () => {
  it('are given every file of code there is', () => {
    expect(files.length).toBeGreaterThan(4);
  });

  it.each(files)('find in %s what is found here', async (path) => {
    const text = readFileSync(path, 'utf8');
    const { body, faults } = await parseFile(path, text);
    expect(faults).toEqual([]);
    const own = asObject(body);
    expect(leveled(await parse(path, text)), 'hcl2json').toEqual(own);
    const [second, failure] = hcl2.parseToObject(text) as [unknown, unknown];
    expect(failure).toBeNull();
    expect(leveled(second), 'hcl2-parser').toEqual(own);
  });

  it('refuse what is broken, where a fault is told here with its place', async () => {
    const text = 'resource "a" "b" {\n  x = = 1\n}\n';
    await expect(parse('b.tf', text)).rejects.toThrow();
    const { faults } = await parseFile('b.tf', text);
    expect(faults[0]?.message).toBe('is not valid HCL');
    expect(text.slice(0, faults[0]?.at).split('\n')).toHaveLength(2);
  });

  it('fail on functions of providers in the older of the two, which are read here', async () => {
    const text = 'locals {\n  a = provider::aws::arn_parse("x")\n  b = 1\n}\n';
    expect(hcl2.parseToObject(text)[0]).toBeNull();
    const { body, faults } = await parseFile('f.tf', text);
    expect(faults).toEqual([]);
    expect(asObject(body)).toEqual({ locals: [{ a: computed, b: 1 }] });
  });
});
