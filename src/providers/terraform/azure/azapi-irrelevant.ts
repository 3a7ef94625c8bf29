/** ARM types written through azapi that no promise speaks of: what holds, moves or lets in no customer data. */
export const azapiIrrelevant: readonly RegExp[] = [
  // Groups, tags, locks, policies, role assignments: who may change what.
  /^microsoft\.(?:resources|authorization|managedidentity|management|policyinsights|features)\//u,
  // Names and their networks: no packet filter among them.
  /^microsoft\.network\/(?:dnszones|privatednszones|privateendpoints|virtualnetworks|routetables|natgateways|publicipaddresses)(?:\/|$)/u,
  // Alerts and dashboards.
  /^microsoft\.(?:alertsmanagement|portal|insights\/(?:actiongroups|metricalerts|activitylogalerts|scheduledqueryrules|workbooks))(?:\/|$)/u,
];
