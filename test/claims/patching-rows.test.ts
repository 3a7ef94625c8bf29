import { describe, expect, it } from 'vitest';
import { extract } from './reading.ts';

const rows = '| Critical (9.0 to 10.0) | 3 days |\n| High (7.0 to 8.9) | 14 days |\n';

async function patchingIn(text: string): Promise<readonly unknown[]> {
  const { claims } = await extract(
    `# Policy\n\nThis is the text of our policy and it is for all of you.\n\n${text}\n`,
  );
  return claims.filter(({ check }) => check === 'patching').map(({ params }) => params);
}

describe('a table of severities', () => {
  it.each([
    `Vulnerabilities are remedied within these times:\n\n| Severity | Time to remedy |\n|---|---|\n${rows}`,
    `| Severity (CVSS) | Fixed within |\n|---|---|\n${rows}`,
    `## Vulnerability management\n\n| Rating | Remediation deadline |\n|---|---|\n${rows}`,
    `## Security patches\n\n| Level | Installed within |\n|---|---|\n${rows}`,
  ])('tells how soon holes are closed, once each: %s', async (text) => {
    expect(await patchingIn(text)).toEqual([
      { severity: 'critical', within_days: 3 },
      { severity: 'high', within_days: 14 },
    ]);
  });

  it.each([
    `## Support\n\n| Severity | Response time |\n|---|---|\n${rows}`,
    `## Support tickets\n\n| Severity | Resolution time |\n|---|---|\n${rows}`,
    'Vulnerabilities are remedied within the following periods:',
  ])('tells nothing of holes where it is about tickets: %s', async (text) => {
    expect(await patchingIn(text)).toEqual([]);
  });
});

describe('a table of service classes', () => {
  it('has an objective for each class', async () => {
    const { claims } = await extract(
      '# Policy\n\nThese are the objectives of our services for all of you.\n\n| Service class | RTO | RPO |\n|---|---|---|\n| Class A (alerts) | 2 hours | 1 hour |\n| Class B (reports, billing) | 24 hours | 12 hours |\n',
    );
    expect(claims.map(({ check, params, modality }) => [check, params, modality])).toEqual([
      ['rpo', { plan: 'class-a', hours: 1 }, 'conditional'],
      ['rto', { plan: 'class-a', hours: 2 }, 'conditional'],
      ['rpo', { plan: 'class-b', hours: 12 }, 'conditional'],
      ['rto', { plan: 'class-b', hours: 24 }, 'conditional'],
    ]);
  });
});
