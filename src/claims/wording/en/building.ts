/** English words for environments and delivery, by concept. */
export const building = {
  environments: [
    '(?:separate|isolated|dedicated|different|distinct) (?:\\w+[ ,/]+){0,6}(?:environments?|subscriptions|projects|accounts)',
    '(?:development|staging|test|testing|production|acceptance)[ ,/](?:\\w+[ ,/]+){0,5}(?:is|are) (?:\\w+ )?(?:separate|separated|isolated)',
    '(?:staging|development|test)[a-z ,]{0,30} and production in different',
    '(?:development|staging)[a-z ,]{0,20} are aws accounts of their own',
    'environments are separate',
    'production is separated from',
    'separation of (?:production|test|development)',
  ],
  segmentation: [
    'segment(?:ed|ation) (?!storage)~',
    'vlans?',
    'separate networks',
    'isolated vpcs?',
    'separate subnets?',
    'firewalls separate',
    'virtual private network on the',
    'network segmentation',
  ],
  iac: [
    'infrastructure[- ]as[- ]code',
    'iac',
    '(?:described|managed|created|defined) (?:in|with|from|through|by|using) terraform',
    'terraform (?:for|modules)',
    'bicep',
    'cloudformation',
    'pulumi',
  ],
  mailAuth: ['spf', 'dkim', 'dmarc'],
} as const;
