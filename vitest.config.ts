import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing but this checkout, of which it joins the sources for tests of the command; `emulators` makes a
 * Python environment with moto, once per machine; `corpus` reads the public files of the shared folder, where it is.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Loading the same modules for every file anew takes longer than the tests; no test changes what others share.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/corpus/**', 'test/emulators/**'],
          globalSetup: ['test/cli/set-up.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'emulators',
          // They set variables of the environment.
          isolate: true,
          include: ['test/emulators/**/*.test.ts'],
          globalSetup: ['test/cli/set-up.ts', 'test/emulators/set-up.ts'],
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'] } },
    ],
  },
});
