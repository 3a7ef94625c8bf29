import type { Mutant } from './mutants.ts';

/**
 * The same file, which tells of each mutant when it would have made a difference on the spot.
 *
 * Where an expression is evaluated, its mutants are too, and a mutant with the same value changes nothing that
 * follows. So one run of an input tells which of hundreds of mutants it is worth running with.
 */
export function observed(source: string, mutants: readonly Mutant[]): string {
  const marks = [
    ...Map.groupBy(mutants.entries(), ([, { mark }]) => mark && `${mark.start} ${mark.end}`).values(),
  ];
  const edits = marks.flatMap((own) => {
    const mark = own[0]?.[1].mark;
    if (mark === undefined) return [];
    const others = own.map(([index, mutant]) => `${index}: () => (${rest(source, mutant, mark)})`);
    return [{ ...mark, others: others.join(', ') }];
  });
  const opening = Map.groupBy(edits, ({ start }) => start);
  const closing = Map.groupBy(edits, ({ end }) => end);
  let text = '';
  for (let at = 0; at <= source.length; at++) {
    // The inner ones end first.
    for (const { others } of (closing.get(at) ?? []).toSorted((one, other) => other.start - one.start))
      text += `), { ${others} })`;
    text += (opening.get(at) ?? []).map(() => 'globalThis.mutantsMet((').join('');
    text += source[at] ?? '';
  }
  return text;
}

type Range = NonNullable<Mutant['mark']>;

function rest(source: string, { start, end, after }: Mutant, mark: Range): string {
  return source.slice(mark.start, start) + after + source.slice(end, mark.end);
}

/** Numbers of the mutants that would have made a difference while `run` went on. */
export async function reachedBy<T>(
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly reached: ReadonlySet<number> }> {
  const reached = new Set<number>();
  const mutantsMet = (value: unknown, others: Readonly<Record<string, () => unknown>>): unknown => {
    for (const [index, other] of Object.entries(others)) {
      if (!reached.has(Number(index)) && differs(value, other)) reached.add(Number(index));
    }
    return value;
  };
  Object.assign(globalThis, { mutantsMet });
  const result = await run();
  return { result, reached };
}

function differs(value: unknown, other: () => unknown): boolean {
  try {
    return !Object.is(value, other());
  } catch {
    return true;
  }
}
