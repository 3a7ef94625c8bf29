/** Writes everything that is made from the source: schemas and the pages of the checks. */
await import('./schema.ts');
await import('./docs.ts');
