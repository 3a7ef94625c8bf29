import type { FilePlace, LintFinding } from '../model/lint.ts';
import { cleanText } from './clean-text.ts';
import type { Look } from './look.ts';
import { counted, paragraph } from './terminal/layout.ts';
import { paintFor } from './terminal/paint.ts';

/** What a comparison of claims files and texts showed, for people. */
export function renderLint(findings: readonly LintFinding[], documents: number, look: Look): string {
  const paint = paintFor(look);
  const lines = findings.flatMap(({ claim, kind, file, document, message, fix }) => {
    const places = [file, document].filter((place) => place !== undefined).map(placeText);
    return [
      paint.dim([...places, claim === undefined ? kind : `${kind} (${cleanText(claim)})`].join('  ')),
      ...paragraph(cleanText(message), { indent: 2, width: look.width }),
      ...paragraph(cleanText(fix), { indent: 2, width: look.width, mark: 'fix:' }),
      '',
    ];
  });
  const texts = counted(documents, 'document', 'documents');
  const verdict =
    findings.length === 0
      ? `Nothing to put right in ${texts}.`
      : `${counted(findings.length, 'thing', 'things')} to look at in ${texts}.`;
  return `${[...lines, verdict].join('\n')}\n`;
}

function placeText({ path, line, column }: FilePlace): string {
  return `${cleanText(path)}:${line}:${column}`;
}
