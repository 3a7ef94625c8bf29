import type { Report } from '../model/report.ts';
import { writeJson } from './formats/json.ts';
import type { Look } from './look.ts';
import { renderTerminal } from './formats/terminal.ts';

/** One format: a pure function of the report. Adding one is a file here and a line below. */
export interface Reporter {
  readonly title: string;
  /** The text in pieces, ending with a line break. */
  readonly render: (report: Report, look: Look) => Iterable<string>;
}

/** Every format by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = {
  terminal: {
    title: 'for people, sentence by sentence',
    render: (report, look) => [renderTerminal(report, look)],
  },
  json: { title: 'the whole run as data, versioned', render: writeJson },
};
