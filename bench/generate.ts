import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeFile } from './generate/write-file.ts';

const { values } = parseArgs({
  options: {
    form: { type: 'string', default: 'plan' },
    resources: { type: 'string', default: '10000' },
    out: { type: 'string' },
  },
});

const form = values.form === 'state' || values.form === 'stack' ? values.form : 'plan';
const resources = Number(values.resources);
const out = values.out ?? `${form}-${resources}.json`;
await writeFile(out, form, resources);
const bytes = statSync(out).size;
process.stdout.write(`${out}: ${bytes} bytes, ${Math.round(bytes / resources)} per resource\n`);
