import { EvaluationError, Unknown, type Value } from '../values/value.ts';

/** What is wrong is not known either. */
export function told<T>(compute: () => T): T | Unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof RangeError)
      return new Unknown(`its expression ${error.message}`);
    throw error;
  }
}

/** Works each name out once. A name that leads back to itself is not known. */
export function once(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  const wrong = new Map<string, EvaluationError>();
  const working = new Set<string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const error = wrong.get(name);
    if (error !== undefined) throw error;
    if (working.has(name)) return new Unknown(`${name} leads back to itself`);
    working.add(name);
    try {
      const value = compute(name);
      known.set(name, value);
      return value;
    } catch (error_) {
      if (error_ instanceof EvaluationError) wrong.set(name, error_);
      throw error_;
    } finally {
      working.delete(name);
    }
  };
}
