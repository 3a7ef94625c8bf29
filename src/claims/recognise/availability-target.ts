import type { Parameters } from '../../model/claim.ts';
import { providersIn } from '../parameters/providers.ts';
import { said } from './said.ts';

/** Shares of other things, and how long objects last. */
const otherShare =
  /durab|dauerhaft|deliver|zugestellt|satisf|zufrieden|renewable|strom|coverage|abdeckung|\bcpu\b|utili[sz]ation|auslastung|\brequests\b|anfragen|tickets?\b/;

const share = /(\d{1,3}(?:[.,]\d{1,6})?) ?(?:%|percent|per cent|prozent|v\. ?h\.)/;

/** So much of the time the service is there; so little of it, it is not. */
function percentOf(text: string): Parameters {
  const said = share.exec(text)?.[1];
  if (said === undefined) return {};
  const percent = Number(said.replace(',', '.'));
  const isDown = percent < 10 && /down-?time|ausfallzeit|outage/.test(text);
  return { percent: isDown ? Math.round((100 - percent) * 10_000) / 10_000 : percent };
}

export const availabilityTarget = said({
  id: 'availability-target',
  says: ['uptime'],
  pairs: [['percentage', 'upness']],
  when: ({ text }) => providersIn(text).length === 0 && !otherShare.test(text),
  params: ({ text }) => percentOf(text),
});
