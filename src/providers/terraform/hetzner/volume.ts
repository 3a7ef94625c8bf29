import { known, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance } from '../mapping.ts';
import { regionOf, regionOfTarget } from './identity.ts';
import { encryptionNotShown, noCopies } from './not-shown.ts';
import { deletionProtection } from './protection.ts';

/** What runs inside its server may back it up all the same, which only the whole estate could show. */
const noBackups = known([], {
  path: 'backups',
  note: 'Hetzner has no backups of volumes (Hetzner Docs, "Volumes")',
  absence: true,
});
const attachedOnly = known(false, {
  path: 'server_id',
  note: 'a volume can only be reached through its server',
});
const algorithm = encryptionNotShown('volumes');

export const volume = typeMapping('volume', {
  type: 'hcloud_volume',
  attributes: ['delete_protection', 'format', 'server_id'],
  facts: {
    encryptedAtRest: encryption,
    encryptionAlgorithm: () => algorithm,
    copies: noCopies('Hetzner keeps a volume in its own location (Hetzner Docs, "Volumes")'),
    publiclyAccessible: () => attachedOnly,
    backups: () => noBackups,
    deletionProtection,
  },
  region: (instance) => {
    const own = regionOf(instance);
    return own.known ? own : orUnknown(own, regionOfTarget(instance, 'server_id', ['hcloud_server']));
  },
});

function orUnknown(own: Fact<string>, other: Fact<string>): Fact<string> {
  return other.known ? other : own;
}

/** `format` puts a plain filesystem on the raw device; who encrypts with LUKS leaves it out. */
function encryption(instance: Instance): Fact<boolean> {
  const format = instance.string('format');
  if (!format.known) return algorithm;
  const detail = `${algorithm.detail}, and put a plain ${format.value} filesystem on this one when it was made`;
  return unknown('not-shown', format.from, detail);
}
