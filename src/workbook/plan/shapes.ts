import { LONGEST_SHEET_NAME } from '../excel-limits';

/** What a value that was read may be: true where it is that and nothing else. */
export type Shape = (value: unknown) => boolean;

/** A text of at most so many characters. */
export function text(longest: number): Shape {
  return (value) => typeof value === 'string' && value.length <= longest;
}

/** A text that a pattern describes. */
export function matching(pattern: RegExp): Shape {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A whole number of a range, both ends included. */
export function whole(from: number, to: number): Shape {
  return (value) => Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
}

/** One of a few values. */
export function oneOf(values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

/** A moment as `isoTime` writes it. */
export const isoMoment = matching(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
);

export const finiteNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);

/** The name of a sheet as Excel allows it. */
export const sheetName: Shape = (value) => text(LONGEST_SHEET_NAME)(value) && value !== '';

export const truth: Shape = (value) => typeof value === 'boolean';

/** What the shape describes, or null. */
export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

/** What one of the shapes describes. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

/** A list of at most so many items. */
export function list(item: Shape, most: number): Shape {
  return (value) => Array.isArray(value) && value.length <= most && value.every(item);
}

/** As many values as there are shapes, each as its shape describes. */
export function tuple(...shapes: readonly Shape[]): Shape {
  return (value) =>
    Array.isArray(value) &&
    value.length === shapes.length &&
    shapes.every((shape, index) => shape(value[index]));
}

/** Fields that a record may lack. */
type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]-?: Shape };
type Mandatory<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: Shape };

/**
 * A record with these fields and no others: what is not known is not carried on.
 *
 * @param required fields that it has
 * @param optional fields that it may lack
 */
export function record<T>(required: Mandatory<T>, optional: Optional<T>): Shape {
  const shapes = new Map<string, Shape>(Object.entries({ ...required, ...optional }));
  const names = Object.keys(required);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    names.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, content]) => shapes.get(name)?.(content) === true);
}
