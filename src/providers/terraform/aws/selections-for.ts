import type { Instance } from '../mapping.ts';

/** The selections of a source in their order, and by ARN those that name full ARNs and nothing else. */
interface Selections {
  readonly byArn: ReadonlyMap<string, readonly Place[]>;
  readonly others: readonly Place[];
}

interface Place {
  readonly selection: Instance;
  readonly order: number;
}

const sorted = new WeakMap<readonly Instance[], Selections>();

/** The selections that might take an instance: each of thousands of things would look at each of hundreds. */
export function selectionsFor(instance: Instance): readonly Instance[] {
  const all = instance.all('aws_backup_selection');
  if (all.length === 0) return all;
  const arn = instance.string('arn');
  if (!arn.known) return all;
  const selections = sorted.get(all) ?? sort(all);
  sorted.set(all, selections);
  const named = selections.byArn.get(arn.value) ?? [];
  return [...named, ...selections.others]
    .toSorted((a, b) => a.order - b.order)
    .map(({ selection }) => selection);
}

function sort(all: readonly Instance[]): Selections {
  const byArn = new Map<string, Place[]>();
  const others: Place[] = [];
  for (const [order, selection] of all.entries()) {
    const arns = onlyArns(selection);
    if (arns === undefined) others.push({ selection, order });
    for (const arn of arns ?? []) {
      const places = byArn.get(arn);
      if (places === undefined) byArn.set(arn, [{ selection, order }]);
      else places.push({ selection, order });
    }
  }
  return { byArn, others };
}

/** The full ARNs that a selection names; undefined if it may take anything else. */
function onlyArns(selection: Instance): ReadonlySet<string> | undefined {
  const resources = selection.strings('resources');
  const tags = selection.blocks('selection_tag');
  if (!resources.known || !tags.known || tags.value.length > 0 || resources.value.length === 0)
    return undefined;
  return resources.value.some((pattern) => /[*?]/.test(pattern)) ? undefined : new Set(resources.value);
}
