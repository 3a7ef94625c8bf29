import { couldHaveBeenRead, type Fact, type Origin, type Unknown } from './fact.ts';

/** What a check says of one resource. */
export type Judgement =
  | { readonly verdict: 'confirmed' }
  | {
      readonly verdict: 'contradicted';
      /** Short, for tables: `at least 30 days`, `7 days`. */
      readonly expected: string;
      readonly observed: string;
      /** One plain sentence with a full stop: `Backups of db-7 are kept for 7 days, not 30.` */
      readonly why: string;
      readonly from: Origin;
      /** True if it was shown once and has run out: nobody has shown that it is untrue. */
      readonly lapsed?: true;
    }
  | {
      readonly verdict: 'inconclusive';
      readonly expected: string;
      readonly why: string;
      readonly from: Origin;
      /** True if it could have been read and was not: makes the run incomplete. */
      readonly incomplete: boolean;
    };

const holdsAlways: Judgement = { verdict: 'confirmed' };

export function holds(): Judgement {
  return holdsAlways;
}

export function fails(fact: Fact<unknown>, expected: string, observed: string, why: string): Judgement {
  return { verdict: 'contradicted', expected, observed, why, from: fact.from };
}

/** Like `fails`, for what was shown once and has run out. */
export function lapses(fact: Fact<unknown>, expected: string, observed: string, why: string): Judgement {
  return { verdict: 'contradicted', expected, observed, why, from: fact.from, lapsed: true };
}

/** Not known: the sentence is made of what was asked and why there is no answer. */
export function cannotTell(fact: Unknown, expected: string, asked: string): Judgement {
  const why = `${asked} is not known: ${fact.detail}.`;
  return { verdict: 'inconclusive', expected, why, from: fact.from, incomplete: couldHaveBeenRead(fact.why) };
}

/** Known, but not enough to decide; `why` is a whole sentence. */
export function undecided(fact: Fact<unknown>, expected: string, why: string): Judgement {
  return { verdict: 'inconclusive', expected, why, from: fact.from, incomplete: false };
}
