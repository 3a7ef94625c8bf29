import type { TlsVersion } from '../../../model/resource.ts';

/** Lowest version that a named policy accepts; SSL 3 counts as `none`, as no TLS is required. */
type Floor = TlsVersion | 'none';

/** Names of one floor, without their common prefix. */
function floors(prefix: string, groups: Readonly<Record<Floor, string>>): ReadonlyMap<string, Floor> {
  const pairs = Object.entries(groups).flatMap(([floor, names]) =>
    names.split(/\s+/).flatMap((name) => (name === '' ? [] : [[prefix + name, floor as Floor] as const])),
  );
  return new Map(pairs);
}

/**
 * Security policies of load balancer listeners. The version after `TLS13-` is the floor, not the `TLS13`.
 * Source: Elastic Load Balancing user guides, "Security policies" (Application, Network, Classic), 2026-09.
 */
export const loadBalancerPolicies = floors('ELBSecurityPolicy-', {
  '1.3': `TLS13-1-3-2021-06 TLS13-1-3-PQ-2025-09 TLS13-1-3-FIPS-2023-04 TLS13-1-3-FIPS-PQ-2025-09
    TLS13-1-3-RFC9151-FIPS-2023-07`,
  '1.2': `TLS13-1-2-2021-06 TLS13-1-2-PQ-2025-09 TLS13-1-2-Res-2021-06 TLS13-1-2-Res-PQ-2025-09
    TLS13-1-2-Ext1-2021-06 TLS13-1-2-Ext1-PQ-2025-09 TLS13-1-2-Ext2-2021-06 TLS13-1-2-Ext2-PQ-2025-09
    TLS13-1-2-FIPS-2023-04 TLS13-1-2-FIPS-PQ-2025-09 TLS13-1-2-Res-FIPS-2023-04 TLS13-1-2-Res-FIPS-PQ-2025-09
    TLS13-1-2-Ext0-FIPS-2023-04 TLS13-1-2-Ext0-FIPS-PQ-2025-09 TLS13-1-2-Ext1-FIPS-2023-04
    TLS13-1-2-Ext1-FIPS-PQ-2025-09 TLS13-1-2-Ext2-FIPS-2023-04 TLS13-1-2-Ext2-FIPS-PQ-2025-09
    TLS13-1-2-RFC9151-FIPS-2023-07 TLS13-1-2-Ext0-RFC9151-FIPS-2023-07
    TLS13-1-2-RFC9151-INTEROP1-FIPS-2023-07 TLS13-1-2-RFC9151-INTEROP2-FIPS-2023-07
    TLS13-1-2-RFC9151-INTEROP3-FIPS-2023-07 TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07
    TLS-1-2-Ext-2018-06 TLS-1-2-2017-01 FS-1-2-Res-2020-10 FS-1-2-Res-2019-08 FS-1-2-2019-08`,
  '1.1': 'TLS13-1-1-2021-06 TLS13-1-1-FIPS-2023-04 TLS-1-1-2017-01 FS-1-1-2019-08',
  '1.0': `TLS13-1-0-2021-06 TLS13-1-0-PQ-2025-09 TLS13-1-0-FIPS-2023-04 TLS13-1-0-FIPS-PQ-2025-09
    2016-08 2015-05 TLS-1-0-2015-04 FS-2018-06 2015-03 2015-02 2014-10`,
  none: '2014-01 2011-08',
});

/** What an HTTPS listener uses that names no policy: `ELBSecurityPolicy-2016-08` by API and Terraform. */
export const loadBalancerDefault: Floor = '1.0';

/** Source: API Gateway developer guide, "Choose a security policy". */
export const apiGatewayPolicies = floors('', {
  '1.3':
    'SecurityPolicy_TLS13_1_3_2025_09 SecurityPolicy_TLS13_1_3_FIPS_2025_09 SecurityPolicy_TLS13_2025_EDGE',
  '1.2': `TLS_1_2 SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09 SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09
    SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09 SecurityPolicy_TLS13_1_2_PQ_2025_09
    SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09 SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09
    SecurityPolicy_TLS13_1_2_2021_06 SecurityPolicy_TLS12_PFS_2025_EDGE SecurityPolicy_TLS12_2018_EDGE`,
  '1.1': '',
  '1.0': 'TLS_1_0',
  none: '',
});

/** `minimum_protocol_version`. Source: CloudFront developer guide, "Supported protocols and ciphers". */
export const cloudFrontPolicies = floors('', {
  '1.3': 'TLSv1.3_2025',
  '1.2': 'TLSv1.2_2018 TLSv1.2_2019 TLSv1.2_2021 TLSv1.2_2025',
  '1.1': 'TLSv1.1_2016',
  '1.0': 'TLSv1 TLSv1_2016',
  none: 'SSLv3',
});

/** `tls_security_policy`. Source: OpenSearch Service API reference, DomainEndpointOptions. */
export const openSearchPolicies = floors('Policy-Min-TLS-', {
  '1.3': '',
  '1.2': '1-2-2019-07 1-2-PFS-2023-10 1-2-RFC9151-FIPS-2024-08',
  '1.1': '',
  '1.0': '1-0-2019-07',
  none: '',
});
