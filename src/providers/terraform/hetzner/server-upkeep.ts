import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Moment, Shielded } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { systemSupportEnd } from '../operating-systems.ts';

/** Every address of Hetzner stands behind it, without order (hetzner.com, "DDoS protection"). */
export const shield: Fact<Shielded['ddosProtection']> = known('included', {
  path: 'id',
  note: 'DDoS protection of Hetzner for every address (hetzner.com, "DDoS protection")',
});

/** System images are named by distribution and version: `debian-12`. An image of one's own has a number. */
export function supportEndsOn(server: Instance): Fact<Moment> {
  return chainFact(server.string('image'), (image, from): Fact<Moment> => {
    const [, distribution, version] = /^([a-z-]+)-(\d+(?:\.\d+)?)$/u.exec(image.toLowerCase()) ?? [];
    const end =
      distribution === undefined || version === undefined
        ? undefined
        : systemSupportEnd(distribution, version);
    return end === undefined
      ? unknown('not-shown', from, `how long the image ${image} is supported is not in the table of tomcheck`)
      : known(end, { ...from, note: 'by the image it was made from' });
  });
}

/** Keys put in when it was made do not rule passwords out; without any, Hetzner mails a password for root. */
export function passwordLogin(server: Instance): Fact<boolean> {
  return chainFact(server.strings('ssh_keys'), (keys, from) =>
    keys.length > 0
      ? unknown(
          'not-shown',
          from,
          'it was made with SSH keys, and whether passwords are taken as well is set inside it',
        )
      : unknown(
          'not-shown',
          from,
          'no SSH keys are named for it; unless its image or cloud-init forbids passwords, root has one by mail',
        ),
  );
}
