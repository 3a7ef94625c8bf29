import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, readFrom } from './facts.ts';

const note = 'provider default (AWS provider docs, aws_kms_key)';
const modules =
  'KMS keys never leave validated hardware security modules in clear (AWS KMS Cryptographic Details)';
const byHand = 'keys of this kind are rotated by hand (AWS KMS developer guide, rotating keys)';

/** Automatic rotation is for symmetric keys whose material KMS made itself. */
function rotationDays(key: Instance): Fact<number> {
  const spec = key.string('customer_master_key_spec', { value: 'SYMMETRIC_DEFAULT', note });
  if (!spec.known) return spec;
  if (spec.value !== 'SYMMETRIC_DEFAULT') return unknown('not-shown', spec.from, byHand);
  const store = key.present('custom_key_store_id');
  if (!store.known) return store;
  if (store.value) return unknown('not-shown', store.from, byHand);
  return chainFact(key.boolean('enable_key_rotation', { value: false, note }), (on, from) => {
    if (!on) return known(Number.POSITIVE_INFINITY, from);
    return key.number('rotation_period_in_days', {
      value: 365,
      note: 'every year by default (AWS KMS developer guide, automatic key rotation)',
    });
  });
}

/** A store of one's own may be an HSM cluster or lie outside AWS. */
function isHardware(key: Instance): Fact<boolean> {
  return chainFact(key.present('custom_key_store_id'), (store, from) =>
    store
      ? unknown('not-shown', from, 'what its key store is made of is not read')
      : known(true, { ...from, note: modules }),
  );
}

function isEnabled(path: string): (key: Instance) => Fact<boolean> {
  return (key) => key.boolean(path, { value: true, note });
}

/** The rotation of a replica is set at its primary key. */
function rotationOfPrimary(replica: Instance): Fact<number> {
  return chainFact(replica.target('primary_key_arn', ['aws_kms_key']), (primary, from) =>
    primary === undefined
      ? unknown('not-shown', from, 'its primary key is not in this source')
      : readFrom(primary, rotationDays(primary)),
  );
}

/** Keys that the company made; those of AWS are no resources. */
export const keys: readonly TypeMapping[] = [
  typeMapping('key', {
    type: 'aws_kms_key',
    attributes: [
      'key_id',
      'is_enabled',
      'customer_master_key_spec',
      'custom_key_store_id',
      'enable_key_rotation',
      'rotation_period_in_days',
    ],
    facts: { enabled: isEnabled('is_enabled'), hardware: isHardware, rotationDays },
  }),
  typeMapping('key', {
    type: 'aws_kms_replica_key',
    attributes: ['key_id', 'enabled', 'primary_key_arn'],
    facts: {
      enabled: isEnabled('enabled'),
      hardware: always('key_id', true, modules),
      rotationDays: rotationOfPrimary,
    },
  }),
  typeMapping('key', {
    type: 'aws_kms_external_key',
    attributes: ['enabled'],
    facts: {
      enabled: isEnabled('enabled'),
      hardware: always('id', true, modules),
      rotationDays: (key) => unknown('not-shown', key.origin('id'), byHand),
    },
  }),
];
