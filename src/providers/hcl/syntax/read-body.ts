import type { TreeCursor } from 'web-tree-sitter';
import { addExpression, labelOf, type Fault } from './build-body.ts';
import { buildExpression } from './build-expression.ts';
import type { Attribute, Block, Body } from './expression.ts';
import { childOf, copyNode, deepest, isBroken } from './node.ts';
import { plainExpression } from './plain/expression.ts';

type Report = (fault: Fault) => void;

/** What a body is read with. */
interface Reading {
  readonly cursor: TreeCursor;
  readonly text: string;
  readonly report: Report;
}

const empty: Body = { attributes: new Map(), blocks: [] };

/**
 * Attributes and blocks of the file that a cursor stands at the root of, as `buildBody` makes them of a copied tree.
 * Only what is no plain expression is copied: every question to the parser costs more than reading a line. For files in
 * which the grammar found no error.
 */
export function readBody(cursor: TreeCursor, text: string, report: Report): Body {
  if (!cursor.gotoFirstChild()) return empty;
  do {
    if (cursor.nodeType === 'body') return bodyAt({ cursor, text, report }, 1);
  } while (cursor.gotoNextSibling());
  return empty;
}

/** The cursor stands on a body, before and after. */
function bodyAt(reading: Reading, depth: number): Body {
  const { cursor, report } = reading;
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  if (depth > deepest) report({ message: 'is not valid HCL', at: cursor.startIndex });
  else if (cursor.gotoFirstChild()) {
    do {
      const type = cursor.nodeType;
      if (type === 'attribute') attributeAt(reading, depth, attributes);
      else if (type === 'block') blocks.push(blockAt(reading, depth));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { attributes, blocks };
}

const nameAndSign = /([A-Za-z_][\w-]*)[ \t]*=[ \t]*/uy;

function attributeAt(reading: Reading, depth: number, attributes: Map<string, Attribute>): void {
  const { cursor, text, report } = reading;
  const { startIndex: start, endIndex: end } = cursor;
  nameAndSign.lastIndex = start;
  const [before = '', name = ''] = nameAndSign.exec(text) ?? [];
  const plain = before === '' ? undefined : plainExpression(text, start + before.length, end);
  if (plain !== undefined) return addExpression(name, plain, start, attributes, report);
  const node = copyNode(cursor, depth);
  if (isBroken(node)) report({ message: 'is not valid HCL', at: start });
  const [identifier] = node.children;
  const expression = childOf(node, 'expression');
  if (identifier === undefined || expression === undefined) return undefined;
  const written = text.slice(identifier.start, identifier.end);
  return addExpression(written, buildExpression(expression, text), start, attributes, report);
}

function blockAt(reading: Reading, depth: number): Block {
  const { cursor, text } = reading;
  const { startIndex: start } = cursor;
  const labels: string[] = [];
  let type: string | undefined;
  let body: Body = { attributes: new Map(), blocks: [] };
  cursor.gotoFirstChild();
  do {
    const kind = cursor.nodeType;
    if (kind === 'body') {
      body = bodyAt(reading, depth + 2);
      break;
    }
    if (kind === 'identifier') {
      const word = text.slice(cursor.startIndex, cursor.endIndex);
      if (type === undefined) type = word;
      else labels.push(word);
    } else if (kind === 'string_lit') labels.push(labelOf(copyNode(cursor, depth), text));
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
  return { type: type ?? '', labels, body, start };
}
