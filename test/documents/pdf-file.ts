/** A piece of text on a page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** Lines one below the other. */
export function linesAt(top: number, texts: readonly string[], more: Partial<Piece> = {}): readonly Piece[] {
  return texts.map((text, index) => ({ text, y: top - index * 14, ...more }));
}

/** A PDF with these pages of A4, written by hand. Characters are those of Windows-1252. */
export function pdfFile(pages: readonly (readonly Piece[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((pieces, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(pieces.map(drawn).join('\n')),
    ]),
  ];
  return assemble(objects, trailer);
}

function drawn({ text, x = 60, y, size = 11, bold = false }: Piece): string {
  const escaped = text.replaceAll(/[\\()]/g, String.raw`\$&`);
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

/** A PDF of one page whose tags say what its lines are: structure type and text, from top to bottom. */
export function taggedFile(lines: readonly (readonly [type: string, text: string])[]): Uint8Array {
  const elements = lines.map((_, index) => `${7 + index} 0 R`).join(' ');
  const content = lines.map(
    ([type, text], index) =>
      `/${type} << /MCID ${index} >> BDC BT /F1 11 Tf 60 ${760 - index * 14} Td (${text}) Tj ET EMC`,
  );
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /StructParents 0 /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    stream(['/Artifact BMC BT /F1 11 Tf 60 820 Td (Running header) Tj ET EMC', ...content].join('\n')),
    `<< /Type /StructTreeRoot /K [${elements}] /ParentTree << /Nums [0 [${elements}]] >> >>`,
    ...lines.map(([type], index) => `<< /Type /StructElem /S /${type} /P 6 0 R /Pg 4 0 R /K ${index} >>`),
  ]);
}

export function stream(content: string | Buffer, dictionary = ''): string {
  const data = typeof content === 'string' ? content : content.toString('latin1');
  return `<< /Length ${data.length} ${dictionary} >>\nstream\n${data}\nendstream`;
}

export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
