/** ARM types written through azapi that no promise speaks of: what holds, moves or lets in nothing, and guards nothing. */
export const azapiIrrelevant: readonly RegExp[] = [
  // Groups, tags, policies, identities: rules about resources. Rights and locks decide promises, and are gaps.
  /^microsoft\.(?:resources|managedidentity|management|policyinsights|features)\//u,
  /^microsoft\.authorization\/(?:policy|locks)/u,
  // Names within networks, ways between them, and parts of them.
  /^microsoft\.network\/(?:privatednszones|privateendpoints|routetables|natgateways|publicipaddresses)(?:\/|$)/u,
  // Who is told by an alert, and dashboards.
  /^microsoft\.(?:alertsmanagement|portal|insights\/(?:actiongroups|workbooks))(?:\/|$)/u,
];
