/** Writes everything that is made from the source: schemas, the pages of the checks, the reports of the examples. */
await import('./schema.ts');
await import('./docs.ts');
await import('./coverage.ts');
await import('./examples.ts');
