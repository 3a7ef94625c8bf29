import { EvaluationError } from '../values/value.ts';

/** Computes with a secret: what is wrong is told without the words of the error, which may quote it. */
export function hushed<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof EvaluationError) throw new EvaluationError('is wrong for a value that is secret');
    throw error;
  }
}
