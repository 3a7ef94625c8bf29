import { packageFile } from './input/package-file.ts';

/** Version of this tomcheck, as its package.json says. */
export function version(): string {
  return (JSON.parse(packageFile('package.json')) as { version: string }).version;
}
