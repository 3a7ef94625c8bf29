/** An expression of the language, independent of the parser. `start` and `end` are offsets in the file's text. */
export type Expression = { readonly start: number; readonly end: number } & (
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  | { readonly type: 'template'; readonly parts: readonly TemplatePart[] }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'attribute'; readonly of: Expression; readonly name: string }
  | { readonly type: 'index'; readonly of: Expression; readonly key: Expression }
  | { readonly type: 'splat'; readonly of: Expression; readonly steps: readonly Step[] }
  | {
      readonly type: 'call';
      readonly name: string;
      readonly arguments: readonly Expression[];
      /** The last argument is a list whose elements are arguments. */
      readonly expands: boolean;
    }
  | {
      readonly type: 'conditional';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | { readonly type: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly type: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly type: 'tuple'; readonly elements: readonly Expression[] }
  | { readonly type: 'object'; readonly items: readonly ObjectItem[] }
  | ({ readonly type: 'for' } & ForExpression)
  | { readonly type: 'broken' }
);

/** One step of a traversal behind a splat. */
export type Step = { readonly name: string } | { readonly key: Expression };

export interface ObjectItem {
  readonly key: Expression;
  readonly value: Expression;
}

export interface ForExpression {
  /** Name of the index or key, where two names are given. */
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  /** Of an object: the key of a member. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  /** Members of equal key are gathered in a list. */
  readonly groups: boolean;
}

/** A piece of a template; white space that a `~` takes away is gone already. */
export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly expression: Expression }
  | {
      readonly type: 'if';
      readonly condition: Expression;
      readonly whenTrue: readonly TemplatePart[];
      readonly whenFalse: readonly TemplatePart[];
    }
  | {
      readonly type: 'for';
      readonly keyName: string | undefined;
      readonly valueName: string;
      readonly collection: Expression;
      readonly body: readonly TemplatePart[];
    };

/** `a = 1`, with the place of its name. */
export interface Attribute {
  readonly name: string;
  readonly expression: Expression;
  readonly start: number;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly start: number;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}
