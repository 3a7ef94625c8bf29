import type { Check, Example } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import { exampleDay } from '../model/example.ts';
import type { Fact } from '../model/fact.ts';
import { kindNames } from '../model/kinds.ts';
import { isPaper } from '../model/papers.ts';
import type { Field, Kind } from '../model/resource.ts';
import type { ResourceVerdict } from '../model/verdict.ts';
import { describeResource } from './describe-facts.ts';
import { fieldNames } from './field-names.ts';

/** Everything about a check as Markdown, ending with a line break: its page, and what `explain` shows. */
export function explainCheck(check: Check): string {
  const sections = [
    `# ${check.title}`,
    `Id: \`${check.id}\`. Severity: ${check.severity}.`,
    check.why,
    `See ${check.references.join(', ')}.`,
    `## What is looked at\n\n${readsOf(check)}\n\n${quantifierOf(check)}`,
    `## Parameters\n\n${parametersOf(check)}`,
    ...unjudgedOf(check),
    `## Examples\n\n${dayOf(check)}${examplesOf(check)}`,
    `## How to make it true\n\n${remedyOf(check)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Kinds of which the same is read stand in one line. */
function readsOf({ reads }: Check): string {
  const lines = Map.groupBy(Object.entries(reads), ([, fields]) => fieldsText(fields));
  return [...lines]
    .map(
      ([fields, entries]) => `- ${entries.map(([kind]) => kindNames[kind as Kind][1]).join(', ')}: ${fields}`,
    )
    .join('\n');
}

function fieldsText(fields: readonly Field[]): string {
  return fields.length === 0 ? 'where they run' : fields.map((field) => fieldNames[field]).join('; ');
}

const papers =
  'No cloud is asked. What the text says of itself can contradict it; what shows it is a file that tomcheck.yaml names under `evidence`, or a person by `tomcheck attest`. Without either the promise is unattested.';

function quantifierOf({ quantifier, reads }: Check): string {
  if (Object.keys(reads).every((kind) => isPaper(kind as Kind))) return papers;
  if (quantifier === 'every') return 'Each one that the sentence speaks of must hold by itself.';
  if (quantifier === 'together') return 'They are judged together.';
  return `In each account one good ${kindNames[quantifier.some][0]} is enough.`;
}

function parametersOf({ parameters }: Check): string {
  return Object.entries(parameters.properties)
    .map(([name, { description, examples }]) => {
      const samples = examples.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
      return `- \`${name}\`: ${description} Such as ${samples}.`;
    })
    .join('\n');
}

/** Asked of the check itself, with every sample of its parameters. */
function unjudgedOf(check: Check): readonly string[] {
  const { unjudged } = check;
  if (unjudged === undefined) return [];
  const clauses = samplesOf(check).map((params) => unjudged({ ...basis(check), ...params }));
  const distinct = [...new Set(clauses)].filter((clause) => clause !== undefined);
  if (distinct.length === 0) return [];
  const list = distinct.map((clause) => `- ${clause}`).join('\n');
  return [
    `## What cannot be judged\n\nA sentence that also says such a thing is never confirmed:\n\n${list}`,
  ];
}

/** What the parameters of the first example say, so that a single further one is the only thing not judged. */
function basis({ examples }: Check): Parameters {
  return examples.confirmed[0].params ?? {};
}

function samplesOf({ parameters }: Check): readonly Parameters[] {
  return Object.entries(parameters.properties).flatMap(([name, { examples }]) =>
    examples.map((value) => ({ [name]: value })),
  );
}

const headings: Readonly<Record<ResourceVerdict, string>> = {
  confirmed: 'It holds',
  contradicted: 'It does not hold',
  inconclusive: 'It cannot be told',
};

/** Where days are compared, the examples need one to be judged on. */
function dayOf({ examples }: Check): string {
  const given = Object.values(examples).flatMap((cases) => cases.flatMap((example) => example.given));
  const facts = given.flatMap((resource) => Object.values<Fact<unknown> | undefined>(resource.facts));
  const dated = facts.some((fact) => fact?.known === true && /^\d{4}-\d\d/.test(String(fact.value)));
  return dated ? `Judged on ${spokenDay(exampleDay)}, where no other day is named.\n\n` : '';
}

function examplesOf({ examples }: Check): string {
  return Object.entries(headings)
    .map(([verdict, heading]) => {
      const cases = examples[verdict as ResourceVerdict].map(exampleText);
      return `### ${heading}\n\n${cases.join('\n')}`;
    })
    .join('\n\n');
}

function exampleText({ claim, params, given, today, because }: Example): string {
  const parameters = params === undefined ? '' : ` \`${JSON.stringify(params)}\``;
  const seen = given.map(describeResource).join('; ');
  const day = today === undefined ? '' : ` on ${spokenDay(today)}`;
  return `- "${claim}"${parameters}\\\n  Seen${day}: ${seen}.${because === undefined ? '' : `\\\n  ${because}`}`;
}

function remedyOf({ remedy }: Check): string {
  const parts = [
    remedy.cloud,
    remedy.terraform === undefined ? undefined : `\`\`\`hcl\n${remedy.terraform}\n\`\`\``,
    remedy.commandLine === undefined ? undefined : `\`\`\`sh\n${remedy.commandLine}\n\`\`\``,
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}
