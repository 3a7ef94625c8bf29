import { chainFact, known, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';

const attributes = ['not_valid_after', 'type'];

/** Of the whole project, like the load balancers that use them. */
const everywhere = known('global', { path: 'location', note: 'certificates belong to the whole project' });

const expiresOn = (certificate: Instance): Fact<string> => certificate.string('not_valid_after');

const renewal = 'renewed by Hetzner (Hetzner Docs, "Managed certificates")';
const byHand = 'an uploaded certificate is replaced by hand';

/** The oldest name stands for both ways; `type` tells them apart. */
function renewsItself(certificate: Instance): Fact<boolean> {
  if (certificate.type === 'hcloud_managed_certificate') {
    return known(true, certificate.origin('type', renewal));
  }
  return chainFact(certificate.string('type', { value: 'uploaded', note: byHand }), (type, from) =>
    type === 'managed' ? known(true, { ...from, note: renewal }) : known(false, { ...from, note: byHand }),
  );
}

export const certificates: readonly TypeMapping[] = [
  'hcloud_managed_certificate',
  'hcloud_uploaded_certificate',
  'hcloud_certificate',
].map((type) =>
  typeMapping('certificate', {
    type,
    attributes,
    region: () => everywhere,
    facts: { expiresOn, renewsItself },
  }),
);
