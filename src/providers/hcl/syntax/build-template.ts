import type { Expression, TemplatePart } from './expression.ts';
import { childOf, childrenOf, type Node } from './node.ts';
import { dedent, trimEnd, trimStart, unescapeMarks, unescapeQuoted } from './template-text.ts';

type Build = (node: Node, text: string) => Expression;

/** A template in one line: texts, values, and the beginnings, turns and ends of its directives. */
export type Token =
  | { readonly type: 'text'; text: string }
  | { readonly type: 'value' | 'if' | 'else' | 'endif' | 'for' | 'endfor'; readonly node: Node };

/** A quoted text or a heredoc; what holds nothing but text is a literal. */
export function buildTemplate(node: Node, text: string, build: Build): Expression {
  const { start, end } = node;
  const template = inner(node);
  const [from, to, heredoc] = contentOf(template, text);
  const tokens = tokensOf(template, text, from, to);
  if (heredoc === '<<-') dedent(tokens);
  strip(tokens);
  for (const token of tokens) {
    if (token.type === 'text')
      token.text = heredoc === undefined ? unescapeQuoted(token.text) : unescapeMarks(token.text);
  }
  const { parts } = partsOf(tokens, 0, text, build);
  const [first, second] = parts;
  if (first === undefined) return { type: 'literal', value: '', start, end };
  if (second === undefined && first.type === 'text')
    return { type: 'literal', value: first.text, start, end };
  return { type: 'template', parts, start, end };
}

/** `template_expr` holds a quoted template or a heredoc; `string_lit` is one itself. */
function inner(node: Node): Node {
  return childOf(node, 'quoted_template') ?? childOf(node, 'heredoc_template') ?? node;
}

/** Where the content begins and ends, and how a heredoc begins. */
function contentOf(
  node: Node,
  text: string,
): readonly [from: number, to: number, heredoc: string | undefined] {
  const opening = childOf(node, 'heredoc_start');
  if (opening === undefined) return [node.start + 1, Math.max(node.start + 1, node.end - 1), undefined];
  const [first, last] = childrenOf(node, 'heredoc_identifier');
  const from = text.indexOf('\n', first?.end ?? node.start) + 1;
  const to = text.lastIndexOf('\n', (last?.start ?? node.end) - 1) + 1;
  return [from, Math.max(from, to), text.slice(opening.start, opening.end)];
}

const kinds: Readonly<Record<string, Exclude<Token['type'], 'text'>>> = {
  template_interpolation: 'value',
  template_if_intro: 'if',
  template_else_intro: 'else',
  template_if_end: 'endif',
  template_for_start: 'for',
  template_for_end: 'endfor',
};

/** The grammar drops white space at the edges of texts, so texts are what stands between the marks. */
function tokensOf(node: Node, text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const mark of marksIn(node)) {
    if (mark.start > at) tokens.push({ type: 'text', text: text.slice(at, mark.start) });
    tokens.push({ type: kinds[mark.type] ?? 'value', node: mark });
    at = mark.end;
  }
  if (to > at) tokens.push({ type: 'text', text: text.slice(at, to) });
  return tokens;
}

function marksIn(node: Node): readonly Node[] {
  return node.children.flatMap((child) => (Object.hasOwn(kinds, child.type) ? [child] : marksIn(child)));
}

/** Takes away the white space that a `~` reaches. */
function strip(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'text') continue;
    const { children } = token.node;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (before?.type === 'text' && children[1]?.type === 'strip_marker') before.text = trimEnd(before.text);
    if (after?.type === 'text' && children.at(-2)?.type === 'strip_marker')
      after.text = trimStart(after.text);
  }
}

interface Parts {
  readonly parts: TemplatePart[];
  /** Index of the token that ended them. */
  readonly at: number;
}

function partsOf(tokens: readonly Token[], from: number, text: string, build: Build): Parts {
  const parts: TemplatePart[] = [];
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (token.type === 'else' || token.type === 'endif' || token.type === 'endfor') break;
    at += 1;
    if (token.type === 'text') {
      if (token.text !== '') parts.push({ type: 'text', text: token.text });
    } else if (token.type === 'value') {
      parts.push({ type: 'value', expression: expressionIn(token.node, text, build) });
    } else {
      const directive = token.type === 'if' ? ifOf : forOf;
      const { parts: made, at: next } = directive(token.node, tokens, at, text, build);
      parts.push(...made);
      at = next;
    }
  }
  return { parts, at };
}

function ifOf(node: Node, tokens: readonly Token[], from: number, text: string, build: Build): Parts {
  const whenTrue = partsOf(tokens, from, text, build);
  const turns = tokens[whenTrue.at]?.type === 'else';
  const whenFalse = turns ? partsOf(tokens, whenTrue.at + 1, text, build) : { parts: [], at: whenTrue.at };
  const condition = expressionIn(node, text, build);
  return {
    parts: [{ type: 'if', condition, whenTrue: whenTrue.parts, whenFalse: whenFalse.parts }],
    at: whenFalse.at + 1,
  };
}

function forOf(node: Node, tokens: readonly Token[], from: number, text: string, build: Build): Parts {
  const body = partsOf(tokens, from, text, build);
  const names = childrenOf(node, 'identifier').map(({ start, end }) => text.slice(start, end));
  const collection = expressionIn(node, text, build);
  const keyName = names.length > 1 ? names[0] : undefined;
  return {
    parts: [{ type: 'for', keyName, valueName: names.at(-1) ?? '', collection, body: body.parts }],
    at: body.at + 1,
  };
}

function expressionIn(node: Node, text: string, build: Build): Expression {
  const found = childOf(node, 'expression');
  return found === undefined ? { type: 'broken', start: node.start, end: node.end } : build(found, text);
}
