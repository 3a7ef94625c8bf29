import { unknown, type Fact, type Unknown } from '../../../model/fact.ts';
import type { Instance, Reader } from '../mapping.ts';
import { matchesSelector } from './label-selector.ts';

/** What is known of the firewalls of a server. */
export interface AttachedFirewalls {
  /** Surely attached, with their rules in this source. */
  readonly here: readonly Instance[];
  /** Surely attached, but their rules are in no resource of this source. */
  readonly elsewhere: boolean;
  /** Why there may be more. */
  readonly doubt: Unknown | undefined;
}

type Attached = Fact<boolean>;

/**
 * Firewalls of a server by all the ways to attach one: `firewall_ids` of the server, `apply_to` of the
 * firewall, and `hcloud_firewall_attachment`, the last two by id or by label selector.
 */
export function attachedFirewalls(server: Instance): AttachedFirewalls {
  const here = new Set<Instance>();
  const doubts: Unknown[] = [];
  const elsewhere = [addOwn(server, here, doubts), addAttachments(server, here, doubts)].includes(true);
  for (const firewall of applied(server.all('hcloud_firewall'))) {
    note(appliesTo(firewall, server), doubts, () => here.add(firewall));
  }
  return { here: [...here], elsewhere, doubt: doubts[0] };
}

function note(attached: Attached, doubts: Unknown[], add: () => void): void {
  if (!attached.known) doubts.push(attached);
  else if (attached.value) add();
}

/** Says whether one of them is not in this source. */
function addOwn(server: Instance, here: Set<Instance>, doubts: Unknown[]): boolean {
  const ignoresOthers = server.boolean('ignore_remote_firewall_ids');
  if (ignoresOthers.known && ignoresOthers.value) doubts.push(setElsewhere(server));
  const named = server.children('hcloud_firewall');
  const ids = server.strings('firewall_ids');
  if (!named.known) {
    doubts.push(ids.known ? named : ids);
    return false;
  }
  for (const firewall of named.value) here.add(firewall);
  return ids.known && ids.value.length > named.value.length;
}

function setElsewhere(server: Instance): Unknown {
  const from = server.origin('ignore_remote_firewall_ids');
  return unknown('ambiguous', from, 'ignore_remote_firewall_ids hides firewalls that are attached elsewhere');
}

function addAttachments(server: Instance, here: Set<Instance>, doubts: Unknown[]): boolean {
  let elsewhere = false;
  const add = (attachment: Instance) => {
    const firewall = attachment.target('firewall_id', ['hcloud_firewall']);
    if (firewall.known && firewall.value !== undefined) here.add(firewall.value);
    else elsewhere = true;
  };
  const byId = server.children('hcloud_firewall_attachment');
  if (byId.known) byId.value.forEach(add);
  else doubts.push(byId);
  for (const attachment of server.all('hcloud_firewall_attachment')) {
    note(selected(attachment.strings('label_selectors'), server), doubts, () => add(attachment));
  }
  return elsewhere;
}

function appliesTo(firewall: Instance, server: Instance): Attached {
  const targets = firewall.blocks('apply_to');
  if (!targets.known) return targets;
  const answers = targets.value.map((target) => isTarget(target, server));
  const yes = answers.find((answer) => answer.known && answer.value);
  return yes ?? answers.find((answer) => !answer.known) ?? { known: true, value: false, from: targets.from };
}

function isTarget(target: Reader, server: Instance): Attached {
  const selector = target.string('label_selector');
  if (selector.known) return selected({ ...selector, value: [selector.value] }, server);
  const id = target.string('server');
  const own = server.string('id');
  // A server that does not exist yet can only be named by an id that is not known yet.
  if (id.known) return { known: true, value: own.known && own.value === id.value, from: id.from };
  return id.why === 'not-shown' ? { known: true, value: false, from: id.from } : id;
}

function selected(selectors: Fact<readonly string[]>, server: Instance): Attached {
  if (!selectors.known) return selectors;
  if (selectors.value.length === 0) return { known: true, value: false, from: selectors.from };
  const labels = server.map('labels');
  if (!labels.known) return labels;
  const answers = new Set(selectors.value.map((selector) => matchesSelector(selector, labels.value)));
  if (answers.has(true)) return { known: true, value: true, from: selectors.from };
  if (answers.has(undefined)) return unknown('failed', selectors.from, 'a label selector is not understood');
  return { known: true, value: false, from: selectors.from };
}

const appliedOnes = new WeakMap<readonly Instance[], readonly Instance[]>();

/** Those that name their targets themselves; few do, and every server asks. */
function applied(firewalls: readonly Instance[]): readonly Instance[] {
  const some = appliedOnes.get(firewalls) ?? firewalls.filter(namesTargets);
  appliedOnes.set(firewalls, some);
  return some;
}

function namesTargets(firewall: Instance): boolean {
  const targets = firewall.blocks('apply_to');
  return !targets.known || targets.value.length > 0;
}
