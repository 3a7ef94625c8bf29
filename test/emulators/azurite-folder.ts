import { homedir } from 'node:os';
import { join } from 'node:path';

/** The last version whose dependencies are all published. */
export const azuriteVersion = '3.35.0';

/** Where Azurite is installed: outside of the checkout, so that `npm ci` leaves it alone. */
export function azuriteFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(caches, 'tomcheck', `azurite-${azuriteVersion}`);
}
