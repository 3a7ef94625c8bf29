import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the main job on an example: a policy, its claims file and a Terraform state. No account, no network. */
const launcher = fileURLToPath(new URL('../bin/tomcheck.js', import.meta.url));
const example = fileURLToPath(new URL('../examples/aws-ledger/', import.meta.url));

function run(...args: readonly string[]): number {
  process.stdout.write(`\n$ cd examples/aws-ledger && npx tomcheck ${args.join(' ')}\n\n`);
  return spawnSync(process.execPath, [launcher, ...args], { cwd: example, stdio: 'inherit' }).status ?? 70;
}

const code = run('check');
process.stdout.write(`
The example company has drifted on purpose, so the exit code is ${code}. Go on with:

  npx tomcheck explain backup-retention
  (cd examples/aws-ledger && npx tomcheck check --source change.plan.json)   what its next change would mend and break
  npx tomcheck claims your-policy.md                                         what your own text promises
`);
process.exitCode = code === 1 ? 0 : 1;
