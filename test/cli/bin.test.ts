import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'tomcheck.js');

function runAs(version: string): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const versions = `{...process.versions,node:'${version}'}`;
  const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:${versions}})`;
  return spawnSync(process.execPath, ['--import', older, bin, '--version'], { encoding: 'utf8' });
}

test.each(['18.20.0', '20.19.0', '22.11.0'])('Node %s is refused in one line', (version) => {
  expect(runAs(version)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `tomcheck needs Node 22.12 or newer; this is Node ${version}.\n`,
  });
});

test.each(['22.12.0', '23.0.0', '24.1.0'])('Node %s is not', (version) => {
  expect(runAs(version).stderr).not.toContain('tomcheck needs Node');
});
