import { main } from '../../src/cli/main.ts';

/** What bin/tomcheck.js does, from the sources as they are; the set-up of the tests joins them. */
process.exitCode = await main(process.argv.slice(2));
