import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { entry, fixture, scratch, tomcheck } from './command.ts';

/** Of util-linux: runs a command without any network. */
const isolate = 'unshare';

/** Ends the process at the first socket, name lookup or process of its own. */
const guard = `data:text/javascript,${encodeURIComponent(`
  import { Socket } from 'node:net';
  import dns from 'node:dns';
  import dgram from 'node:dgram';
  import child from 'node:child_process';
  import { syncBuiltinESMExports } from 'node:module';
  const refuse = (what) => () => { process.stderr.write('touched ' + what); process.exit(99); };
  Socket.prototype.connect = refuse('net');
  dns.lookup = refuse('dns'); dns.promises.lookup = refuse('dns');
  dgram.createSocket = refuse('dgram');
  for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) child[name] = refuse(name);
  globalThis.fetch = refuse('fetch');
  syncBuiltinESMExports();
`)}`;

describe('no connection is opened and no program started', () => {
  const folder = scratch({}, ['policy.md', 'drift.tfstate']);

  test('the guard itself works', () => {
    const { status } = spawnSync(process.execPath, [
      '--import',
      guard,
      '--eval',
      "fetch('http://127.0.0.1:9')",
    ]);
    const connect = spawnSync(process.execPath, [
      '--import',
      guard,
      '--eval',
      "require('net').connect(9, '127.0.0.1')",
    ]);

    expect([status, connect.status]).toEqual([99, 99]);
  });

  test.each([
    [1, 'check policy.md -s drift.tfstate -f json=run.json'],
    [0, 'report --from run.json'],
    [0, 'claims policy.md --write'],
    [0, 'lint policy.md --claims policy.claims.yaml'],
    [0, 'checks'],
    [0, 'explain encryption-at-rest'],
    [0, 'init --no-input --document policy.md -s drift.tfstate --ci github'],
    [0, '--version --json'],
  ])('exit %i: %s', async (expected, line) => {
    const proxies = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };
    const { code, err } = await tomcheck(line.split(' '), {
      cwd: folder,
      env: proxies,
      node: ['--import', guard],
    });

    expect({ code, err }).toEqual({ code: expected, err: '' });
  });

  const isolated = spawnSync(isolate, ['-rn', 'true']).status === 0;

  test.runIf(isolated)('check works where there is no network at all', () => {
    const line = [
      '-rn',
      process.execPath,
      entry,
      'check',
      fixture('policy.md'),
      '-s',
      fixture('drift.tfstate'),
    ];

    expect(spawnSync(isolate, line).status).toBe(1);
  });
});
