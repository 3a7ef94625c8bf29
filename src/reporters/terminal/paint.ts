import picocolors from 'picocolors';
import type { Verdict } from '../../model/verdict.ts';
import type { Look } from '../look.ts';

type Style = (text: string) => string;

/** Colours and signs of one output; every sign stands beside a word. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly verdict: (verdict: Verdict) => Style;
  readonly sign: (verdict: Verdict) => string;
  readonly warning: string;
  readonly warn: Style;
  /** Before what differs between layers. */
  readonly drift: string;
  readonly bullet: string;
  /** Between the parts of a line; begins with a space at which no line breaks, so that none starts with it. */
  readonly dot: string;
}

const signs: Record<Verdict, readonly [unicode: string, ascii: string]> = {
  contradicted: ['✗', 'x'],
  inconclusive: ['?', '?'],
  untested: ['–', '-'],
  consistent: ['✓', '+'],
  confirmed: ['✓', '+'],
  lapsed: ['✗', 'x'],
  unattested: ['○', 'o'],
  attested: ['✎', '*'],
};

export function paintFor({ color, unicode }: Look): Paint {
  const colors = picocolors.createColors(color);
  const styles: Record<Verdict, Style> = {
    contradicted: colors.red,
    inconclusive: colors.yellow,
    untested: colors.dim,
    consistent: colors.green,
    confirmed: colors.green,
    lapsed: colors.red,
    unattested: colors.dim,
    attested: colors.green,
  };
  return {
    bold: colors.bold,
    dim: colors.dim,
    verdict: (verdict) => styles[verdict],
    sign: (verdict) => signs[verdict][unicode ? 0 : 1],
    warning: '!',
    warn: colors.yellow,
    drift: unicode ? '≠' : '~',
    bullet: unicode ? '•' : '*',
    dot: unicode ? '\u00A0· ' : ', ',
  };
}
