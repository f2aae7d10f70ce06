import { finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import type { CellValue } from '../snapshot';
import { cellError } from './cell-error';
import { cellText, isBlank, plainText } from './cell-text';
import { BLANK, refused, value, type Reading } from './reading';

/** Words of a closed list and what they mean; `shown` are the words offered to a user whose word is none of them. */
export interface Words<T> {
  readonly shown: Readonly<Record<Language, string>>;
  readonly meanings: ReadonlyMap<string, T>;
}

/** @param entries meaning with its words, separated by commas, in the form of `plainText` */
export function words<T>(shown: Words<T>['shown'], entries: readonly (readonly [T, string])[]): Words<T> {
  const pairs = entries.flatMap(([meaning, list]) =>
    list.split(',').map((word): [string, T] => [word.trim(), meaning]),
  );
  return { shown, meanings: new Map(pairs) };
}

/** Reads a word of a closed list; any other is refused, with the words that are possible. */
export function readWord<T>(cell: CellValue, list: Words<T>): Reading<T> {
  if (isBlank(cell)) return BLANK;
  const error = cellError(cell);
  if (error !== null) return error;
  const text = cellText(cell);
  const meaning = list.meanings.get(plainText(text).replace(/[.!]+$/, ''));
  if (meaning !== undefined) return value(meaning);
  return refused((place, column) => finding('unknown-word', place, { text, column, allowed: list.shown }));
}

/** Reads a cell as text; an error value is refused. */
export function readText(cell: CellValue): Reading<string> {
  if (isBlank(cell)) return BLANK;
  return cellError(cell) ?? value(cellText(cell));
}
