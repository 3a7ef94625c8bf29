/** A state with one encrypted volume, whose serial is told. */
export function stateOf(serial: number): string {
  const attributes = {
    id: 'vol-1',
    arn: 'arn:aws:ec2:eu-central-1:111122223333:volume/vol-1',
    encrypted: true,
  };
  const volume = {
    mode: 'managed',
    type: 'aws_ebs_volume',
    name: 'data',
    provider: 'provider["registry.terraform.io/hashicorp/aws"]',
    instances: [{ schema_version: 0, attributes: { ...attributes, password: 'canary' } }],
  };
  return JSON.stringify({
    version: 4,
    terraform_version: '1.12.0',
    serial,
    lineage: 'the-lineage',
    outputs: {},
    resources: [volume],
  });
}
