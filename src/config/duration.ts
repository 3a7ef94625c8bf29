import { UserError } from '../errors.ts';

const hoursOf: Record<string, number> = { m: 1 / 60, h: 1, d: 24, w: 168 };

/** Hours of `90m`, `12h`, `7d` or `2w`. */
export function parseDuration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([mhdw])$/.exec(text.trim()) ?? [];
  const hours = hoursOf[unit ?? ''];
  if (amount === undefined || hours === undefined) {
    throw new UserError(`"${text}" is no duration.`, 'Write a number and a unit: 90m, 12h, 7d or 2w.');
  }
  return Number(amount) * hours;
}
