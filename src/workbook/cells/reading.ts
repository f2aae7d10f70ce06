import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';

/** What a parser makes of one cell: a value, nothing (blank), or the reason why it cannot be read. */
export type Reading<T> = Value<T> | Blank | Refusal;

export interface Value<T> {
  readonly kind: 'value';
  readonly value: T;
  /** What has to be said about the cell although it can be read. */
  readonly remark?: Refusal['finding'];
  /** The cell says that it is rough or assumed. */
  readonly isAssumed?: true;
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

/** A value about whose reading something has to be said. */
export function remarked<T>(read: T, remark: Refusal['finding']): Value<T> {
  return { kind: 'value', value: read, remark };
}

export function refused(finding: Refusal['finding']): Refusal {
  return { kind: 'refused', finding };
}

/** The reading with its value changed; blank and refused stay as they are. */
export function mapReading<T, U>(reading: Reading<T>, change: (read: T) => U): Reading<U> {
  return reading.kind === 'value' ? { ...reading, value: change(reading.value) } : reading;
}
