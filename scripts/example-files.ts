import type { Report } from '../src/model/report.ts';
import { writeJson } from '../src/reporters/formats/json.ts';
import { renderTerminal } from '../src/reporters/formats/terminal.ts';

/** The reports of an example company. */
export interface ExampleReports {
  readonly report: Report;
  readonly change?: Report;
}

const look = { width: 80, color: false, unicode: true, verbose: false };

/** Path and text of every report of an example: of what is there, and of what its change would make of it. */
export function exampleFiles({
  report,
  change,
}: ExampleReports): readonly (readonly [path: string, text: string])[] {
  return [
    ['report.txt', renderTerminal(report, look)],
    ['report.json', [...writeJson(report)].join('')],
    ...(change === undefined ? [] : [['change.report.txt', renderTerminal(change, look)] as const]),
  ];
}
