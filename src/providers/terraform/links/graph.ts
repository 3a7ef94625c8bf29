import { known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import { linksTo, naming } from '../catalog.ts';
import type { Scanned } from '../form.ts';
import type { Cloud, Link } from '../mapping.ts';
import type { Row } from '../row.ts';
import { attach, type Attached } from './attach.ts';
import { lookUp, type Linking } from './look-up.ts';
import { createIndex } from './matches.ts';
import { namesAt } from './names-at.ts';
import { instancesOf } from './pair.ts';
import { createReferences } from './references.ts';

/** How the instances of one source hang together. Everything is worked out when it is first asked for. */
export interface Graph {
  readonly ofType: (type: string) => readonly Row[];
  readonly children: (row: Row, type: string) => Fact<readonly Row[]>;
  readonly target: (row: Row, path: string, types: readonly string[], from: Origin) => Fact<Row | undefined>;
  readonly regionOf: (row: Row) => Fact<string>;
  readonly spell: (path: string) => string;
  /** Whether a link of a split-off instance leads to a parent, to one that is not here, or is not told. */
  readonly leadsTo: (row: Row, link: Link) => Leads;
}

type Leads = 'parent' | 'nothing' | 'untold';

const none: readonly Row[] = [];

export function createGraph(
  rows: readonly Row[],
  {
    configuration,
    dependencies,
    regionOf,
    spell,
  }: Pick<Scanned, 'configuration' | 'dependencies' | 'regionOf' | 'spell'>,
): Graph {
  const index = createIndex(rows);
  const references = configuration && createReferences(configuration);
  const linking: Linking = { index, instances: instancesOf(index), configuration, references, dependencies };
  const attachments = new Map<Cloud, Map<string, Attached>>();
  const attachedOf = (cloud: Cloud, type: string): Attached => {
    let byType = attachments.get(cloud);
    if (byType === undefined) attachments.set(cloud, (byType = new Map()));
    let attached = byType.get(type);
    if (attached === undefined) byType.set(type, (attached = attach(linking, cloud, type)));
    return attached;
  };
  return {
    ofType: index.ofType,
    children: (row, type) => childrenOf(row, type, attachedOf),
    target: (row, path, types, from) => targetOf(linking, row, path, types, from),
    regionOf,
    spell,
    leadsTo: (row, link) => leadsTo(linking, row, link),
  };
}

function childrenOf(
  row: Row,
  type: string,
  attachedOf: (cloud: Cloud, type: string) => Attached,
): Fact<readonly Row[]> {
  const { cloud } = row.shape;
  const from: Origin = { path: type };
  if (cloud === undefined) return unknown('not-looked-at', from);
  if (!linksTo(cloud, row.shape.type).some((link) => link.type === type)) {
    throw new Error(`No link of ${cloud.id} leads from ${type} to ${row.shape.type}`);
  }
  const attached = attachedOf(cloud, type);
  if (attached.unsure.has(row)) {
    return unknown('ambiguous', from, `there is a ${type} that may or may not belong to it`);
  }
  return known(attached.children.get(row) ?? none, from);
}

function leadsTo(linking: Linking, row: Row, link: Link): Leads {
  const { to: types, matching: attributes, within } = link;
  const { rows, unsure } = lookUp(linking, row, link.by, { types, attributes, within });
  if (rows.length > 0) return 'parent';
  return unsure === undefined && namesAt(row, link.by).texts.length > 0 ? 'nothing' : 'untold';
}

function targetOf(
  linking: Linking,
  row: Row,
  path: string,
  types: readonly string[],
  from: Origin,
): Fact<Row | undefined> {
  const attributes = attributesNaming(row.shape.cloud, types);
  const { rows, unsure } = lookUp(linking, row, path, { types, attributes });
  if (unsure !== undefined) return unknown(unsure, from);
  return rows.length > 1 ? unknown('ambiguous', from) : known(rows[0], from);
}

const namingOf = new WeakMap<Cloud, Map<string, readonly string[]>>();

/** Attributes by which instances of these types may be named; asked for every instance, so worked out once. */
function attributesNaming(cloud: Cloud | undefined, types: readonly string[]): readonly string[] {
  if (cloud === undefined) return naming;
  let known = namingOf.get(cloud);
  if (known === undefined) namingOf.set(cloud, (known = new Map()));
  const key = types.join(' ');
  let attributes = known.get(key);
  if (attributes === undefined) {
    const matching = types.flatMap((type) => linksTo(cloud, type).flatMap((link) => link.matching));
    known.set(key, (attributes = [...new Set([...naming, ...matching])]));
  }
  return attributes;
}
