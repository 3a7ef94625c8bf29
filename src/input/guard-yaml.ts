import { UserError } from '../errors.ts';
import { lineIndex } from './line-index.ts';

/** Largest YAML file that is read, in UTF-16 code units. */
const sizeLimit = 5 * 1024 * 1024;
const flowLimit = 64;
const indentLimit = 256;
const compactLimit = 16;
const aliasLimit = 100;

/**
 * Refuses YAML so deep that the parser would run out of stack: after that a second parse can end the whole process,
 * and nothing can catch it. Only the lexer runs here, which does not recurse, and it stops at the first offence.
 */
export async function guardYaml(text: string, file: string): Promise<void> {
  if (text.length > sizeLimit) {
    throw new UserError(
      `${file} is larger than 5 MB, too large for a YAML file.`,
      'Split it into several files.',
    );
  }
  const { CST, Lexer } = await import('yaml');
  const depth = { flow: 0, compact: 0, aliases: 0, lineStart: true };
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    const reason = count(depth, type, token);
    if (reason !== undefined) {
      const { line, column } = lineIndex(text).position(Math.min(offset, text.length));
      throw new UserError(`${file}:${line}:${column}: ${reason}.`, 'Write it flatter, as lines of its own.');
    }
    if (type !== 'doc-mode' && type !== 'flow-error-end' && token !== '\u{1f}') offset += token.length;
  }
}

interface Depth {
  flow: number;
  compact: number;
  aliases: number;
  lineStart: boolean;
}

/** Takes one token into account and says which limit it breaks, if any. */
function count(depth: Depth, type: string | null, token: string): string | undefined {
  if (type === 'flow-seq-start' || type === 'flow-map-start') depth.flow += 1;
  if (type === 'flow-seq-end' || type === 'flow-map-end') depth.flow -= 1;
  if (type === 'alias') depth.aliases += 1;
  // Inside brackets one line may hold many pairs; their depth is bounded by the brackets.
  if (depth.flow === 0 && opensLevel(type)) depth.compact += 1;
  const indent = depth.lineStart && type === 'space' ? token.length : 0;
  depth.lineStart = type === 'newline';
  if (type === 'newline') depth.compact = 0;
  if (depth.flow > flowLimit) return `brackets are nested deeper than ${flowLimit}`;
  if (depth.compact > compactLimit) return `more than ${compactLimit} levels open in one line`;
  if (indent > indentLimit) return `the indentation is deeper than ${indentLimit} columns`;
  return depth.aliases > aliasLimit ? `more than ${aliasLimit} aliases` : undefined;
}

function opensLevel(type: string | null): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
}
