import type { Finding } from './findings/finding';

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function unknown(reason: Finding): Unknown {
  return { known: false, reason };
}

/** Computes from several figures; unknown, with the reason of the first unknown one, if any of them is. */
export function combine<T, R>(parts: readonly Maybe<T>[], compute: (values: readonly T[]) => R): Maybe<R> {
  const values: T[] = [];
  for (const part of parts) {
    if (!part.known) return part;
    values.push(part.value);
  }
  return known(compute(values));
}

/** A figure that is known, or unknown with the reason. Never a silent zero. */
export type Known<T> = { readonly known: true; readonly value: T };

export type Unknown = { readonly known: false; readonly reason: Finding };

export type Maybe<T> = Known<T> | Unknown;
