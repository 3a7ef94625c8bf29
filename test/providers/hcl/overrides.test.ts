import { describe, expect, it } from 'vitest';
import { readCode } from './read-code.ts';

const rule = (port: number): string =>
  `direction = "in"\n protocol = "tcp"\n port = ${port}\n source_ips = ["0.0.0.0/0"]`;
const dynamic = (port: number): string =>
  `dynamic "rule" {\n for_each = [1]\n content {\n ${rule(port)}\n }\n}\n`;
const firewall = (rules: string): string => `resource "hcloud_firewall" "f" {\n${rules}}\n`;

describe('an override', () => {
  it.each([
    ['a block by a dynamic one', `rule {\n${rule(22)}\n}\n`, dynamic(443)],
    ['a dynamic block by one that is written out', dynamic(22), `rule {\n${rule(443)}\n}\n`],
  ])('replaces %s', async (_, before, after) => {
    const { resources } = await readCode({
      'infra/main.tf': firewall(before),
      'infra/override.tf': firewall(after),
    });
    expect(resources.find(({ kind }) => kind === 'firewall')?.facts).toMatchObject({
      ingress: { value: [{ fromPort: 443 }] },
    });
  });

  it('replaces what the JSON form writes as an attribute', async () => {
    const { resources } = await readCode({
      'infra/main.tf.json': JSON.stringify({
        resource: { hcloud_firewall: { f: { rule: [{ direction: 'in', port: '22' }] } } },
      }),
      'infra/override.tf': firewall(`rule {\n${rule(443)}\n}\n`),
    });
    expect(resources.find(({ kind }) => kind === 'firewall')?.facts).toMatchObject({
      ingress: { value: [{ fromPort: 443 }] },
    });
  });

  it('leaves dynamic blocks of other names alone', async () => {
    const { resources } = await readCode({
      'infra/main.tf': firewall(dynamic(443)),
      'infra/override.tf': firewall(
        'dynamic "apply_to" {\n for_each = [1]\n content {\n server = 1\n }\n}\n',
      ),
    });
    expect(resources.find(({ kind }) => kind === 'firewall')?.facts).toMatchObject({
      ingress: { value: [{ fromPort: 443 }] },
    });
  });
});
