import type { Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { UserError } from '../../errors.ts';

/** More list and quote markers than this in one line cost the parser quadratic time. */
const deepest = 100;

/** The syntax tree of GitHub-flavoured Markdown with front matter. Its offsets count in `text`. */
export function parseMarkdown(text: string, source: string): Root {
  refuseDepth(text, source);
  refuseLinks(text, source);
  return fromMarkdown(withoutComments(text), {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [...gfmFromMarkdown().map(withoutTransforms), frontmatterFromMarkdown(['yaml', 'toml'])],
  });
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

/** More links than this in one paragraph cost the parser quadratic time. */
const mostLinks = 5000;

function refuseLinks(text: string, source: string): void {
  let links = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    // A blank line, a list item, a table row or a heading ends a paragraph.
    if (/^\s*($|[-*+|#]|\d+[.)])/.test(line)) links = 0;
    links += line.split('](').length - 1;
    if (links > mostLinks) {
      throw new UserError(
        `${source}:${number}: more than ${mostLinks} links in one paragraph.`,
        'Split the paragraph.',
      );
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
