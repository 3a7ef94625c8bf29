import { claimIds } from '../model/claim-ids.ts';
import { reportVersion } from '../model/report.ts';
import { version } from '../version.ts';

/** Prints what a bug report needs: versions of tomcheck, its formats and the machine. */
export function printVersionDetails(): void {
  const details = {
    tomcheck: version(),
    report: reportVersion,
    claims: Object.keys(claimIds).length,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  };
  process.stdout.write(`${JSON.stringify(details, undefined, 2)}\n`);
}
