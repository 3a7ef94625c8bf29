import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderTerminal } from '../../src/reporters/formats/terminal.ts';
import { exampleReport, plain80 } from './example-report.ts';

describe('the terminal', () => {
  test.each([
    ['80 columns', plain80, '80.txt'],
    ['120 columns', { ...plain80, width: 120 }, '120.txt'],
    ['everything', { ...plain80, verbose: true }, 'verbose.txt'],
    ['ASCII', { ...plain80, unicode: false }, 'ascii.txt'],
    ['colour', { ...plain80, color: true }, 'color.txt'],
  ] as const)('shows a report: %s', async (_, look, file) => {
    await expect(renderTerminal(exampleReport, look)).toMatchFileSnapshot(`transcripts/${file}`);
  });

  test('ends with the most important line and the exit code', () => {
    const last = renderTerminal(exampleReport, plain80).trimEnd().split('\n').at(-1);

    expect(last).toMatch(/^2 promises are not true today\. +exit 1$/);
  });

  test('keeps within the width wherever there is a space to break at', () => {
    for (const width of [80, 100, 120]) {
      for (const line of renderTerminal(exampleReport, { ...plain80, width, verbose: true }).split('\n')) {
        if (stringWidth(line) > width) expect(line.trim()).not.toContain(' ');
      }
    }
  });

  test('says every verdict in words, in ASCII too', () => {
    const text = renderTerminal(exampleReport, { ...plain80, unicode: false });

    for (const verdict of Object.keys(exampleReport.summary.verdicts)) expect(text).toContain(verdict);
    expect(text).toMatch(/^[\n -~]*$/);
  });

  test('shows all findings and the sentences without a promise when asked', () => {
    const brief = renderTerminal(exampleReport, plain80);
    const verbose = renderTerminal(exampleReport, { ...plain80, verbose: true });

    expect(brief).toContain('and 4 more (--verbose shows all)');
    expect(brief).not.toContain('vol-7');
    expect(verbose).toContain('vol-7');
    expect(verbose).toContain('policy/toms.md:5 "We take security seriously."');
    expect(verbose).toContain('google_sql_database_instance 2');
  });
});

describe('hostile text', () => {
  const hostile =
    'a\u001B[31mred\u001B]8;;http://evil\u0007link\u001B]8;;\u0007\u0000\u009B2J\u202Egnp\u2066\u200Bz\r\nq\tw\uD800';

  /** Puts the hostile text into every string of a report but those that the model fixes. */
  function poison(value: unknown, key = ''): unknown {
    const fixed = [
      'kind',
      'kinds',
      'verdict',
      'effect',
      'layer',
      'language',
      'modality',
      'subject',
      'check',
      'id',
    ];
    if (typeof value === 'string') return fixed.includes(key) || key === 'why' ? value : hostile;
    if (Array.isArray(value)) return value.map((element) => poison(element, key));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [
      key === 'about' ? hostile : name,
      poison(inner, name),
    ]);
    return Object.fromEntries(entries);
  }

  test.each([true, false])('never reaches the terminal as a command (verbose: %s)', (verbose) => {
    const text = renderTerminal(poison(exampleReport) as Report, { ...plain80, verbose });

    expect(text).toContain('aredlinkgnpz q w');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text).not.toContain('evil');
  });
});
