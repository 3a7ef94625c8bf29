import { known, unknown } from '../../../model/fact.ts';
import { typeMapping } from '../mapping.ts';
import { regionOfTarget } from './identity.ts';
import { encryptionNotShown, noCopies } from './not-shown.ts';

const ofImages = encryptionNotShown('snapshots');
const inProject = known(false, {
  path: 'id',
  note: 'snapshots can be used in their own project only (Hetzner Docs)',
});
const somewhere = unknown(
  'not-shown',
  { path: 'location' },
  'Hetzner does not show where snapshots are kept',
);

/** An image of a server's root disk, made by hand and kept until it is deleted. */
export const snapshot = typeMapping('snapshot', {
  type: 'hcloud_snapshot',
  attributes: ['description'],
  facts: {
    encryptedAtRest: () => ofImages,
    encryptionAlgorithm: () => ofImages,
    copies: () => somewhere,
    publiclyAccessible: () => inProject,
  },
  region: () => somewhere,
  name: (instance) => instance.string('description'),
});

/** A snapshot of a Storage Box stands on the box itself. */
export const storageBoxSnapshot = typeMapping('snapshot', {
  type: 'hcloud_storage_box_snapshot',
  attributes: ['storage_box_id'],
  facts: {
    encryptedAtRest: () => ofImages,
    encryptionAlgorithm: () => ofImages,
    copies: noCopies('a snapshot stands on its Storage Box (Hetzner Docs, "Storage Box")'),
    publiclyAccessible: () => inProject,
  },
  region: (instance) => regionOfTarget(instance, 'storage_box_id', ['hcloud_storage_box']),
});
