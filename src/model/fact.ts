import type { ApiCall } from './call.ts';

/**
 * Where a value was read, relative to the resource that carries it.
 *
 * Origins are shared: one object per attribute of a source's type, not one per resource.
 */
export interface Origin {
  /** Attribute path or response field, as the source spells it: `storage_encrypted`. */
  readonly path: string;
  /** Address of another resource the value was read from, where it was not the resource itself. */
  readonly address?: string;
  /** Said where the value was not written down: `AWS default since 2023-01-05`. */
  readonly note?: string;
  /** Concluded from finding nothing in the source, as "no plan backs it up": sure only if the source is the whole. */
  readonly absence?: true;
  /** The call of an API that brought it. */
  readonly call?: ApiCall;
}

/**
 * Why a value is not known.
 *
 * - `denied`, `throttled`, `cut-off`, `failed`: it could have been read, and was not.
 * - `computed`: known only after apply.
 * - `secret`: marked sensitive, and therefore not looked at.
 * - `ambiguous`: several settings may apply and the source does not say which.
 * - `not-shown`: this source never shows it.
 * - `not-looked-at`: nobody asked for it, or tomcheck does not know this type.
 */
export type Why =
  | 'denied'
  | 'throttled'
  | 'cut-off'
  | 'failed'
  | 'computed'
  | 'secret'
  | 'ambiguous'
  | 'not-shown'
  | 'not-looked-at';

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly from: Origin;
}

export interface Unknown {
  readonly known: false;
  readonly why: Why;
  /** One plain clause for the user: `it is known only after apply`. */
  readonly detail: string;
  readonly from: Origin;
}

/** A value with its origin, or the reason why there is none. Never a bare value. */
export type Fact<T> = Known<T> | Unknown;

export function known<T>(value: T, from: Origin): Known<T> {
  return { known: true, value, from };
}

const details: Record<Why, string> = {
  denied: 'access was denied',
  throttled: 'the API refused further requests',
  'cut-off': 'the answer was cut off',
  failed: 'reading it failed',
  computed: 'it is known only after apply',
  secret: 'it is marked as sensitive',
  ambiguous: 'several settings may apply',
  'not-shown': 'this source does not show it',
  'not-looked-at': 'nobody looked at it',
};

export function unknown(why: Why, from: Origin, detail: string = details[why]): Unknown {
  return { known: false, why, detail, from };
}

/** True for the reasons that mean "it could have been read": these make a run incomplete (exit code 3). */
export function couldHaveBeenRead(why: Why): boolean {
  return why === 'denied' || why === 'throttled' || why === 'cut-off' || why === 'failed';
}

/** Computes from a known value; what is unknown stays unknown for the same reason. */
export function mapFact<T, U>(fact: Fact<T>, compute: (value: T) => U): Fact<U> {
  return fact.known ? known(compute(fact.value), fact.from) : fact;
}

/** Like `mapFact`, where the computation may itself not know. */
export function chainFact<T, U>(fact: Fact<T>, compute: (value: T, from: Origin) => Fact<U>): Fact<U> {
  return fact.known ? compute(fact.value, fact.from) : fact;
}
