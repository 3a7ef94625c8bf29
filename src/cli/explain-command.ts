import { checkById, checks } from '../checks/index.ts';
import { UserError } from '../errors.ts';
import { nearestWord } from '../input/nearest.ts';
import { explainCheck } from '../reporters/explain-check.ts';
import { explainFinding } from '../reporters/explain-finding.ts';
import { loadReport } from './report-command.ts';
import { runCommand } from './run-command.ts';
import { realWorld } from './world.ts';

/** `tomcheck explain`: a check by its id, or with `--from` a claim or finding of a run. */
export function explainCommand(subject: string, { from }: { readonly from?: string }): Promise<number> {
  return runCommand(async ({ signal }) => {
    const check = checkById(subject);
    const text = check === undefined ? await explanationFrom(from, subject, signal) : explainCheck(check);
    process.stdout.write(text);
    return 0;
  });
}

async function explanationFrom(
  from: string | undefined,
  subject: string,
  signal: AbortSignal,
): Promise<string> {
  if (from === undefined) {
    const near = nearestWord(
      subject,
      checks.map(({ id }) => id),
    );
    const hint = near === undefined ? 'List the checks with: tomcheck checks' : `Did you mean "${near}"?`;
    throw new UserError(
      `No check is called "${subject}".`,
      `${hint} For a finding, name its run with --from run.json.`,
    );
  }
  const text = explainFinding(await loadReport(from, realWorld(signal)), subject);
  if (text === undefined) {
    throw new UserError(
      `${from} has no claim and no finding "${subject}".`,
      'Fingerprints stand in the JSON report.',
    );
  }
  return text;
}
