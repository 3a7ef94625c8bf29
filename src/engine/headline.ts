import type { Verdict } from '../model/verdict.ts';
import type { Outcome } from './exit-code.ts';

const lines: Record<0 | 1 | 2 | 3, (outcome: Outcome) => string> = {
  0: success,
  1: failure,
  2: nothingJudged,
  3: incomplete,
};

/** The most important line of a run: what its exit code means, in one sentence. */
export function headline(outcome: Outcome, code: 0 | 1 | 2 | 3): string {
  return lines[code](outcome);
}

function nothingJudged({ claims }: Outcome): string {
  const own = claims.filter(({ effect }) => effect !== 'shown');
  if (own.length > 0 && own.every(({ verdict }) => verdict === 'unattested')) {
    return 'Nothing could be judged: no file shows and nobody attests what the text promises.';
  }
  return claims.length === 0
    ? 'Nothing could be judged: no sentence makes a promise that tomcheck knows.'
    : 'Nothing could be judged: no resource was found that a promise speaks of.';
}

function incomplete(outcome: Outcome): string {
  return `No drift was proven, but not everything could be read: ${promises(open(outcome), 'is', 'are')} open.`;
}

function failure(outcome: Outcome): string {
  const untrue = count(outcome, ['contradicted']);
  const lapsed = count(outcome, ['lapsed']);
  const warned = warnings(outcome);
  const besides = [
    ...(lapsed > 0 && untrue > 0 ? [`, ${lapsed} ${lapsed === 1 ? 'is' : 'are'} no longer shown`] : []),
    ...(warned > 0 ? [`, besides ${warned} only hedged`] : []),
  ].join('');
  if (untrue === 0 && lapsed > 0) {
    return `${promises(lapsed, 'is', 'are')} no longer shown${besides}: what showed ${lapsed === 1 ? 'it' : 'them'} has run out.`;
  }
  if (untrue > 0) return `${promises(untrue, 'is', 'are')} not true today${besides}.`;
  if (warned > 0) return `${promises(warned, 'is', 'are')} not true today, though only hedged.`;
  return `${promises(open(outcome), 'is', 'are')} open, and this run asks for more.`;
}

function success(outcome: Outcome): string {
  const held = outcome.claims.filter(holds).length;
  const undecided = open(outcome);
  const warned = warnings(outcome);
  const parts = [
    held > 0 ? `${promises(held, 'holds', 'hold')} for what was read` : 'No promise could be shown to hold',
    ...(warned > 0 ? [`${warned} hedged ${warned === 1 ? 'one does' : 'ones do'} not`] : []),
    ...(undecided > 0 ? [`${undecided} ${undecided === 1 ? 'is' : 'are'} open`] : []),
  ];
  return `${parts.join(', ')}; none is known to be untrue.`.replace(
    '; none is known',
    warned > 0 ? '; no other is known' : '; none is known',
  );
}

function open(outcome: Outcome): number {
  return count(outcome, ['inconclusive', 'untested', 'unattested']);
}

/** A hedged promise that holds, holds. */
function holds({ effect, verdict }: Outcome['claims'][number]): boolean {
  return (
    effect !== 'shown' && (verdict === 'confirmed' || verdict === 'consistent' || verdict === 'attested')
  );
}

function warnings({ claims }: Outcome): number {
  return claims.filter(({ effect, verdict }) => effect === 'warns' && verdict === 'contradicted').length;
}

function count({ claims }: Outcome, verdicts: readonly Verdict[]): number {
  return claims.filter(({ effect, verdict }) => effect === 'decides' && verdicts.includes(verdict)).length;
}

function promises(count: number, one: string, many: string): string {
  return count === 1 ? `1 promise ${one}` : `${count} promises ${many}`;
}
