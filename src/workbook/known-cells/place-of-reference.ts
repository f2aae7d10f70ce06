import type { Place } from '../../domain/place';

/** The cell that a hyperlink names, the counterpart of `cellReference`; null for a range, and for what is no reference. */
export function placeOfReference(reference: string): Place | null {
  const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3}\d+)$/.exec(reference) ?? [];
  if (cell === undefined) return null;
  return { sheet: quoted === undefined ? plain! : quoted.replaceAll("''", "'"), cell };
}
