import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, daily, server, volume } from './raw/project.ts';

export const cases: Cases = [
  good('a server with backups', server()),
  bad('a server without backups', server({ backups: false }), { because: 'Server web has no backup' }),
  bad(
    'a volume, of which Hetzner makes no backups',
    { ...server(), ...volume() },
    { because: 'Volume data has no backup' },
  ),
  unknown('a volume, which something inside its server may back up', volume(), { declared: false }),
  good('a Storage Box with a snapshot plan', box({ snapshot_plan: daily })),
  bad('a Storage Box without a snapshot plan', box()),
  unknown('a server whose state leaves the setting out', server({ backups: undefined })),
  unknown('a server under a promise about laptops', server(), { params: { scope: 'devices' } }),
];
