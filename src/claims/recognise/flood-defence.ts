import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import type { Estate } from '../estate.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms } from '../parameters/terms.ts';

/** What is done about floods of requests. */
const defends =
  /protect|mitigat|schutz|schütz|filter|shield|clean|scrub|abwehr|abgewehrt|wehrt|abgefangen|fängt|\bown$|'s own\b|eigene[nr]?\b|defen[cds]|fend|anti-d|included|inklusive|enthalten|resilien|resistant|absorb|soak|guard|withst|\bcover\b|(?:measures?|solution|safeguards?|maßnahmen?|lösung)[^.;|]{0,30}(?:against|gegen)|gegen [^.;|]{0,40}(?:gesichert|gewappnet|wirksam|im einsatz)/;

/** Protection that comes with the machines is that of the provider who runs them. */
const ofHost =
  /(?:hosting |cloud |data cent(?:er|re) )(?:provider|platform|operator)|rechenzentrumsbetreiber|\bhosters?\b|hosting-?(?:anbieter|provider)|unsere[sr]? (?:anbieter|provider)/;

function onlyHost({ hosts }: Estate): string | undefined {
  const [one, other] = [...hosts].filter((host) => host !== 'own-premises');
  return other === undefined ? one : undefined;
}

/** What customers may buy on top is no measure that is there. */
const isSold =
  /\b(?:paid|chargeable|extra-cost) (?:option|extra|add-?on)|\boption of the customer|kostenpflichtige\w* (?:option|zusatz)|gegen aufpreis|at extra charge/;

/** Whether a clause that names floods of requests says that something is done about them. */
export const isDefended = ({ text, columns }: Clause): boolean =>
  (columns.endsWith('?') || defends.test(text)) && !/capacity plans/.test(text) && !isSold.test(text);

/** Who does it, and how. */
export function defence({ text, estate }: Clause): Parameters {
  const provider = providersIn(text)[0]?.code ?? (ofHost.test(text) ? onlyHost(estate()) : undefined);
  return {
    ...(provider === undefined ? {} : { provider }),
    ...terms('scope', [['perimeter', /perimeter/]], text),
    ...terms(
      'mechanism',
      [
        ['cdn', /\bcdn\b/],
        ['filter', /^(?!.*(?:upstream|vorgeschaltet|schon im rechenzentrum|netzbetreiber)).*filter/],
        ['upstream', /carrier|upstream|vorgeschaltet|schon im rechenzentrum|netzbetreiber/],
        ['aws-shield-advanced', /shield advanced/],
      ],
      text,
    ),
    ...terms(
      'plan',
      [
        ['network-protection', /ddos network protection/],
        ['ip-protection', /ddos ip protection/],
        ['basic', /\bbasic\b|\bbasisschutz|grundschutz (?:des|der)/],
        [
          'standard',
          /shield standard|ddos (?:protection )?standard|shield in der standard|standard (?:sort of |tier of )?(?:aws )?(?:shield|ddos)/,
        ],
      ],
      text,
    ),
    ...flag(
      'always_on',
      /always[- ]on|permanent|dauerhaft|(?:immer|ständig|durchgehend) aktiv|rund um die uhr/,
      text,
    ),
  };
}
