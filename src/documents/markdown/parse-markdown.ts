import type { Nodes, Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { UserError } from '../../errors.ts';
import { pieceStarts } from './pieces.ts';

/** More list and quote markers than this in one line cost the parser quadratic time. */
const deepest = 100;

/**
 * Syntax trees of GitHub-flavoured Markdown with front matter, one after the other: several of a long text. Their
 * offsets count in `text`.
 */
export function* parseMarkdown(text: string, source: string): Generator<Root> {
  refuseDepth(text, source);
  refuseMarks(text, source);
  const plain = withoutComments(text);
  const starts = pieceStarts(plain);
  for (const [index, start] of starts.entries()) {
    const tree = fromMarkdown(plain.slice(start, starts[index + 1]), {
      extensions: [gfm(), frontmatter(['yaml', 'toml'])],
      mdastExtensions: [
        ...gfmFromMarkdown().map(withoutTransforms),
        frontmatterFromMarkdown(['yaml', 'toml']),
      ],
    });
    if (start > 0) shift(tree, start);
    yield tree;
  }
}

/** Counts the offsets of a tree from the beginning of the text that it is a piece of. */
function shift(node: Nodes, by: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}

/** Finding bare addresses in the finished tree splits texts into nodes without a place. */
function withoutTransforms(extension: Extension): Extension {
  return Object.fromEntries(Object.entries(extension).filter(([key]) => key !== 'transforms'));
}

function refuseDepth(text: string, source: string): void {
  const marker = new RegExp(String.raw`^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){${deepest}}`, 'm');
  const match = marker.exec(text);
  if (match === null) return;
  const line = text.slice(0, match.index).split('\n').length;
  throw new UserError(
    `${source}:${line}: lists or quotes are nested deeper than ${deepest}.`,
    'Write the text flatter.',
  );
}

/** More links, brackets, marks of emphasis or entities than this in one paragraph cost the parser quadratic time. */
const most = 5000;

const marks: readonly (readonly [string, RegExp])[] = [
  ['links', /\]\(/g],
  ['brackets', /\[/g],
  ['marks of emphasis', /[*_~]+/g],
  ['entities', /&[#\w]+;/g],
];

function refuseMarks(text: string, source: string): void {
  const counts = marks.map(() => 0);
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    // A blank line, a list item, a table row or a heading ends a paragraph.
    if (/^\s*(?:$|[-*+]\s|\||#{1,6}\s|\d+[.)]\s)/.test(line)) counts.fill(0);
    for (const [index, [what, mark]] of marks.entries()) {
      const count = (counts[index] ?? 0) + (line.match(mark)?.length ?? 0);
      counts[index] = count;
      if (count > most) {
        throw new UserError(
          `${source}:${number}: more than ${most} ${what} in one paragraph.`,
          'Split the paragraph.',
        );
      }
    }
  }
}

/** Comments of MDX, blanked out so that every other character keeps its place. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf('{/*'); open >= 0; open = text.indexOf('{/*', at)) {
    const close = text.indexOf('*/}', open + 3);
    if (close < 0) break;
    pieces.push(text.slice(at, open), text.slice(open, close + 3).replaceAll(/[^\r\n]/g, ' '));
    at = close + 3;
  }
  return pieces.join('') + text.slice(at);
}
