import { durations, round, toDays } from '../parameters/durations.ts';
import type { Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import type { Span } from '../text/span.ts';

/** `Within 30 days, from backups within 60`: copies have a time of their own. */
const fromBackups =
  /(?:\b(?:from|in|on) (?:the |our |all |any )*|(?:, |\band |\| )(?:the |our |all |any )*)back-?ups? (?:copies )?(?:only |no later than |at the latest |within |after |in |up to |by )+(?=\d|[a-z])/;

/** The promise for copies where there is one besides that for the data. `before` are days that are over by then. */
function ofCopies(clause: Clause, before: (clause: Clause, at: Span) => number): Finding | undefined {
  const { text } = clause;
  const match = fromBackups.exec(text);
  if (match === null) return undefined;
  const behind = match.index + match[0].length;
  const every = durations(text);
  const own = every.find(({ start }) => start >= behind && start <= behind + 8);
  if (own === undefined || !every.some(({ end }) => end <= match.index)) return undefined;
  const days = round(toDays(own) + before(clause, own), 100);
  return {
    params: { within_days: days, scope: 'backups' },
    focus: own,
    quote: { start: match.index, end: own.end },
  };
}

/** The deletion that a clause promises, that of copies by itself. */
export function withCopies(deletion: Recogniser, before: (clause: Clause, at: Span) => number): Recogniser {
  return {
    ...deletion,
    read(clause) {
      const found = deletion.read(clause);
      const copies = found.length === 0 ? undefined : ofCopies(clause, before);
      if (copies === undefined) return found;
      const { start, end } = copies.quote ?? copies.focus;
      const data = deletion.read({ ...clause, text: clause.text.slice(0, start) + clause.text.slice(end) });
      return [...(data.length > 0 ? data : found), copies];
    },
  };
}
