import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';

/** What a parser makes of one cell: a value, nothing (blank), or the reason why it cannot be read. */
export type Reading<T> = Value<T> | Blank | Refusal;

export interface Value<T> {
  readonly kind: 'value';
  readonly value: T;
}

export interface Blank {
  readonly kind: 'blank';
}

export interface Refusal {
  readonly kind: 'refused';
  /** The finding for the cell; `column` is the heading of its column. */
  readonly finding: (place: Place | null, column: string) => Finding;
}

export const BLANK: Blank = { kind: 'blank' };

export function value<T>(read: T): Value<T> {
  return { kind: 'value', value: read };
}

export function refused(finding: Refusal['finding']): Refusal {
  return { kind: 'refused', finding };
}

/** The reading with its value changed; blank and refused stay as they are. */
export function mapReading<T, U>(reading: Reading<T>, change: (read: T) => U): Reading<U> {
  return reading.kind === 'value' ? value(change(reading.value)) : reading;
}
