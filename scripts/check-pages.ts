import { checks } from '../src/checks/index.ts';
import { explainCheck } from '../src/reporters/explain-check.ts';

/** The pages of docs/checks, by file name. */
export function checkPages(): ReadonlyMap<string, string> {
  const note = '<!-- Made by scripts/docs.ts from the check itself. -->\n\n';
  const pages = checks.map((check): [string, string] => [`${check.id}.md`, note + explainCheck(check)]);
  return new Map([['README.md', note + indexPage()], ...pages]);
}

function indexPage(): string {
  const rows = checks.map(
    ({ id, title, severity, references }) =>
      `| [${id}](${id}.md) | ${title} | ${severity} | ${references.filter((name) => name.startsWith('GDPR')).join(', ')} |`,
  );
  return [
    '# Checks',
    '',
    'Each kind of promise that tomcheck can test.',
    '',
    '| check | promise | severity | law |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
