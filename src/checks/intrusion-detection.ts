import type { Check } from '../model/check.ts';
import { mapFact } from '../model/fact.ts';
import { fact, reading } from './common/facts.ts';
import { parameters, words, wordsOf } from './common/parameters.ts';
import { cloudsNamed, inCloud, otherServices } from './common/services.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { judgeWatched, judgeWatchedOne, type Watch } from './common/watch.ts';
import { examples } from './examples/intrusion-detection.ts';

/** What the threat detection of a cloud does. */
const judgedMechanisms = new Set(['ids', 'anomaly-detection', 'threat-detection']);

const watch: Watch = {
  guard: 'threatDetection',
  expected: 'a threat detection that is switched on',
  nobody: 'No threat detection watches over',
  serves: (guard, { kind }) =>
    mapFact(fact(guard, 'watches'), (watches) => watches.some((one) => one === kind)),
};

/** Whether something looks for attacks where data is kept and processed. */
export const intrusionDetection: Check = {
  id: 'intrusion-detection',
  title: 'Attacks are looked for',
  why: 'A breach must be told within 72 hours of becoming aware of it (GDPR Art. 33), and nobody becomes aware of what nobody looks for. Art. 32(1)(b) asks for ongoing confidentiality and resilience.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 33',
    'ISO/IEC 27001:2022 A.8.16',
    'ISO/IEC 27001:2022 A.5.7',
    'ISO/IEC 27001:2022 A.5.25',
  ],
  severity: 'high',
  parameters: parameters({
    mechanism: words(
      'How: ids, anomaly-detection, threat-detection; others run outside of what a cloud shows.',
      'ids',
      'anomaly-detection',
      'siem',
      'ips',
      'log-analysis',
    ),
    tool: words("Service that does it; a cloud's own is judged.", 'guardduty', 'defender-for-cloud', 'wazuh'),
    scope: words('What is watched.', 'production'),
  }),
  reads: {
    threatDetection: ['enabled', 'allRegions', 'watches'],
    ...reading(['server', 'database', 'bucket', 'workload']),
  },
  quantifier: 'together',
  concerns: (resource, params) =>
    inCloud(resource, cloudsNamed(params, 'tool')) &&
    otherServices(params, 'tool').length === 0 &&
    wordsOf(params['mechanism']).every((word) => judgedMechanisms.has(word)),
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `whether there is ${word}`,
        ),
      tool: () => each(otherServices(params, 'tool'), (word) => `what ${word} watches`),
      scope: (value) => `whether ${wordsOf(value).join(', ')} is watched`,
    })(params),
  elsewhere: (params) =>
    cloudsNamed(params, 'tool').length > 0
      ? undefined
      : 'Attacks may also be looked for by something outside of what the cloud shows.',
  judge: (resource) => judgeWatchedOne(resource, watch),
  judgeTogether: (resources) => judgeWatched(resources, watch),
  examples,
  remedy: {
    cloud:
      'Switch on the threat detection of the cloud in every account and every region in which something runs, and have its findings sent to somebody.',
    terraform:
      'resource "aws_guardduty_detector" "main" {\n  enable = true\n}\n\nresource "azurerm_security_center_subscription_pricing" "servers" {\n  tier          = "Standard"\n  resource_type = "VirtualMachines"\n}',
    commandLine: 'aws guardduty create-detector --enable',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all cloud accounts and regions are watched by a threat detection.'
      : 'Nicht alle Cloud-Konten und Regionen werden von einer Bedrohungserkennung überwacht.',
};
