import { linksOf, naming } from '../catalog.ts';
import type { Cloud, Link } from '../mapping.ts';
import type { Row } from '../row.ts';
import { lookUp, type Linking } from './look-up.ts';
import { put } from './matches.ts';

/** The instances of one split-off type by the instance they belong to. */
export interface Attached {
  readonly children: Map<Row, Row[]>;
  /** Parents for which it cannot be told whether a child is theirs. */
  readonly unsure: Set<Row>;
}

export function attach(linking: Linking, cloud: Cloud, type: string): Attached {
  const attached: Attached = { children: new Map(), unsure: new Set() };
  for (const link of linksOf(cloud, type)) {
    if (isReverse(link)) attachReverse(linking, cloud, link, attached);
    else for (const child of own(linking, cloud, type)) attachChild(linking, link, child, attached);
  }
  return attached;
}

/** Where a child is linked by its own id or name, it is the parent that points to it, and several may share it. */
function isReverse(link: Link): boolean {
  return naming.includes(link.by) && !link.matching.some((attribute) => naming.includes(attribute));
}

function own(linking: Linking, cloud: Cloud, type: string): readonly Row[] {
  return linking.index.ofType(type).filter((row) => row.shape.cloud === cloud);
}

function attachChild(linking: Linking, link: Link, child: Row, attached: Attached): void {
  const found = lookUp(linking, child, link.by, {
    types: link.to,
    attributes: link.matching,
    within: link.within,
  });
  if (found.unsure === undefined) {
    for (const parent of found.rows) addChild(attached, parent, child);
    return;
  }
  const some = found.unsure === 'ambiguous' && found.rows.length > 0;
  for (const parent of some ? found.rows : possible(linking, link, child)) attached.unsure.add(parent);
}

function attachReverse(linking: Linking, cloud: Cloud, link: Link, attached: Attached): void {
  const wanted = { types: [link.type], attributes: [link.by], within: link.within };
  for (const parent of link.to.flatMap((type) => own(linking, cloud, type))) {
    for (const attribute of link.matching) {
      const found = lookUp(linking, parent, attribute, wanted);
      if (found.unsure !== undefined) attached.unsure.add(parent);
      else for (const child of found.rows) addChild(attached, parent, child);
    }
  }
}

function addChild(attached: Attached, parent: Row, child: Row): void {
  if (attached.children.get(parent)?.includes(child) !== true) put(attached.children, parent, child);
}

/** Every instance that the child may belong to when nothing tells: those of its provider. */
function possible(linking: Linking, link: Link, child: Row): readonly Row[] {
  return link.to
    .flatMap((type) => linking.index.ofType(type))
    .filter((row) => row.shape.source === child.shape.source);
}
