import type { Recogniser } from '../finding.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

/** Promises about the software and the machines of the company. */
export const craft: readonly Recogniser[] = [
  said({
    id: 'credential-hashing',
    says: ['hashed'],
    with: ['passwordWord'],
    params: ({ text }) => ({
      ...terms(
        'algorithm',
        [
          ['argon2id', /argon2id/],
          ['argon2', /argon2(?!id)/],
          ['bcrypt', /bcrypt/],
          ['pbkdf2', /pbkdf2/],
          ['scrypt', /scrypt/],
        ],
        text,
      ),
      scope: 'passwords',
    }),
  }),
  said({
    id: 'tenant-isolation',
    says: ['tenants'],
    params: ({ text }) =>
      terms(
        'level',
        [
          ['logical', /logical|schema|row[- ]level/],
          ['physical', /physical|own database|has a database/],
        ],
        text,
      ),
  }),
  said({
    id: 'change-management',
    says: ['review'],
    unless: ['accessReview'],
    params: ({ text }) => flag('peer_review', /peer|second|code review|four-eyes|vier-augen/, text),
  }),
  said({
    id: 'secure-development',
    says: ['secureDevelopment'],
    params: ({ text }) => flag('documented', /documented/, text),
  }),
  said({ id: 'malware-protection', says: ['malware'], unless: ['paper'] }),
  said({
    id: 'endpoint-security',
    says: ['endpoints'],
    with: ['encrypted', 'atRest', 'laptop'],
    when: ({ text }) => /encrypt|verschl|filevault|mdm/.test(text),
    params: () => ({ mechanism: 'disk-encryption' }),
  }),
  said({ id: 'hardening', says: ['hardened'] }),
  said({ id: 'rate-limiting', says: ['rateLimit'] }),
  said({
    id: 'physical-security',
    says: ['building'],
    when: ({ text }) => !/keine? zutritt|fingerprint, and|two-factor/.test(text) || /door/.test(text),
  }),
  said({
    id: 'availability-target',
    says: ['uptime'],
    params: ({ text }) => {
      const percent = /(\d{2}[.,]\d+) ?%/.exec(text)?.[1];
      return percent === undefined ? {} : { percent: Number(percent.replace(',', '.')) };
    },
  }),
];

/** Promises about data and those who process it. */
export const data: readonly Recogniser[] = [
  said({ id: 'data-minimisation', says: ['minimisation'] }),
  said({
    id: 'pseudonymisation',
    says: ['pseudonyms'],
    when: ({ text }) => !/re-identify|deletes or anonymi/.test(text),
  }),
  said({
    id: 'subprocessor-management',
    says: ['processors'],
    params: ({ text }) => {
      const [notice] = durations(text);
      return notice === undefined ? {} : { notice_days: toDays(notice) };
    },
  }),
  said({
    id: 'third-country-transfer',
    says: ['transferClauses'],
    params: ({ text }) =>
      terms(
        'mechanism',
        [
          ['scc', /standard contractual clauses|\bsccs?\b|standardvertragsklauseln/],
          ['dpf', /privacy framework|\bdpf\b/],
        ],
        text,
      ),
  }),
];
