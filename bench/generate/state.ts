import { estate, modulePath, type Placed } from './estate.ts';
import type { Part } from './part.ts';

/** A raw state, version 4, in pieces and indented, as Terraform writes it. */
export function* stateText(resources: number): Generator<string> {
  yield '{\n  "version": 4,\n  "terraform_version": "1.13.4",\n  "serial": 4711,\n';
  yield '  "lineage": "0b2f7c9e-6d1a-4d8e-a5a3-5f3c1f0e9d27",\n  "outputs": {},\n  "resources": [\n';
  let separator = '';
  for (const placed of estate(resources)) {
    for (const part of placed.parts) {
      yield separator + JSON.stringify(resource(part, placed), undefined, 2);
      separator = ',\n';
    }
  }
  yield '\n  ],\n  "check_results": null\n}\n';
}

function resource(part: Part, placed: Placed) {
  return {
    module: modulePath(placed),
    mode: 'managed',
    type: part.type,
    name: part.name,
    provider: `provider["${placed.cloud.provider}"]`,
    instances: [
      {
        schema_version: 0,
        attributes: { ...part.chosen(placed.service), ...part.computed(placed.service) },
        sensitive_attributes: [],
        private: 'bnVsbA==',
      },
    ],
  };
}
