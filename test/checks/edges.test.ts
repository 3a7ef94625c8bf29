import { describe, expect, test } from 'vitest';
import { checkById } from '../../src/checks/index.ts';
import { exampleDay } from '../../src/model/example.ts';
import { edges } from './edges.ts';

describe.each([...Map.groupBy(edges, ({ id }) => id)])('%s', (id, own) => {
  const check = checkById(id);

  test.each(own.map((edge) => [JSON.stringify(edge.given.map(({ facts }) => facts)), edge] as const))(
    'of %s',
    (_facts, { given, params, verdict }) => {
      const [first] = given;
      if (verdict === 'left out') {
        expect(check?.concerns?.(first, params)).toBe(false);
        return;
      }
      expect(check?.concerns?.(first, params)).not.toBe(false);
      const together = check?.judgeTogether?.(given, params, exampleDay)[0];

      expect((together ?? check?.judge(first, params, exampleDay))?.verdict).toBe(verdict);
    },
  );
});
