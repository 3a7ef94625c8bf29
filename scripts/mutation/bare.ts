import type { Check } from '../../src/model/check.ts';
import type { Cloud } from '../../src/providers/terraform/mapping.ts';
import type { RawInput } from './inputs.ts';
import type { Pool } from './variants.ts';
import type { Workbench } from './workbench.ts';

const anything = [true, false, 0, 1, 400, 'other', [], ['*']];

/** Every type that a file names, alone, with each of its attributes in turn: for what no labelled case holds. */
export function bareInputs(workbench: Workbench, text: string, pool: Pool): readonly RawInput[] {
  const { clouds } = workbench.load('src/providers/terraform/clouds.ts') as { clouds: readonly Cloud[] };
  const { checks } = workbench.load('src/checks/index.ts') as { checks: readonly Check[] };
  const found: RawInput[] = [];
  for (const { id, types } of clouds) {
    const cloud = id === 'aws' || id === 'azure' ? id : 'hetzner';
    for (const { type, kind, attributes } of types.filter((each) => text.includes(`'${each.type}'`))) {
      const base = { id: `id-of-${type}`, name: 'main', ...region[cloud] };
      const alone = [{}, ...attributes.flatMap((attribute) => valuesOf(attribute, pool))];
      const asking = checks.filter(({ reads }) => Object.hasOwn(reads, kind));
      for (const check of asking) {
        for (const more of alone)
          found.push({ from: 'raw', cloud, id: check.id, given: { [`${type}.main`]: { ...base, ...more } } });
      }
    }
  }
  return found;
}

const region = {
  aws: { arn: 'arn:aws:x:eu-central-1:111122223333:x/main', region: 'eu-central-1' },
  azure: { location: 'westeurope' },
  hetzner: { location: 'fsn1' },
} as const;

function valuesOf(path: string, pool: Pool): readonly Readonly<Record<string, unknown>>[] {
  const [attribute = path] = path.split('.');
  const values = [...anything, ...(pool.get(attribute) ?? []).slice(0, 12)];
  return values.map((value) => ({ [attribute]: value }));
}
