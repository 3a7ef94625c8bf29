import type { Document } from '../model/document.ts';
import { matricesOf } from './matrix.ts';
import type { Passage } from './passages.ts';
import { fold } from './text/fold.ts';

/** A column that names price plans or classes of systems. */
const column =
  /^(?:plans?|tier|edition|package|(?:service |system )?class|tarife?|paket|klasse|offre|formule)$/;

const usual =
  'gold|silver|bronze|platinum|free|starter|basic|standard|team|pro|professional|plus|premium|business|enterprise|growth|scale';

/** What carries the name of a plan: `the Business plan`, `Gold systems`, `Premium customers`. */
const carriers =
  '(?:plans?|tiers?|editions?|packages?|schedules?|systems?|customers?|workloads?|applications?|backups?|class|tarif\\w*|pakets?|kunden|systeme)';

const carried = new RegExp(
  `\\b((?:(?:${usual})(?:, | and | or | und | oder )){0,3}(?:${usual}))[- ]${carriers}\\b|^(gold|silver|bronze|platinum|free|premium|enterprise)(?=[:|,]| [|-])`,
  'g',
);

/** `on the Institution plan`, `im Tarif "Verband"`: a name that is told to be one. */
const introduced =
  /\b(?:on|with|in|under|from|of|only|the) (?:the |our )?((?:[A-Z][\w-]+(?:, | and | or ))?[A-Z][\w-]+) (?:plans?|tiers?|editions?)\b|\b(?:Tarif|Paket|Edition)(?:s|e|en)? ["'\u00ab\u201e\u00bb]?([A-Z][\wäöüÄÖÜß-]+)/g;

/** `Disaster Recovery plans` are papers. */
const papers =
  /\b(?:recovery|continuity|response|emergency|incident|security|test|action|backup|the|our|your|all|any|each|these|those|such)\b/i;

const known = new WeakMap<Document, ReadonlySet<string>>();

/** Names of price plans and classes that the tables and sentences of a document tell to be such, folded. */
export function planNames(document: Document): ReadonlySet<string> {
  const found = known.get(document);
  if (found !== undefined) return found;
  const headings = [...matricesOf(document).values()].flatMap((columns) => [...columns].map(fold));
  const names = new Set([
    ...headings,
    ...document.blocks.flatMap(({ text, cell }) => [...inCell(text, cell?.column), ...inText(text)]),
  ]);
  known.set(document, names);
  return names;
}

function inCell(text: string, heading: string | undefined): readonly string[] {
  return heading !== undefined &&
    column.test(fold(heading)) &&
    nameIn(text) !== undefined &&
    fold(text) !== fold(heading)
    ? [nameIn(text) ?? '']
    : [];
}

/** `Business`, `Class A (orders, billing)`: the name that a cell gives to a plan or a class. */
function nameIn(text: string): string | undefined {
  const bare = fold(text).replace(/ \([^)]*\)$/, '');
  if (/^[\p{L}\d-]{2,20}$/u.test(bare)) return bare;
  return /^(?:class|tier|level|category|klasse|stufe) [\p{L}\d]{1,3}$/u.test(bare)
    ? bare.replace(' ', '-')
    : undefined;
}

function inText(text: string): readonly string[] {
  return Array.from(text.matchAll(introduced), ([, english, german]) => english ?? german ?? '')
    .flatMap((names) => names.split(/, | and | or /))
    .filter((name) => !papers.test(name))
    .map(fold);
}

/** The plans or classes that a clause speaks of, each once: by its row, its words, or a name in brackets. */
export function plansIn(names: ReadonlySet<string>, passage: Passage, text: string): readonly string[] {
  const row = ofRow(names, passage);
  if (row !== undefined) return [row];
  const usually = Array.from(text.matchAll(carried), ([, found, first]) =>
    (found ?? first ?? '').split(/, | and | or | und | oder /),
  );
  const own = [...names].filter((name) => isSaid(name, text));
  return [...new Set([...usually.flat(), ...own])];
}

function ofRow(names: ReadonlySet<string>, { origins, text }: Passage): string | undefined {
  const heading = origins.find((origin) => names.has(origin.column))?.column;
  if (heading !== undefined) return heading;
  const index = origins.findIndex((origin) => column.test(origin.column));
  const cell = origins[index];
  if (cell === undefined) return undefined;
  const written = fold(text.slice(cell.at, origins[index + 1]?.at ?? text.length)).replace(/ \| $/, '');
  const name = nameIn(written) ?? written;
  return names.has(name) ? name : undefined;
}

/** By the name of a plan: what a text says that speaks of it. */
const sayings = new Map<string, RegExp>();

function isSaid(name: string, text: string): boolean {
  if (!text.includes(name)) return false;
  const saying = sayings.get(name) ?? sayingOf(name);
  sayings.set(name, saying);
  return saying.test(text);
}

function sayingOf(name: string): RegExp {
  const word = name.replaceAll(/[^\p{L}\d-]/gu, '');
  return new RegExp(
    `\\(${word}\\)|\\b(?:tarif|paket|plan|(?:leistungs|service)?(?:klasse|stufe)|edition)\\w* "?${word}\\b|\\b${word}"?(?:,? (?:and|or|und|oder) [\\w"]+)?[- ]${carriers}\\b`,
  );
}
