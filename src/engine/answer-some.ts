import type { Gap, Kind, Resource } from '../model/resource.ts';
import { gapsFor } from './gaps-for.ts';
import { accountIdentities, type AccountIdentity } from './account-identity.ts';
import { judgeAccount, type Candidate } from './judge-account.ts';
import { at, call, concerned, type Answer, type Finding, type Question } from './question.ts';
import { refine } from './refine.ts';

/** In each account at least one resource of a kind must be good: the accounts are the population. */
export function answerSome(question: Question, kind: Kind): Answer {
  const { estate, scope } = question;
  const accounts = estate.indexesOf(['account']);
  const identify = accountIdentities(accounts.map((index) => at(estate, index)));
  const candidates = Map.groupBy(candidatesOf(question, kind, identify), ({ resource }) => resource.provider);
  const gaps = gapsFor(question, [kind, 'account']);
  const elsewhere = new Set(gaps);
  const decisive = new Set<number>();
  const confirmed: number[] = [];
  const findings: Finding[] = [];
  for (const index of accounts) {
    const account = at(estate, index);
    const identity = identify(account);
    // Of a source's only account the resources without a number are no second one.
    const another = account.account === undefined && identity.known;
    if (another || scope.memberOf(account) === false || !concerns(question, account)) continue;
    const inside = gaps.filter((gap) => touches(question, gap, account));
    for (const gap of inside) if (liesIn(estate.gaps[gap], account)) elsewhere.delete(gap);
    const unseen = inside.flatMap((gap) => estate.gaps[gap] ?? []);
    const judged = judgeAccount({
      account,
      identity,
      kind,
      unseen,
      declared: estate.declared,
      candidates: candidates.get(account.provider) ?? [],
    });
    const judgement = refine(judged, account, question);
    if (judgement.verdict === 'confirmed') confirmed.push(index);
    else findings.push({ resource: index, objection: judgement });
    if (judgement.verdict === 'inconclusive') for (const gap of inside) decisive.add(gap);
  }
  // A gap in no account of the population hides an account of which nothing is known.
  return { confirmed, findings, gaps: gaps.filter((gap) => elsewhere.has(gap) || decisive.has(gap)) };
}

function candidatesOf(
  question: Question,
  kind: Kind,
  identify: (resource: Resource) => AccountIdentity,
): readonly Candidate[] {
  const { estate, check, params } = question;
  return concerned(question, [kind]).map((index) => {
    const resource = at(estate, index);
    const judgement = call(check, resource.address, () => check.judge(resource, params, estate.today));
    const tooOld = resource.source !== undefined && estate.stale.has(resource.source);
    return { resource, judgement, tooOld, belongs: identify(resource) };
  });
}

/** Asked about the account: a promise about the application speaks of no account. */
function concerns({ check, params }: Question, account: Resource): boolean {
  return (
    check.concerns === undefined ||
    call(check, account.address, () => check.concerns?.(account, params)) !== false
  );
}

/** A gap in a certain account may lie outside of one whose number is not known. */
function liesIn(gap: Gap | undefined, { account }: Resource): boolean {
  return gap?.account === undefined || gap.account === account;
}

function touches({ estate }: Question, index: number, account: Resource): boolean {
  const gap = estate.gaps[index];
  if (gap === undefined) return false;
  return (
    (gap.provider === undefined || gap.provider === account.provider) &&
    (gap.account === undefined || account.account === undefined || gap.account === account.account)
  );
}
