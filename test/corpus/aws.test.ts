import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aws } from '../../src/providers/terraform/aws/index.ts';
import { plain } from '../providers/terraform/aws/read-aws.ts';
import { readOne, type Read } from '../providers/terraform/read.ts';
import { describeShared, readShared } from './shared-folder.ts';

/** Address to region and facts, as plain values or `unknown: reason`. */
type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const daily = (days: number) => [{ by: 'automated backups', intervalHours: 0, retentionDays: days }];
const everything = { protocol: 'all', fromPort: 0, toPort: 65_535 };
const web = { protocol: 'tcp', fromPort: 80, toPort: 80, cidrs: ['0.0.0.0/0'] };
const ssh = { protocol: 'tcp', fromPort: 22, toPort: 22, cidrs: ['0.0.0.0/0'] };

/** Read by eye in the files, before the run. */
const files: Readonly<Record<string, Expected>> = {
  'state/driftctl-aws_db_instance.tfstate': {
    'aws_db_instance.default': {
      region: 'eu-west-3',
      encryptedAtRest: false,
      backups: [],
      publiclyAccessible: false,
      transport: 'optional',
    },
  },
  'state/driftctl-aws_dynamodb_table.tfstate': {
    'aws_dynamodb_table.basic-dynamodb-table': {
      region: 'us-east-1',
      encryptedAtRest: true,
      backups: [],
      copies: [],
    },
    'aws_dynamodb_table.example': {
      copies: [
        { kind: 'replica', region: 'us-east-2' },
        { kind: 'replica', region: 'us-west-2' },
      ],
    },
  },
  'state/driftctl-aws_ec2_instance.tfstate': {
    'aws_instance.test': {
      region: 'eu-west-3',
      encryptedAtRest: false,
      publiclyAccessible: 'unknown: not-shown',
      firewalled: true,
    },
  },
  'state/driftctl-aws_lb_listener.tfstate': {
    'aws_lb.test': { region: 'us-east-1', transport: 'off', minimumTls: 'none' },
    'aws_security_group.lb_sg': {
      ingress: [{ protocol: 'tcp', fromPort: 443, toPort: 443, cidrs: ['10.100.0.0/16'] }],
    },
  },
  'state/driftctl-aws_rds_cluster.tfstate': {
    'aws_rds_cluster.postgresql': {
      region: 'us-east-1',
      encryptedAtRest: 'unknown: not-shown',
      backups: daily(5),
      publiclyAccessible: 'unknown: not-shown',
    },
  },
  'state/driftctl-aws_s3_full.tfstate': {
    'aws_s3_bucket.bucket': {
      region: 'eu-west-3',
      encryptedAtRest: true,
      publiclyAccessible: true,
      transport: 'optional',
      softDeleteDays: 0,
    },
    'aws_s3_bucket.bucket3': { publiclyAccessible: true },
  },
  'state/driftctl-aws_sns_topic.tfstate': {
    'aws_sns_topic.user_updates': {
      region: 'eu-west-3',
      publiclyAccessible: false,
      encryptedAtRest: 'unknown: not-shown',
    },
  },
  'state/driftctl-aws_vpc_security_group.tfstate': {
    'aws_security_group.test-sg': { ingress: [{ ...everything, cidrs: ['0.0.0.0/0'] }] },
    'aws_default_security_group.test-default-sg': { ingress: [{ ...everything, cidrs: [] }] },
  },
  'state/driftctl-aws_vpc_security_group_rule.tfstate': {
    'aws_security_group_rule.bla-ingress': { ingress: [{ ...everything, cidrs: ['::/0'] }] },
    'aws_security_group_rule.baz-ingress': {
      ingress: [{ protocol: 'tcp', fromPort: 0, toPort: 0, cidrs: ['pl-abb451c2'] }],
    },
    'aws_security_group_rule.test-ingress-rule-bis': {
      ingress: [{ protocol: 'icmp', fromPort: 0, toPort: 0, cidrs: [] }],
    },
  },
  'plan/checkov-plan-tfplan.json': {
    'aws_db_instance.default': {
      region: 'us-west-2',
      encryptedAtRest: false,
      publiclyAccessible: true,
      backups: [],
      transport: 'optional',
    },
    'aws_ebs_volume.web_host_storage': { encryptedAtRest: 'unknown: not-shown' },
    'aws_elasticsearch_domain.monitoring-framework': {
      publiclyAccessible: true,
      encryptedAtRest: 'unknown: computed',
    },
    'aws_elb.weblb': { transport: 'off' },
    'aws_instance.web_host': { publiclyAccessible: true },
    'aws_neptune_cluster.default': { encryptedAtRest: false, backups: daily(5), publiclyAccessible: false },
    'aws_s3_bucket.data': { publiclyAccessible: true, softDeleteDays: 0 },
    'aws_s3_bucket.financials': { publiclyAccessible: false },
    'aws_s3_bucket.logs': { softDeleteDays: Number.POSITIVE_INFINITY },
    'aws_security_group.web-node': { ingress: [ssh, web] },
  },
  'plan/checkov-plan_nested_child_modules_with_connections-tfplan.json': {
    'module.s3_bucket.aws_s3_bucket.this[0]': { region: 'us-west-2', publiclyAccessible: true },
    'module.s3_module.aws_s3_bucket.module_bucket': { publiclyAccessible: false },
    'module.s3_module.module.s3_submodule.aws_s3_bucket.submodule_bucket': { publiclyAccessible: false },
  },
  'plan/checkov-plan_with_resource_reference-tfplan.json': {
    'aws_cloudwatch_log_group.audit': { region: 'eu-central-1', retentionDays: Number.POSITIVE_INFINITY },
    'aws_elasticsearch_domain.es': {
      encryptedAtRest: true,
      publiclyAccessible: false,
      transport: 'required',
      minimumTls: 'unknown: computed',
    },
  },
  'plan/tfcompliance-test_issue-249.json': {
    'module.alb.aws_alb.alb': { region: 'us-east-1' },
  },
  'plan/tfcompliance-test_multi-module-referencing.json': {
    'module.root_layer.module.second_layer.module.third_layer.aws_s3_bucket.test': {
      region: 'eu-west-1',
      publiclyAccessible: false,
    },
  },
};

describeShared('fixtures/terraform', (folder) => {
  const read = (path: string): Promise<Read> => readOne(readShared(folder, path), [aws]);

  it.each(Object.entries(files))('%s', async (path, expected) => {
    const { resources } = await read(path);
    for (const [address, fields] of Object.entries(expected)) {
      const resource = resources.find((candidate) => candidate.address === address);
      const found = { region: plain(resource?.region), ...(plain(resource?.facts) as object) };
      expect({ address, ...found }).toMatchObject({ address, ...fields });
    }
  });

  const withAws = ['state', 'plan'].flatMap((part) =>
    readdirSync(join(folder, part))
      .map((name) => `${part}/${name}`)
      .filter((path) => /driftctl-aws|checkov|tfcompliance|trivy/.test(path) && !/corrupted/.test(path)),
  );

  it.each(withAws)('%s: every instance is accounted for', async (path) => {
    const { sources, resources } = await read(path);
    const { total, mapped, linked, irrelevant, unmapped } = sources[0]?.counts ?? {
      total: -1,
      mapped: 0,
      linked: 0,
      irrelevant: 0,
      unmapped: 0,
    };
    expect(mapped + linked + irrelevant + unmapped).toBe(total);
    for (const resource of resources) expect(resource.name).not.toBe('');
  });
});
