import { columnTables } from './columns.ts';
import { contentsLines } from './contents.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { follows, isFirst, markerOf, type Marker } from './marker.ts';
import { pageNoise } from './page-noise.ts';
import { learnWrapping, type GoesOn } from './wrapping.ts';

interface Grouping {
  readonly drafts: Draft[];
  /** The draft that the next line may go on with. */
  current: Draft | undefined;
  blank: boolean;
  /** The last marker of each type. */
  readonly markers: Map<Marker['type'], Marker>;
  readonly goesOn: GoesOn;
  /** Whether `goesOn` knows how wide the lines were. */
  readonly measured: boolean;
}

const rule = /^([-=_*~#])(?:\s*\1){2,}$/;

/** Puts the lines of a text together into headings, paragraphs and items to be; leaves out page headers and footers. */
export function groupLines(lines: readonly Line[], text: string, layout?: Layout): readonly Draft[] {
  const noise = layout === undefined ? pageNoise(lines) : new Set<number>();
  const contents = contentsLines(lines);
  const tables = layout?.tables ?? columnTables(lines, text);
  const grouping: Grouping = {
    drafts: [],
    current: undefined,
    blank: true,
    markers: new Map(),
    goesOn: layout?.goesOn(lines) ?? learnWrapping(lines),
    measured: layout !== undefined,
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const table = tables.get(index);
    if (line === undefined || noise.has(index)) continue;
    if (table !== undefined) {
      open(grouping, { kind: 'table', lines: [line], table });
      index = table.end - 1;
    } else if (contents.has(index)) open(grouping, { kind: 'contents', lines: [line] });
    else if (layout?.headings.has(index) === true) addHeadingLine(grouping, line, index, layout);
    else addLine(grouping, line);
  }
  return grouping.drafts;
}

/** A heading goes on in the next line if that is one of the same level. */
function addHeadingLine(grouping: Grouping, line: Line, index: number, { headings }: Layout): void {
  const level = headings.get(index);
  const last = grouping.drafts.at(-1);
  const goesOn = !grouping.blank && headings.get(index - 1) === level && last?.heading === level;
  if (goesOn) last?.lines.push(line);
  else {
    const marker = markerOf(line.body);
    const numbered = marker !== undefined && marker.type !== 'bullet' ? { marker } : {};
    open(grouping, { kind: 'text', lines: [line], heading: level ?? 1, ...numbered });
  }
  grouping.current = undefined;
  grouping.blank = false;
}

function addLine(grouping: Grouping, line: Line): void {
  const { current, drafts } = grouping;
  const ruled = rule.exec(line.body)?.[1];
  if (line.body === '' || ruled !== undefined) {
    if (ruled !== undefined && current !== undefined) current.underline = ruled;
    const last = drafts.at(-1);
    if (last !== undefined) last.blankAfter = true;
    grouping.current = undefined;
    grouping.blank = true;
    return;
  }
  const marker = markerOf(line.body);
  const last = drafts.at(-1);
  if (marker !== undefined && startsItem(grouping, line, marker))
    open(grouping, { kind: 'item', lines: [line], marker });
  else if (current !== undefined && belongs(grouping.goesOn, current, line)) current.lines.push(line);
  else if (
    !grouping.measured &&
    grouping.blank &&
    last !== undefined &&
    brokenByPage(grouping.goesOn, last, line)
  )
    resume(grouping, last, line);
  else open(grouping, { kind: 'text', lines: [line] });
  grouping.blank = false;
}

function open(grouping: Grouping, draft: Omit<Draft, 'blankBefore' | 'blankAfter'>): void {
  const opened = { ...draft, blankBefore: grouping.blank, blankAfter: false };
  grouping.drafts.push(opened);
  if (draft.marker !== undefined) grouping.markers.set(draft.marker.type, draft.marker);
  grouping.current = draft.kind === 'text' || draft.kind === 'item' ? opened : undefined;
  grouping.blank = grouping.current === undefined;
}

function resume(grouping: Grouping, draft: Draft, line: Line): void {
  draft.lines.push(line);
  draft.blankAfter = false;
  grouping.current = draft;
}

/** Whether a line with a marker opens an item: `1.2 at a minimum` in the middle of a paragraph does not. */
function startsItem(
  { current, blank, markers, goesOn, measured }: Grouping,
  line: Line,
  marker: Marker,
): boolean {
  const before = markers.get(marker.type);
  const inSeries = before === undefined ? isFirst(marker) : isFirst(marker) || follows(marker, before);
  if (marker.type === 'letter' && !inSeries) return false;
  if (blank || current === undefined) return !marker.bare || startsNumbered(line, marker);
  const last = current.lines.at(-1) ?? line;
  if (marker.type === 'bullet')
    return current.kind === 'item' || /[.:;!?]$/.test(last.body) || !goesOn(last, line);
  if (!inSeries || marker.bare) return false;
  const deeper = line.indent > (current.lines[0]?.indent ?? 0);
  const runsOn =
    /^\p{Ll}/u.test(line.body.slice(marker.length)) &&
    !/[.:;!?]$/.test(last.body) &&
    (!measured || goesOn(last, line));
  return current.kind === 'item'
    ? !runsOn && (!deeper || last.body.endsWith(':'))
    : last.body.endsWith(':') || (!runsOn && !goesOn(last, line));
}

/** A bare number counts sections only where a title follows: `1  INTRODUCTION`, not `30 days`. */
function startsNumbered(line: Line, marker: Marker): boolean {
  const rest = line.body.slice(marker.length);
  return Number(marker.parts[0]) <= 40 && /^\p{Lu}/u.test(rest) && rest.length <= 80 && !/[.;,:]$/.test(rest);
}

function belongs(goesOn: GoesOn, current: Draft, line: Line): boolean {
  const [first] = current.lines;
  const last = current.lines.at(-1);
  if (first === undefined || last === undefined) return false;
  // The text of an item hangs deeper than its marker.
  return (current.kind === 'item' && line.indent > first.indent) || goesOn(last, line);
}

/** Whether a paragraph was cut by a page and goes on here, in the middle of a sentence. */
function brokenByPage(goesOn: GoesOn, last: Draft, line: Line): boolean {
  const end = last.lines.at(-1);
  if (last.kind === 'contents' || last.kind === 'table' || end === undefined || last.underline !== undefined)
    return false;
  const cut = /[\p{L},]$/u.test(end.body) && /^\p{Ll}/u.test(line.body);
  return cut && (end.body.length >= 60 || (last.lines.length > 1 && goesOn(end, line)));
}
