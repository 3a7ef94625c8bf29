import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Moment } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { durationInDays } from './durations.ts';
import { guaranteed, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';

const vault = 'azurerm_key_vault';
const rotation = 'rotation_policy';
const leftOut = 'this source leaves out its rotation policy';

/** Keys of type `-HSM` stay in a hardware module; the others are protected by software (Microsoft Learn, About keys). */
function isHardware(key: Instance): Fact<boolean> {
  return mapFact(key.string('key_type'), (type) => type.toUpperCase().endsWith('-HSM'));
}

/** Only a policy with `automatic` makes a new version; one that merely notifies leaves it to a person. */
function rotationDays(key: Instance): Fact<number> {
  if (key.leftOut(rotation)) return unknown('not-shown', key.origin(rotation), leftOut);
  return chainFact(key.blocks(`${rotation}.automatic`), (blocks, from): Fact<number> => {
    const [automatic] = blocks;
    if (automatic === undefined) return known(Infinity, { ...from, note: 'it has no automatic rotation' });
    const after = automatic.string('time_after_creation');
    if (after.known) return days(after);
    if (after.why !== 'not-shown') return after;
    return chainFact(days(key.string(`${rotation}.expire_after`)), (lifetime) =>
      mapFact(days(automatic.string('time_before_expiry')), (before) => lifetime - before),
    );
  });
}

function days(duration: Fact<string>): Fact<number> {
  return chainFact(duration, (iso, from): Fact<number> => {
    const found = durationInDays(iso);
    return found === undefined
      ? unknown('failed', from, `${JSON.stringify(iso)} is no duration`)
      : known(found, from);
  });
}

const made = 'azurerm makes keys enabled and has no attribute for it (azurerm docs, azurerm_key_vault_key)';

/** Renewed by the vault where an authority that it works with issues it, or the vault itself. */
function renewsItself(certificate: Instance): Fact<boolean> {
  const policy = 'certificate_policy';
  return chainFact(certificate.string(`${policy}.issuer_parameters.name`), (issuer, from): Fact<boolean> => {
    if (issuer.toLowerCase() === 'unknown') return known(false, from);
    return mapFact(
      certificate.string(`${policy}.lifetime_action.action.action_type`, {
        value: 'EmailContacts',
        note: 'absent: nobody renews it',
      }),
      (action) => action.toLowerCase() === 'autorenew',
    );
  });
}

const text =
  (path: string) =>
  (certificate: Instance): Fact<Moment> =>
    certificate.string(path);
const free = guaranteed('id', true, 'renewed by App Service (Microsoft Learn, Free managed certificate)');
const uploaded = guaranteed('id', false, 'an uploaded certificate is replaced by hand');

/** A certificate that App Service takes out of a vault follows the vault's. */
function importRenews(certificate: Instance): Fact<boolean> {
  return chainFact(certificate.present('key_vault_secret_id'), (named, from): Fact<boolean> =>
    named ? unknown('not-shown', from, 'the certificate in the vault decides') : uploaded(),
  );
}

const inVault = (each: Instance) => readTarget(each, 'key_vault_id', [vault], 'key vault', locationOf);

export const keyTypes: readonly TypeMapping[] = [
  typeMapping('key', {
    type: 'azurerm_key_vault_key',
    attributes: ['key_type', 'key_vault_id', rotation],
    region: inVault,
    facts: { enabled: guaranteed('id', true, made), hardware: isHardware, rotationDays },
  }),
  typeMapping('key', {
    type: 'azurerm_key_vault_managed_hardware_security_module_key',
    attributes: [],
    facts: {
      enabled: guaranteed('id', true, made),
      hardware: guaranteed(
        'managed_hsm_id',
        true,
        'a managed HSM (Microsoft Learn, What is Azure Key Vault Managed HSM)',
      ),
    },
  }),
  typeMapping('certificate', {
    type: 'azurerm_key_vault_certificate',
    attributes: ['certificate_attribute', 'certificate_policy', 'key_vault_id'],
    region: inVault,
    facts: { expiresOn: text('certificate_attribute.expires'), renewsItself },
  }),
  typeMapping('certificate', {
    type: 'azurerm_app_service_certificate',
    attributes: ['expiration_date', 'key_vault_secret_id'],
    facts: { expiresOn: text('expiration_date'), renewsItself: importRenews },
  }),
  typeMapping('certificate', {
    type: 'azurerm_app_service_managed_certificate',
    attributes: ['expiration_date'],
    facts: { expiresOn: text('expiration_date'), renewsItself: free },
  }),
  typeMapping('certificate', {
    type: 'azurerm_app_service_certificate_order',
    attributes: ['auto_renew', 'expiration_time'],
    facts: {
      expiresOn: text('expiration_time'),
      renewsItself: (order) =>
        order.boolean('auto_renew', { value: true, note: 'provider default (azurerm docs)' }),
    },
  }),
];
