import { describe, expect, test } from 'vitest';
import { lowestTls } from '../../../../src/providers/terraform/azure/tls.ts';

describe('the lowest of several TLS versions', () => {
  test('is the oldest', () => {
    expect(lowestTls(['1.3', '1.0', '1.2'])).toBe('1.0');
  });

  test('is none where there is none', () => {
    expect(lowestTls(['1.2', 'none'])).toBe('none');
    expect(lowestTls([])).toBe('none');
  });
});
