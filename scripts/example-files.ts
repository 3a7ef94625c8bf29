import type { Report } from '../src/model/report.ts';
import { writeJson } from '../src/reporters/formats/json.ts';
import { renderTerminal } from '../src/reporters/formats/terminal.ts';

const look = { width: 80, color: false, unicode: true, verbose: false };

/** Path and text of every report of an example: of what is there, and of what its change would make of it. */
export function exampleFiles(reports: {
  readonly report: Report;
  readonly change: Report;
}): readonly (readonly [path: string, text: string])[] {
  return [
    ['report.txt', renderTerminal(reports.report, look)],
    ['report.json', [...writeJson(reports.report)].join('')],
    ['change.report.txt', renderTerminal(reports.change, look)],
  ];
}
