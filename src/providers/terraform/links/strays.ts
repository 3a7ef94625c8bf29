import { kindNames } from '../../../model/kinds.ts';
import type { Gap, Kind, Reads, Source } from '../../../model/resource.ts';
import { linksOf } from '../catalog.ts';
import { wanted } from '../gaps.ts';
import type { Cloud, Link } from '../mapping.ts';
import type { Row } from '../row.ts';
import type { Graph } from './graph.ts';

interface Found {
  readonly provider: string | undefined;
  readonly link: Link;
  readonly kinds: readonly Kind[];
  readonly example: string;
  count: number;
}

/**
 * Settings that open or worsen a parent which is not in this source: one gap per type.
 *
 * The parent may be in another source, or in none, and nobody judged it with what they say.
 */
export function* strays(rows: readonly Row[], graph: Graph, source: Source, reads: Reads): Generator<Gap> {
  const found = new Map<string, Found>();
  for (const row of rows) {
    const link = strayLink(row, graph);
    if (link === undefined) continue;
    const known = found.get(row.shape.type);
    if (known !== undefined) known.count += 1;
    else found.set(row.shape.type, toFound(row, link));
  }
  for (const [type, stray] of found) {
    const kinds = wanted(stray.kinds, reads);
    if (kinds.length > 0) yield toGap(type, stray, kinds, source);
  }
}

function toFound(row: Row, link: Link): Found {
  const provider = row.shape.cloud?.id;
  return { provider, link, kinds: kindsOf(row, link), example: row.address, count: 1 };
}

/** A type may name its parent in several ways: it strays if none of them leads to one. */
function strayLink(row: Row, graph: Graph): Link | undefined {
  const { cloud, type, group } = row.shape;
  if (cloud === undefined || group !== 'linked') return undefined;
  const links = spoiling(cloud, type);
  const answers = new Set(links.map((link) => graph.leadsTo(row, link)));
  return answers.has('parent') || !answers.has('nothing') ? undefined : links[0];
}

const byCloud = new WeakMap<Cloud, Map<string, readonly Link[]>>();

function spoiling(cloud: Cloud, type: string): readonly Link[] {
  const types = byCloud.get(cloud) ?? new Map<string, readonly Link[]>();
  byCloud.set(cloud, types);
  const links = types.get(type) ?? linksOf(cloud, type).filter(({ spoils }) => spoils !== undefined);
  types.set(type, links);
  return links;
}

function kindsOf({ shape }: Row, { to }: Link): readonly Kind[] {
  const mappings = shape.cloud?.types.filter(({ type }) => to.includes(type)) ?? [];
  return [...new Set(mappings.map(({ kind }) => kind))];
}

function toGap(
  type: string,
  { provider, link, example, count }: Found,
  kinds: readonly Kind[],
  source: Source,
): Gap {
  const what = kinds.map((kind) => kindNames[kind][0]).join(' or ');
  const which =
    count === 1 ? `${example} belongs` : `${count} instances of ${type}, such as ${example}, belong`;
  return {
    what: 'gap',
    kinds,
    ...(link.spoils === undefined ? {} : { fields: link.spoils }),
    provider,
    source,
    type,
    subject: `${type} (${count})`,
    why: 'not-shown',
    detail: `${which} to ${/^[aeiou]/u.test(what) ? 'an' : 'a'} ${what} that is not in this source.`,
  };
}
