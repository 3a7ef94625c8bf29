import type { Kind } from '../../../model/resource.ts';
import { kinds } from '../../../model/kinds.ts';

/** Words in names of Azure types, Terraform's or ARM's, with the kinds that such a thing may be. */
const words: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/lb_nat/u, ['server', 'firewall', 'endpoint']],
  [
    /kubernetes|managedcluster|container_?group|container_?app|batch|virtualmachine|virtual_machine|vmware|dedicated_host|service_?fabric|spring_cloud|hdinsight|redhat_openshift|openshift/u,
    ['server', 'volume', 'endpoint'],
  ],
  [
    /site_recovery|replicationprotecteditem|backup|recovery|dataprotection|data_protection/u,
    ['server', 'backupStore', 'snapshot'],
  ],
  [
    /sql|postgres|mysql|maria|cosmos|mongo|documentdb|database|synapse|kusto|databricks|data_factory|datafactory|fabric|purview|analysis_services|powerbi|digital_twins|timeseries|iot_time|healthcare|graph_services|dashboard_grafana|oracle/u,
    ['database', 'bucket', 'endpoint'],
  ],
  [/redis|cache/u, ['cache', 'fileShare']],
  [
    /netapp|storage|data_lake|datalake|databox|elastic_san|elasticsan|stack_hci|stackhci|lustre|aml_file/u,
    ['bucket', 'fileShare', 'volume', 'snapshot'],
  ],
  [/disk|snapshot|image|galler/u, ['volume', 'snapshot']],
  [
    /search|cognitive|openai|bot_|ai_|machine_learning|machinelearning|video|media_/u,
    ['search', 'database', 'bucket', 'endpoint'],
  ],
  [
    /servicebus|service_bus|relay|notification_hub|signalr|web_pubsub|eventgrid|event_grid|communication/u,
    ['queue', 'stream', 'endpoint'],
  ],
  [/eventhub|event_hub|iothub|iot_|stream_analytics/u, ['stream', 'queue', 'database']],
  [
    /firewall|security_group|securitygroup|network_security|securityperimeter|waf|security_admin|network_manager|bastion|vpn|virtual_hub|virtual_wan|express_route|palo_alto/u,
    ['firewall', 'endpoint'],
  ],
  [
    /key_?vault|confidential_ledger|app_configuration|appconfiguration|hsm|attestation|managedhsm/u,
    ['secretStore', 'database'],
  ],
  [
    /monitor|log_analytics|operationalinsights|insights|sentinel|loganalytics|datadog|elastic_cloud|new_relic|dynatrace|logz|flow_log/u,
    ['logStore', 'auditTrail'],
  ],
  [
    /gateway|front_?door|cdn|traffic|api_management|apimanagement|app_service|web_app|function_app|logic_app|static|spring|application_load_balancer|loadbalancer|lb_|nginx|endpoint|maps|web/u,
    ['endpoint'],
  ],
  [/automation|runbook/u, ['server', 'secretStore']],
  [/subscription|tenant/u, ['account']],
  [/role_|pim_|lighthouse|authorization/u, ['permission']],
  [/azuread_.*role|privileged_access/u, ['permission']],
  [/azuread_.*(?:user|invitation)/u, ['user']],
  [/azuread_.*(?:password|secret|certificate)/u, ['accessKey']],
  [/azuread_.*(?:access_policy|authentication)/u, ['signInPolicy']],
  [/certificate/u, ['certificate']],
  [/_key$|_keys$|managed_hsm/u, ['key']],
  [/alert|alarm/u, ['alarm']],
  [/security_center|defender|sentinel|threat/u, ['threatDetection', 'vulnerabilityScanner']],
  [/virtual_network|virtualnetwork|subnet/u, ['network']],
  [
    /function_app|web_app|logic_app|container_?app|container_?group|spring|static_(?:site|web)/u,
    ['workload'],
  ],
  [/dns/u, ['dnsZone']],
  [
    /dev_test|dev_center|arc_machine|arc_resource|workloads_sap|extended_(?:custom_)?location/u,
    ['server', 'volume'],
  ],
  [/qumulo|managed_lustre/u, ['fileShare']],
  [
    /aadb2c|active_directory|healthbot|mobile_network|connected_registry|iotcentral|api_connection|arc_private/u,
    ['endpoint', 'database'],
  ],
];

/** Kinds that a type without a mapping might be, by the words in its name; every kind if they tell nothing. */
export function mightBe(type: string): readonly Kind[] {
  const found = words.filter(([pattern]) => pattern.test(type)).flatMap(([, of]) => of);
  return found.length === 0 ? kinds : [...new Set(found)];
}
