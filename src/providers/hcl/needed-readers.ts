import type { Parser } from 'web-tree-sitter';
import type { Expression } from './syntax/expression.ts';
import { loadParser } from './syntax/grammar.ts';
import { parseTemplate } from './syntax/parse-file.ts';
import { Unknown, type Value } from './values/value.ts';

/** Readers of other languages within code. They are loaded when an expression has asked for them, and there the next time. */
export interface Readers {
  readonly template: (text: string) => Expression | Unknown;
  /** Throws `EvaluationError` where it is none. */
  readonly yaml: (text: string) => Value;
  /** Loads what has been asked for and is not there; false if that is nothing. */
  readonly fetch: () => Promise<boolean>;
}

const later = new Unknown('what reads it is not loaded yet');

export function createReaders(): Readers {
  const wanted = { parser: false, yaml: false };
  let parser: Parser | undefined;
  let fromYaml: ((text: string) => Value) | undefined;
  return {
    template: (text) => {
      wanted.parser = true;
      return parser === undefined ? later : parseTemplate(parser, text);
    },
    yaml: (text) => {
      wanted.yaml = true;
      return fromYaml === undefined ? later : fromYaml(text);
    },
    fetch: async () => {
      const [needsParser, needsYaml] = [
        wanted.parser && parser === undefined,
        wanted.yaml && fromYaml === undefined,
      ];
      if (needsParser) parser = await loadParser();
      if (needsYaml) ({ fromYaml } = await import('./functions/yaml.ts'));
      return needsParser || needsYaml;
    },
  };
}
