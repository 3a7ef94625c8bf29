import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm, vaultId } from './raw/base.ts';

const inVault = (expires: string | null, issuer = 'DigiCert', action_type = 'AutoRenew') => ({
  'azurerm_key_vault_certificate.www': {
    id: 'https://kv.vault.azure.net/certificates/www/1',
    name: 'www',
    key_vault_id: vaultId,
    certificate_attribute: [{ expires, enabled: true }],
    certificate_policy: [
      {
        issuer_parameters: [{ name: issuer }],
        lifetime_action: [{ action: [{ action_type }], trigger: [{ days_before_expiry: 30 }] }],
      },
    ],
  },
});
const automated = { params: { automated: true } };
const appService = (type: string, expiration_date: string) => ({
  [`azurerm_app_service_${type}.www`]: {
    id: arm('Microsoft.Web/certificates/www'),
    name: 'www',
    expiration_date,
    key_vault_secret_id: '',
  },
});

export const cases: Cases = [
  good('a certificate that is valid for another year', inVault('2027-11-30T00:00:00Z')),
  bad('a certificate that has ended', inVault('2026-10-01T00:00:00Z')),
  bad(
    'a certificate that ends in ten days, promised to be renewed 30 days before',
    inVault('2026-12-01T00:00:00Z'),
    { params: { days: 30 } },
  ),
  good('a certificate that the vault renews', inVault('2027-11-30T00:00:00Z'), automated),
  bad(
    'a certificate of which the vault only tells',
    inVault('2027-11-30T00:00:00Z', 'DigiCert', 'EmailContacts'),
    automated,
  ),
  bad(
    'a certificate of an authority that the vault does not work with',
    inVault('2027-11-30T00:00:00Z', 'Unknown'),
    automated,
  ),
  unknown('a certificate that is made only with apply', inVault(null), {
    computed: { 'azurerm_key_vault_certificate.www': { certificate_attribute: true } },
  }),
  good(
    'a free certificate of App Service',
    appService('managed_certificate', '2027-04-01T00:00:00+00:00'),
    automated,
  ),
  bad('an uploaded one', appService('certificate', '2027-04-01T00:00:00+00:00'), automated),
  bad(
    'an ordered certificate that is not renewed',
    {
      'azurerm_app_service_certificate_order.o': {
        id: 'o',
        name: 'o',
        auto_renew: false,
        expiration_time: '2027-04-01T00:00:00Z',
      },
    },
    automated,
  ),
];
