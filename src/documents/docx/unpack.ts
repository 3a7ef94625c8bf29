import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { UserError } from '../../errors.ts';

/** What a Word document may hold; a text of a thousand pages needs a tenth of it. */
const limits = { parts: 10_000, bytes: 64 * 1024 * 1024, ratio: 300, smallPart: 1024 * 1024 };

/** The parts a text is read from; no pictures, fonts, embedded files or form data. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/[^/]*\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

/**
 * The text of a Word document as an archive that holds little else and unpacks to no more than its size.
 *
 * Throws a UserError for what is no archive, is damaged, or unpacks to far more than a text has.
 */
export function unpack(bytes: Uint8Array, source: string): Uint8Array {
  let parts = 0;
  let size = 0;
  const filter = ({ name, size: packed, originalSize }: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > limits.parts) throw bomb(source, `more than ${limits.parts} parts`);
    if (!wanted.test(name)) return false;
    size += originalSize;
    if (size > limits.bytes) throw bomb(source, `more than ${limits.bytes / 1024 / 1024} MB of text`);
    if (originalSize > limits.smallPart && originalSize > packed * limits.ratio)
      throw bomb(source, `a part packed more than ${limits.ratio} times`);
    return true;
  };
  const files = unzip(bytes, source, filter);
  const entries = Object.entries(files).map(([name, data]) => [
    name,
    isBody(name) ? withoutHidden(data) : data,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

function unzip(
  bytes: Uint8Array,
  source: string,
  filter: (file: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${source} is not a Word document (DOCX), or is damaged.`,
      'Open it in Word, save it again, and try once more.',
    );
  }
}

function bomb(source: string, what: string): UserError {
  return new UserError(
    `${source} holds ${what}, which no policy has.`,
    'Copy its text to a new document, or save it as plain text.',
  );
}

function isBody(name: string): boolean {
  return /^word\/[^/]+\.xml$/i.test(name);
}

const hiddenRun = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** Runs of hidden text, such as the instructions of a template, are not printed and promise nothing. */
function withoutHidden(xml: Uint8Array): Uint8Array {
  const text = strFromU8(xml);
  if (!text.includes('<w:vanish')) return xml;
  const runs = text.split(/(?=<w:r[ >])/);
  const shown = runs.map((run) => {
    const properties = run.indexOf('</w:rPr>');
    const end = run.indexOf('</w:r>');
    const hidden = run.startsWith('<w:r') && properties >= 0 && properties < end;
    return hidden && hiddenRun.test(run.slice(0, properties)) ? run.slice(end + '</w:r>'.length) : run;
  });
  return strToU8(shown.join(''));
}
