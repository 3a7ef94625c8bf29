import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

// A bare parse of a document by the library of its format, with no reading of what it says: plain JavaScript, so that
// no time goes into stripping types.
const [, , path = ''] = process.argv;
const bytes = readFileSync(path);

const parsers = {
  '.md': async () => {
    const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
      import('mdast-util-from-markdown'),
      import('mdast-util-gfm'),
      import('micromark-extension-gfm'),
    ]);
    fromMarkdown(bytes, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  },
  '.html': async () => (await import('parse5')).parse(bytes.toString('utf8')),
  '.docx': async () => (await import('mammoth')).default.convertToHtml({ buffer: bytes }),
  '.pdf': async () => {
    const { extractText, getDocumentProxy } = await import('unpdf');
    await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  },
};
await parsers[extname(path)]();
