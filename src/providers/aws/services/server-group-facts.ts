import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { BetterFacts } from '../../live/resources.ts';
import { aes256, allOf, anyOf, readFrom } from '../../terraform/aws/facts.ts';
import { encryptedByDefault } from '../../terraform/aws/server-groups.ts';
import type { Instance, Reader } from '../../terraform/mapping.ts';
import { isPublicBy } from './server-group-access.ts';

/** The image of a template: not the own ones, which are listed as images. */
export const image = 'image of a launch template';

/**
 * Whether the volumes of the servers that a group makes are encrypted: by the default of account and region, else each
 * by its template or by the image, whose encrypted volumes stay encrypted (Amazon EBS user guide, "EBS encryption").
 */
function isEncrypted(group: Instance): Fact<boolean> {
  const byDefault = encryptedByDefault(group);
  if (byDefault?.known === true && byDefault.value) return byDefault;
  return chainFact(templatesOf(group), (templates, from) =>
    chainFact(
      allOf(
        templates.map((template) => readFrom(template, volumesOf(template))),
        from,
      ),
      (all, origin): Fact<boolean> => (all ? known(true, origin) : inClear(byDefault, origin)),
    ),
  );
}

/** What nothing encrypts by itself, the default may encrypt all the same, unless it is known to be off. */
function inClear(byDefault: Fact<boolean> | undefined, from: Fact<boolean>['from']): Fact<boolean> {
  if (byDefault?.known === true) return known(false, from);
  return unknown('not-shown', from, 'whether the account encrypts new volumes by default is not shown');
}

function templatesOf(group: Instance): Fact<readonly Instance[]> {
  return chainFact(group.strings('other_templates'), (others, path): Fact<readonly Instance[]> => {
    if (others.length > 0)
      return unknown('not-looked-at', path, 'the templates of its kinds of instances are not read');
    return chainFact(group.children('aws_launch_template'), (templates) =>
      chainFact(
        group.children('aws_launch_configuration'),
        (configurations, from): Fact<readonly Instance[]> => {
          const all = [...templates, ...configurations];
          return all.length > 0 ? known(all, from) : unknown('not-shown', from, 'it names no template');
        },
      ),
    );
  });
}

function volumesOf(template: Instance): Fact<boolean> {
  return chainFact(template.children(image), ([found], from): Fact<boolean> => {
    if (found === undefined)
      return unknown(
        'not-shown',
        from,
        'the image of its template is not shown, and brings volumes of its own',
      );
    return chainFact(found.blocks('devices'), (brought) =>
      chainFact(template.blocks('devices'), (own, origin): Fact<boolean> => {
        const names = [...new Set([...own, ...brought].map(nameOf))];
        if (names.length === 0)
          return unknown('not-shown', origin, 'neither it nor its image names a volume');
        return allOf(
          names.map((name) => isEncryptedVolume(name, own, brought, origin)),
          origin,
        );
      }),
    );
  });
}

function isEncryptedVolume(
  name: string,
  own: readonly Reader[],
  brought: readonly Reader[],
  from: Fact<boolean>['from'],
): Fact<boolean> {
  const said = own.filter((device) => nameOf(device) === name);
  const other = said.find((device) => hasSnapshot(device));
  const kept = other === undefined ? brought.filter((device) => nameOf(device) === name) : [];
  const encrypted = anyOf([...said, ...kept].map(isSaidEncrypted), from);
  if (other === undefined || (encrypted.known && encrypted.value)) return encrypted;
  return unknown('not-looked-at', from, 'the snapshot that its template names is not read');
}

function isSaidEncrypted(device: Reader): Fact<boolean> {
  return device.boolean('encrypted', { value: false, note: 'nothing asks for it' });
}

function hasSnapshot(device: Reader): boolean {
  const id = device.string('snapshot_id');
  return id.known;
}

function nameOf(device: Reader): string {
  const name = device.string('name');
  return name.known ? name.value : '';
}

/** One template by which servers can be reached is enough. */
function isPublic(group: Instance): Fact<boolean> {
  return chainFact(templatesOf(group), (templates, from) =>
    anyOf(
      templates.map((template) => isPublicBy(group, template)),
      from,
    ),
  );
}

export const groupFacts: BetterFacts = {
  publiclyAccessible: isPublic,
  encryptedAtRest: isEncrypted,
  encryptionAlgorithm: aes256(isEncrypted),
};
