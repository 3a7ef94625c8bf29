import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const door = new URL('../../src/documents/read-document.ts', import.meta.url);

/** The packages that a fresh process loads to read a text. */
function packagesFor(source: string, text: string): readonly string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const packages = new Set();
    registerHooks({ resolve(name, context, next) {
      if (!/^(?:[./]|node:|file:)/.test(name)) packages.add(name);
      return next(name, context);
    } });
    const { readDocument } = await import(${JSON.stringify(door.href)});
    await readDocument(new TextEncoder().encode(${JSON.stringify(text)}), { source: '${source}' });
    console.log(JSON.stringify([...packages]));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  return JSON.parse(out) as readonly string[];
}

test.each([
  ['a.txt', 'We encrypt.', []],
  ['a.md', '# We encrypt', ['mdast-util-from-markdown']],
  ['a.html', '<p>We encrypt.', ['parse5']],
])('%s loads no reader of other formats', (source, text, needed) => {
  const packages = packagesFor(source, text);
  const heavy = new Set(['parse5', 'mammoth', 'unpdf', 'fflate', 'mdast-util-from-markdown']);

  expect(packages.filter((name) => heavy.has(name))).toEqual(needed);
});
