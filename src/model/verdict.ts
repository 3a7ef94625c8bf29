/** Of one resource. */
export type ResourceVerdict = 'confirmed' | 'contradicted' | 'inconclusive';

/** Of what configuration can decide. */
export type TechnicalVerdict = 'contradicted' | 'inconclusive' | 'untested' | 'consistent' | 'confirmed';

/** Of what only people or documents can show. */
export type AttestedVerdict = 'lapsed' | 'unattested' | 'attested';

export type Verdict = TechnicalVerdict | AttestedVerdict;

/**
 * What a verdict does to the exit code.
 *
 * - `decides`: the company's own promise.
 * - `warns`: a hedged promise; when it fails, it is a warning.
 * - `shown`: planned, the customer's or the provider's: never decides the run.
 */
export type Effect = 'decides' | 'warns' | 'shown';
