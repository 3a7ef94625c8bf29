#!/usr/bin/env node
import * as modules from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`tomcheck needs Node 22.12 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  modules.enableCompileCache?.();
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
}
