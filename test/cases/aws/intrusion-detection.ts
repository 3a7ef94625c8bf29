import type { Cases } from '../case.ts';
import { arn, database } from './raw/stores.ts';

const detector = (attributes: object = {}, region = 'eu-central-1') => ({
  'aws_guardduty_detector.main': {
    id: '1',
    arn: arn('guardduty', 'detector/1', region),
    enable: true,
    ...attributes,
  },
});
const guardDuty = { tool: 'guardduty' };

export const cases: Cases = [
  { is: 'good', what: 'a detector where the database is', given: { ...database(), ...detector() } },
  {
    is: 'good',
    what: 'a detector that does not say it',
    given: { ...database(), ...detector({ enable: null }) },
  },
  {
    is: 'bad',
    what: 'a detector that is switched off',
    given: { ...database(), ...detector({ enable: false }) },
    params: guardDuty,
  },
  {
    is: 'bad',
    what: 'a detector in another region',
    given: { ...database(), ...detector({}, 'eu-west-1') },
    params: guardDuty,
  },
  { is: 'bad', what: 'no detector', given: database(), params: guardDuty },
  { is: 'unknown', what: 'no detector, where something else may watch', given: database() },
  {
    is: 'bad',
    what: 'Security Hub, which only gathers what others find',
    given: { ...database(), 'aws_securityhub_account.main': { id: '111122223333' } },
    params: guardDuty,
  },
  {
    is: 'unknown',
    what: 'a detector under a promise of another service',
    given: { ...database(), ...detector() },
    params: { tool: 'wazuh' },
  },
];
