import { homedir } from 'node:os';
import { join } from 'node:path';

export const motoVersion = '5.2.1';

/** Where moto is installed: outside of the checkout, so that `npm ci` leaves it alone. */
export function motoFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(caches, 'tomcheck', `moto-${motoVersion}`);
}
