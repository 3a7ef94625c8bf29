import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { box, server, volume } from './raw/project.ts';

export const cases: Cases = [
  unknown('a volume, whose encryption inside the server Hetzner does not show', volume()),
  unknown('a volume with a plain filesystem', volume({ format: 'ext4' })),
  unknown('the root disk of a server', server()),
  unknown('a Storage Box', box()),
  unknown('a volume whose label says that it is encrypted', volume({ labels: { encryption: 'luks2' } })),
];
