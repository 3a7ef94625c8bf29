import { typeMapping, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256 } from './facts.ts';
import { nowhereElse } from './protection.ts';

const lambda = 'functions are called by HTTPS only (AWS Lambda developer guide, encryption in transit)';
const appSync = 'AppSync takes HTTPS only (AWS AppSync developer guide)';
const floor = always(
  'transport',
  '1.2' as const,
  'AWS endpoints accept TLS 1.2 and above (AWS General Reference)',
);

/** Services that AWS runs whole: they keep nothing of their own, but data passes through where they are. */
export const serverless: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'aws_lambda_function',
    attributes: [],
    facts: { transport: always('transport', 'required' as const, lambda), minimumTls: floor },
  }),
  typeMapping('endpoint', {
    type: 'aws_appsync_graphql_api',
    attributes: [],
    facts: { transport: always('transport', 'required' as const, appSync), minimumTls: floor },
  }),
  typeMapping('endpoint', {
    type: 'aws_sfn_state_machine',
    attributes: [],
    facts: {
      transport: always(
        'transport',
        'required' as const,
        'Step Functions takes HTTPS only (AWS Step Functions developer guide)',
      ),
      minimumTls: floor,
    },
  }),
  typeMapping('database', {
    type: 'aws_cognito_user_pool',
    attributes: [],
    facts: {
      encryptedAtRest: always(
        'encryption',
        true,
        'user pools are always encrypted (Amazon Cognito developer guide, data protection)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      transport: always(
        'transport',
        'required' as const,
        'Cognito takes HTTPS only (Amazon Cognito developer guide)',
      ),
      minimumTls: floor,
    },
  }),
];
