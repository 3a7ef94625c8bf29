import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPages } from '../../scripts/check-pages.ts';
import { checks } from '../../src/checks/index.ts';

const folder = new URL('../../docs/checks/', import.meta.url);
const pages = [...checkPages()];

test('docs/checks holds the pages that scripts/docs.ts writes, and nothing else', () => {
  expect(readdirSync(folder).toSorted()).toEqual(pages.map(([name]) => name).toSorted());
});

test.each(pages)('%s is as npm run generate writes it', (name, page) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page);
});

test.each(checks.map((check) => [check.id, check] as const))(
  'the page of %s shows every sentence',
  (id, check) => {
    const page = new Map(pages).get(`${id}.md`);

    for (const { because = '' } of [...check.examples.contradicted, ...check.examples.inconclusive]) {
      expect(page).toContain(because);
    }
    for (const name of Object.keys(check.parameters.properties)) expect(page).toContain(`- \`${name}\`: `);
  },
);
