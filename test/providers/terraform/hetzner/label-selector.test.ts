import { describe, expect, it } from 'vitest';
import { matchesSelector } from '../../../../src/providers/terraform/hetzner/label-selector.ts';

const labels = { env: 'prod', role: 'web', 'example.com/tier': '1', empty: '' };

describe('matchesSelector', () => {
  it.each([
    ['env', true],
    ['missing', false],
    ['!missing', true],
    ['!env', false],
    ['env=prod', true],
    ['env == prod', true],
    ['env=dev', false],
    ['env!=dev', true],
    ['env!=prod', false],
    ['missing!=dev', true],
    ['empty=', true],
    ['missing=', false],
    ['env in (prod,dev)', true],
    ['env in (dev, test)', false],
    ['env notin (dev)', true],
    ['missing notin (dev)', true],
    ['missing in (dev)', false],
    ['env=prod,role=web', true],
    ['env=prod, role in (api,db)', false],
    ['example.com/tier=1', true],
    ['__proto__', false],
    ['toString', false],
  ])('%s: %s', (selector, matches) => {
    expect(matchesSelector(selector, labels)).toBe(matches);
  });

  it('does not guess at what it does not understand', () => {
    for (const selector of ['env ~ prod', 'env=prod,', 'env in prod', '', 'env in (a', 'env = prod dev']) {
      expect(matchesSelector(selector, labels)).toBeUndefined();
    }
  });
});
