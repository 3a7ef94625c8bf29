import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/documents/place-of.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/errors.ts';
import { outline, readAs } from './reading.ts';

async function outlineOf(html: string): Promise<readonly string[]> {
  return outline((await readAs('html', html)).blocks);
}

describe('an HTML page', () => {
  test('gives headings, paragraphs and nested items with their trail and lead', async () => {
    const { blocks } = await readAs(
      'html',
      `<h1>A</h1><h2>B <small>x</small></h2><p>We keep: </p><ul><li>backups for:<ol><li>30
         days</ol><li><p>logs</p></ul><h2>C</h2>bare text`,
    );

    expect(outline(blocks)).toEqual([
      'heading 1: A',
      'heading 2: B x',
      'paragraph 0: We keep:',
      'item 1: backups for:',
      'item 2: 30 days',
      'item 1: logs',
      'heading 2: C',
      'paragraph 0: bare text',
    ]);
    expect(blocks.map(({ lead }) => lead).slice(3, 6)).toEqual(['We keep:', 'backups for:', 'We keep:']);
    expect(blocks.map(({ trail }) => trail.join(' > '))).toEqual([
      '',
      'A',
      'A > B x',
      'A > B x',
      'A > B x',
      'A > B x',
      'A',
      'A > C',
    ]);
  });

  test('shows what a reader sees of inline elements, and no tags, comments, scripts or styles', async () => {
    expect(
      await outlineOf(
        `<head><title>T</title><meta name=description content="We encrypt."><style>p{}</style></head>
         <p>En<b>cryp</b>ted<!-- not --> at&nbsp;<a href="#x">rest</a>,<script>backup()</script> for 30 days<sup>1</sup>
         <del>or 7</del><noscript>none</noscript><template>t</template><svg><text>s</text></svg>.<br>
         <img src=x alt="All&nbsp;data"> <input type=checkbox> x <input type=checkbox checked> y</p>`,
      ),
    ).toEqual(['paragraph 0: Encrypted at rest, for 30 days . All data [ ] x [x] y']);
  });

  test('leads every entity back to its own characters', async () => {
    const source = '<p>R&amp;D &uuml;ber &#x1F600; a&ltb &notit; &copyx AT&T RPO &le; 2&nbsp;h\r\nend</p>';
    const document = await readAs('html', source);
    const text = document.blocks[0]?.text ?? '';
    const at = (piece: string): string => {
      const start = text.indexOf(piece);
      const place = placeOf(document, 0, start, start + piece.length);
      return source.slice(place.start, document.blocks[0]?.offsets[start + piece.length] ?? place.end);
    };

    expect(text).toBe('R&D über 😀 a<b ¬it; ©x AT&T RPO ≤ 2 h end');
    expect(at('&')).toBe('&amp;');
    expect(at('ü')).toBe('&uuml;');
    expect(at('<b')).toBe('&ltb');
    expect(at('AT&T')).toBe('AT&T');
    expect(at('≤ 2 h')).toBe('&le; 2&nbsp;h');
    expect(at('end')).toBe('end');
  });

  test.each([
    ['hidden', '<p hidden>x</p>'],
    ['aria-hidden', '<div aria-hidden=true>x</div>'],
    ['display: none', '<div style="color:red; DISPLAY : none">x</div>'],
    ['a closed dialog', '<dialog>x</dialog>'],
    ['a choice', '<select><option>7 days<option>30 days</select>'],
    ['a skip link', '<a href="#main">Skip to content</a>'],
    ['navigation', '<nav>x</nav>'],
    ['a role', '<div role=navigation>x</div>'],
    ['the footer', '<footer><p>ISO 27001 certified.</p></footer>'],
    ['the header', '<header><ul class=menu><li>Backups</ul></header>'],
    ['the side', '<aside>Related: backups</aside>'],
    ['a cookie banner', '<div class="cookie-banner">Cookies are kept for 13 months.</div>'],
    ['a consent manager', '<div id="CybotCookiebotDialog">Cookies are kept for 13 months.</div>'],
    ['a menu by its class', '<div class="main-menu nav-menu"><a>Encryption</a> <a>Backups</a></div>'],
    ['breadcrumbs', '<ol class="breadcrumb"><li><a>Home</a></ol>'],
    ['a newsletter box', '<div class="newsletter">Secure news</div>'],
  ])('leaves out %s', async (_, html) => {
    expect(await outlineOf(`<h1>A</h1>${html}<p>All customer data is encrypted.</p>`)).toEqual([
      'heading 1: A',
      'paragraph 0: All customer data is encrypted.',
    ]);
  });

  test.each([
    ['a page without main', '<body class="nav-open has-sidebar"><div class="page-footer-fixed">{}</div>'],
    ['a page whose text stands in a footer by name', '<div class="footer">{}</div>'],
    ['a section on cookies', '<section id=cookies><h2>Cookies</h2>{}</section><p>More of the text.</p>'],
    ['a menu that is prose', '<div class="menu">{}</div><p>x</p>'],
    ['a note in the text', '<article><h1>A</h1><aside class=note>{}</aside></article>'],
    ['the header of an article', '<article><header>{}</header></article>'],
    ['the header with the heading of the page', '<header><nav>x</nav><h1>A</h1>{}</header>'],
    ['a closed panel', '<button aria-expanded=false aria-controls=p>Q?</button><div id=p hidden>{}</div>'],
    ['a closed tab', '<div role=tabpanel style="display:none">{}</div>'],
    ['what search finds', '<div hidden="until-found">{}</div>'],
    ['a form around all', '<form><table><tr><td>{}</td></tr></table></form>'],
  ])('loses no promise to %s', async (_, html) => {
    const promise = 'All customer data is encrypted at rest with AES-256.';

    expect((await outlineOf(html.replace('{}', `<p>${promise}</p>`))).join()).toContain(promise);
  });

  test('sees ticks that are hidden from screen readers, and the words for drawn ones', async () => {
    expect(
      await outlineOf('<p><span aria-hidden=true>✅</span> a <svg role="img" aria-label="Yes"></svg> b'),
    ).toEqual(['paragraph 0: ✅ a Yes b']);
  });

  test('gives each cell its row and the heading of its column', async () => {
    const { blocks } = await readAs(
      'html',
      `<table><caption>Planned</caption><thead><tr><th>Measure<th colspan=2>Kept</thead>
       <tr><th scope=row>Backup<td>7 days<td>no</tr>
       <tr><td rowspan=2>Logs<td><p>a<p>b<td>c</tr><tr><td>d<td>e</tr>
       <tr><th colspan=3>Later</tr><tr><td>f<td>g<td>h</table>
       <table><tr><td>1<td>2<tr><td>3<td>4</table>`,
    );

    expect(blocks.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['Planned', undefined, undefined, undefined],
      ['Measure', 0, 0, 'Measure'],
      ['Kept', 0, 0, 'Kept'],
      ['Backup', 0, 1, 'Measure'],
      ['7 days', 0, 1, 'Kept'],
      ['no', 0, 1, 'Kept'],
      ['Logs', 0, 2, 'Measure'],
      ['a', 0, 2, 'Kept'],
      ['b', 0, 2, 'Kept'],
      ['c', 0, 2, 'Kept'],
      ['d', 0, 3, 'Kept'],
      ['e', 0, 3, 'Kept'],
      ['Later', 0, 4, 'Measure'],
      ['f', 0, 5, 'Measure'],
      ['g', 0, 5, 'Kept'],
      ['h', 0, 5, 'Kept'],
      ['1', 1, 0, ''],
      ['2', 1, 0, ''],
      ['3', 1, 1, ''],
      ['4', 1, 1, ''],
    ]);
    const trailOf = (text: string) => blocks.find((block) => block.text === text)?.trail;
    expect([trailOf('d'), trailOf('g'), trailOf('3')]).toEqual([
      ['Planned', 'Logs'],
      ['Planned', 'Later'],
      [],
    ]);
  });

  test('reads a table that only places things as paragraphs', async () => {
    expect(
      await outlineOf('<table role=presentation><tr><td>a<td>b</table><table><tr><td><h2>c</h2>d</table>'),
    ).toEqual(['paragraph 0: a', 'paragraph 0: b', 'heading 2: c', 'paragraph 0: d']);
  });

  test('makes headings of terms, questions and bold lines, and leaves them where their part ends', async () => {
    const { blocks } = await readAs(
      'html',
      `<h2>A</h2><dl><dt>Backups<dd>daily<dt>All data is encrypted.<dd>AES</dl>
       <details><summary>How long?</summary>30 days</details>after
       <p><strong>Do you log?</strong></p><p>Yes.`,
    );

    expect(outline(blocks)).toEqual([
      'heading 2: A',
      'heading 3: Backups',
      'item 1: daily',
      'paragraph 0: All data is encrypted.',
      'item 1: AES',
      'heading 3: How long?',
      'paragraph 0: 30 days',
      'paragraph 0: after',
      'heading 3: Do you log?',
      'paragraph 0: Yes.',
    ]);
    expect(blocks.map(({ trail }) => trail.at(-1)).slice(2)).toEqual([
      'Backups',
      'Backups',
      'Backups',
      'A',
      'How long?',
      'A',
      'A',
      'Do you log?',
    ]);
  });

  test('ends a line at two breaks, and before a bullet', async () => {
    expect(await outlineOf('<div>Backups<br>daily.<br><br>Logs:<br>• 30 days<br>- all</div>')).toEqual([
      'paragraph 0: Backups daily.',
      'paragraph 0: Logs:',
      'item 1: 30 days',
      'item 1: all',
    ]);
  });

  test('is known by its ending and by its first words, with title and language of its visible text', async () => {
    const page =
      '<!DOCTYPE html><title> Sicherheit |\n X </title><script>the of and to is for</script><p>Die Daten sind verschlüsselt.';
    const read = (source: string) => readDocument(new TextEncoder().encode(page), { source });

    expect(await read('<stdin>')).toMatchObject({ format: 'html', title: 'Sicherheit | X', language: 'de' });
    expect((await read('page.md')).format).toBe('html');
    expect((await readDocument(new TextEncoder().encode('<p>x'), { source: 'a.htm' })).format).toBe('html');
  });

  test.each([
    ['nested too deep', '<div>'.repeat(1000)],
    ['formatting that is never closed', Array.from({ length: 1000 }, (_, id) => `<p><b id=${id}>y`).join('')],
  ])('is refused in one line when it is %s', async (_, html) => {
    await expect(readAs('html', html)).rejects.toThrow(UserError);
  });
});
