import { finding, type FindingValue } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { cellText, plainText } from './cell-text';
import { readWord, type Words } from './read-word';
import { remarked, type Reading } from './reading';

/** A closed list, and those of its words whose meaning a reader should be told: `x` for yes. */
export interface TypedWords<T> extends Words<T> {
  /** In the form of `plainText`, with the word of the list that each stands for. */
  readonly told: ReadonlyMap<string, FindingValue>;
}

/** @param told the word of the list, with those that stand for it, separated by commas */
export function typedWords<T>(
  list: Words<T>,
  told: readonly (readonly [FindingValue, string])[],
): TypedWords<T> {
  const pairs = told.flatMap(([shown, others]) =>
    others.split(',').map((word): [string, FindingValue] => [word.trim(), shown]),
  );
  return { ...list, told: new Map(pairs) };
}

/** Reads a word of a closed list; one that is not the list's own is told. */
export function readTypedWord<T>(cell: CellValue, list: TypedWords<T>): Reading<T> {
  const reading = readWord(cell, list);
  if (reading.kind !== 'value' || list.told.size === 0) return reading;
  const text = cellText(cell);
  const shown = list.told.get(plainText(text).replace(/[.!]+$/, ''));
  if (shown === undefined) return reading;
  return remarked(reading.value, (place, column) => finding('word-read-as', place, { text, column, shown }));
}
