import { evaluate } from './evaluate/evaluate.ts';
import { entriesOf } from './evaluate/for.ts';
import { within, type Scope } from './evaluate/scope.ts';
import { told } from './evaluate/told.ts';
import { blockName } from './syntax/block-name.ts';
import type { Block, Body } from './syntax/expression.ts';
import { mapOf, Unknown, type Value } from './values/value.ts';

/** Value of an attribute, or of the blocks of that name; undefined if the body has neither. */
export function valueIn(body: Body, name: string, scope: Scope): Value | undefined {
  const attribute = body.attributes.get(name);
  if (attribute !== undefined) return told(() => evaluate(attribute.expression, scope));
  const values: Value[] = [];
  for (const block of body.blocks) {
    if (blockName(block) !== name) continue;
    if (block.type !== 'dynamic') values.push(bodyValue(block.body, scope));
    else {
      const made = told(() => dynamicBlocks(block, scope));
      if (made instanceof Unknown) return made;
      values.push(...made);
    }
  }
  return values.length === 0 ? undefined : values;
}

/** A block as an object; nested blocks are lists. */
function bodyValue(body: Body, scope: Scope): Value {
  const names = new Set([...body.attributes.keys(), ...body.blocks.map(blockName)]);
  return mapOf(Array.from(names, (name) => [name, valueIn(body, name, scope) ?? null]));
}

/** The blocks that a `dynamic` block stands for. */
function dynamicBlocks(block: Block, scope: Scope): readonly Value[] | Unknown {
  const { attributes, blocks } = block.body;
  const forEach = attributes.get('for_each')?.expression;
  const content = blocks.find(({ type }) => type === 'content');
  if (forEach === undefined || content === undefined)
    return new Unknown('a dynamic block lacks what it is made of');
  const entries = entriesOf(evaluate(forEach, scope));
  if (entries instanceof Unknown) return entries;
  const iterator = attributes.get('iterator')?.expression;
  const name = iterator?.type === 'variable' ? iterator.name : (block.labels[0] ?? '');
  return entries.map(([key, value]) => {
    const names = {
      [name]: mapOf([
        ['key', key],
        ['value', value],
      ]),
    };
    return bodyValue(content.body, within(scope, names));
  });
}
