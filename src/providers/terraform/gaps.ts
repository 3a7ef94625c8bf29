import { kinds as allKinds } from '../../model/kinds.ts';
import type { Gap, Kind, Reads, Source } from '../../model/resource.ts';
import type { Shape } from './catalog.ts';
import type { Scanned } from './form.ts';
import type { Tally } from './forms/reading.ts';
import type { Cloud } from './mapping.ts';
import { guessKinds } from './might-be.ts';

/** What an input holds and tomcheck does not know: one gap per type, however many instances there are. */
export function* gapsOf(scanned: Scanned, source: Source, reads: Reads): Generator<Gap> {
  for (const [shape, tally] of scanned.reading.tally) {
    if (shape.group !== 'unmapped') continue;
    const kinds = wanted(kindsOf(shape), reads);
    if (kinds.length > 0) yield unmapped(shape, tally, kinds, source);
  }
  const kinds = wanted(allKinds, reads);
  for (const detail of scanned.incomplete) {
    yield { what: 'gap', kinds, provider: undefined, source, subject: source.name, why: 'cut-off', detail };
  }
}

function kindsOf({ cloud, type }: Shape): readonly Kind[] {
  return cloud === undefined ? (guessKinds(type) ?? allKinds) : cloud.mightBe(type);
}

export function wanted(kinds: readonly Kind[], reads: Reads): readonly Kind[] {
  return kinds.filter((kind) => reads[kind] !== undefined);
}

function unmapped(shape: Shape, tally: Tally, kinds: readonly Kind[], source: Source): Gap {
  const many =
    tally.count === 1 ? `1 instance, ${tally.example}` : `${tally.count} instances, such as ${tally.example}`;
  return {
    what: 'gap',
    kinds,
    provider: shape.cloud?.id ?? shape.source?.split('/')[1],
    source,
    type: shape.type,
    subject: `${shape.type} (${tally.count})`,
    why: 'not-looked-at',
    detail: `tomcheck does not know the type ${shape.type} (${many}).`,
  };
}

/** Kinds that Terraform can never show of a cloud that is in use, with the types that the inputs have of it. */
export function* lastingGaps(clouds: ReadonlyMap<Cloud, ReadonlySet<string>>, reads: Reads): Generator<Gap> {
  for (const [cloud, types] of clouds) {
    for (const { kinds, fields, detail, unless } of cloud.neverShown) {
      const asked = wanted(kinds, reads);
      if (asked.length === 0 || unless?.some((type) => types.has(type)) === true) continue;
      yield {
        what: 'gap',
        kinds: asked,
        ...(fields === undefined ? {} : { fields }),
        provider: cloud.id,
        source: undefined,
        subject: cloud.id,
        why: 'not-shown',
        detail,
      };
    }
  }
}
