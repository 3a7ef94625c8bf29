import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but this checkout; `corpus` reads the public files of the shared folder, where it is. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/corpus/**'] } },
      { extends: true, test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'] } },
    ],
  },
});
