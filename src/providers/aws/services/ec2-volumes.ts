import type { Fact } from '../../../model/fact.ts';
import {
  at,
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Attributes,
} from '../../live/attributes.ts';
import { namesAt } from '../../live/names-at.ts';
import type { Table } from '../../live/table.ts';
import { isLost, type Layer, type LostLayer, type Thing } from '../../live/thing.ts';

type Tags = Readonly<Record<string, string>>;

/** Tags that all volumes carry alike: what takes volumes by a tag takes the whole server only by one of these. */
function sharedTags(answer: unknown): Tags {
  const [first = {}, ...others] = elementsAt(answer, 'Volumes').map(tagsOf);
  return Object.fromEntries(
    Object.entries(first).filter(([key, value]) => others.every((tags) => tags[key] === value)),
  );
}

function tagsOf(volume: unknown): Tags {
  return Object.fromEntries(
    elementsAt(volume, 'Tags').map((tag) => [textAt(tag, 'Key') ?? '', textAt(tag, 'Value') ?? '']),
  );
}

/** The volumes of a server stand in a list of their own; which of them is the root makes no difference. */
const attributes: Attributes = {
  root_block_device: blocks('Volumes', {
    encrypted: 'Encrypted',
    kms_key_id: optional('KmsKeyId'),
    tags: tagMap('Tags'),
  }),
  ebs_block_device: null,
  volume_tags: computed('Volumes.Tags', sharedTags),
};

type Found = Fact<ReadonlyMap<string, Thing>>;

/** Gives each server the volumes that are attached to it. */
export function addVolumes(table: Table): void {
  const regions = new Map<string, Found>();
  for (const server of table.things()) {
    if (server.type !== 'aws_instance') continue;
    let volumes = regions.get(server.place.region);
    if (volumes === undefined) regions.set(server.place.region, (volumes = volumesNear(server, table)));
    server.layers.push(volumesOf(server, volumes));
  }
}

function volumesNear(server: Thing, table: Table): Found {
  const near = table.near(server, 'aws_ebs_volume');
  if (!near.known) return near;
  return { ...near, value: new Map(near.value.map((volume) => [idOf(volume), volume])) };
}

function idOf(thing: Thing): string {
  const names = namesAt(thing, 'id');
  return 'why' in names ? '' : (names[0] ?? '');
}

const missing = { why: 'not-shown', detail: 'not all of its volumes were listed' } as const;

function volumesOf(server: Thing, volumes: Found): Layer | LostLayer {
  if (!volumes.known) {
    const { why, detail, from } = volumes;
    return { attributes, reason: { why, detail }, call: from.call };
  }
  const attached = elementsAt(itemOf(server), 'BlockDeviceMappings.Ebs.VolumeId').map((id) =>
    volumes.value.get(String(id)),
  );
  const found = attached.filter((volume) => volume !== undefined);
  const call = found[0]?.layers[0]?.call;
  return found.length < attached.length
    ? { attributes, reason: missing, call }
    : { attributes, item: { Volumes: found.map(itemOf) }, call };
}

function itemOf(thing: Thing): unknown {
  const [layer] = thing.layers;
  return layer === undefined || isLost(layer) ? undefined : at(layer.item, '');
}
