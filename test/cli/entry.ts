import { main } from '../../src/cli/main.ts';

/** What bin/tomcheck.js does, from the sources: no build is needed to test the command. */
process.exitCode = await main(process.argv.slice(2));
