import type { Modality, Parameters } from '../model/claim.ts';
import type { Clause } from './clause.ts';
import type { Finding } from './finding.ts';
import { saidDates } from './parameters/dates.ts';
import { targetIn } from './parameters/partial-dates.ts';
import { plansIn } from './plans.ts';
import { fold } from './text/fold.ts';

/**
 * What bounds a promise, whatever it is about: `plan` (price plan or class of systems, also several), `before` and
 * `until` (dates, `2022-05-09` or `2022-09`), and for plans `planned_for`.
 */
export function circumstances(clause: Clause, { quote }: Finding, modality: Modality): Parameters {
  const own = quote === undefined ? clause.text : clause.text.slice(quote.start, quote.end);
  const plans = plansIn(clause.plans, clause.passage, own);
  const [plan] = plans;
  return {
    ...(plan === undefined ? {} : { plan: plans.length === 1 ? plan : plans }),
    ...(modality === 'planned' ? target(clause) : bounds(own)),
  };
}

function target({ sentence, passage }: Clause): Parameters {
  const date = targetIn(sentence) ?? targetIn(fold(passage.status ?? ''));
  return date === undefined ? {} : { planned_for: date };
}

const bound =
  /\b(?:(?<before>created before|made before|built before|before|prior to|vor dem|aus der zeit vor dem|avant(?: le)?)|(?<until>until|till|deadline:?|bis(?: zum)?|jusqu'au)) ?$/;

/** `created before 9 May 2022`, `bis 30.06.2027`: which things, or how long. */
function bounds(text: string): Parameters {
  const found: Record<string, string> = {};
  for (const { date, start } of saidDates(text)) {
    const { before, until } = bound.exec(text.slice(0, start))?.groups ?? {};
    if (before !== undefined) found['before'] = date;
    if (until !== undefined) found['until'] = date;
  }
  return found;
}
