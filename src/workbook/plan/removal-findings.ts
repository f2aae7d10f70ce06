import { finding } from '../../domain/findings/finding';
import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellAddress } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { sameValue } from './same-content';
import type { AddedSheet } from './write-plan';

/** A formula of the user with its place. */
export interface PlacedFormula {
  readonly place: Place;
  readonly formula: string;
}

/**
 * Why sheets that a run made cannot be removed: somebody entered something there since (an error at the first
 * such cell of each sheet), or a formula elsewhere reads from there.
 *
 * @param formulas those of the other sheets
 */
export function removalFindings(
  removed: readonly AddedSheet[],
  { sheets }: WorkbookSnapshot,
  formulas: readonly PlacedFormula[],
): Finding[] {
  const changed = removed.flatMap((added) => {
    const sheet = sheets.find(({ name }) => name === added.name);
    const cell = sheet === undefined ? null : firstChange(added, sheet);
    return cell === null ? [] : [finding('added-sheet-changed', { sheet: added.name, cell }, {})];
  });
  const used = removed.flatMap(({ name }) =>
    formulas
      .filter(({ place, formula }) => place.sheet !== name && readsFrom(formula, name))
      .map(({ place }) => finding('added-sheet-used', place, { sheet: name })),
  );
  return [...changed, ...used];
}

/** Whether a formula, in English, names a sheet: `=Stellen!B2`, `=SUM('Meine Stellen'!B:B)`, `=SUM(Stellen:Haushalt!B2)`. */
export function readsFrom(formula: string, sheet: string): boolean {
  const name = sheet.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = `'(?:[^'!]+:)?${name}(?::[^'!]+)?'`;
  const plain = `(?:^|[^\\p{L}\\p{N}_.\\]'])${name}(?::[^'!"\\s]+)?`;
  return new RegExp(`(?:${quoted}|${plain})!`, 'iu').test(formula);
}

/**
 * The first filled cell that holds something else than the run left there, or null. An empty one loses nothing with its
 * sheet: somebody emptied it, or a write that broke off never filled it.
 */
function firstChange({ values }: AddedSheet, { top, left, values: now }: SheetSnapshot): string | null {
  for (const [row, cells] of now.entries()) {
    for (const [column, value] of cells.entries()) {
      const put = values[top + row]?.[left + column];
      if (value !== '' && (put === undefined || !sameValue(value, put)))
        return cellAddress(top + row, left + column);
    }
  }
  return null;
}
