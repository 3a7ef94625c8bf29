import { writeFileSync } from 'node:fs';
import { reportSchema } from '../src/reporters/report-schema.ts';

const path = new URL('../schema/report.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(reportSchema, null, 2)}\n`);
