import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing but this checkout; `emulators` makes a Python environment with moto, once per machine;
 * `corpus` reads the public files of the shared folder, where it is.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/corpus/**', 'test/emulators/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'emulators',
          include: ['test/emulators/**/*.test.ts'],
          globalSetup: ['test/emulators/set-up.ts'],
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'] } },
    ],
  },
});
