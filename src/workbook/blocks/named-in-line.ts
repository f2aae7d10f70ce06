import type { ModuleNumber } from '../../domain/module';
import type { LineContent } from '../assignment/correction';
import { cellText, plainText } from '../cells/cell-text';
import { modulesNamedIn, readModule } from '../cells/read-module';
import { moduleOfRolesIn } from '../cells/read-role';
import type { CellValue } from '../snapshot';
import { labelOf } from './label';

const BUDGET_YEAR = /^20[1-4]\d$/;
/** `21`, `HJ 22`, `'23`: a year of two digits, which only somebody who knows can tell from a number. */
const SHORT_YEAR = /^(?:[\p{L}.]+ ?){0,2}'?([1-4]\d)$/u;
/** `Teil 2`, `Los III`: a number behind words. */
const NUMBER_BEHIND = /^\p{L}[\p{L} .:_-]*? ?0?([1-3]|i{1,3})\.?$/u;
const NUMBERS: Readonly<Partial<Record<string, ModuleNumber>>> = { 1: 1, 2: 2, 3: 3, i: 1, ii: 2, iii: 3 };

/** The year that a cell names where the user said that it names one, also in two digits; null for none or several. */
export function yearNamed(cell: CellValue): number | null {
  if (typeof cell === 'boolean') return null;
  const label = labelOf(cell);
  if (label === null || label.isUnclear) return null;
  if (label.year !== null) return BUDGET_YEAR.test(String(label.year)) ? label.year : null;
  const short = label.measure === null ? SHORT_YEAR.exec(plainText(cellText(cell)))?.[1] : undefined;
  return short === undefined ? null : 2000 + Number(short);
}

/** The module that a cell names where the user said that it names one: `2`, `Teil II`, `Koordination`; null for none. */
export function moduleNamed(cell: CellValue): ModuleNumber | null {
  if (typeof cell === 'boolean') return null;
  const reading = readModule(cell);
  if (reading.kind === 'value') return reading.value;
  const text = cellText(cell);
  const named = modulesNamedIn(text);
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const ofRoles = moduleOfRolesIn(text);
  const number = NUMBERS[NUMBER_BEHIND.exec(plainText(text))?.[1] ?? ''] ?? null;
  return ofRoles !== null && number !== null && ofRoles !== number ? null : (ofRoles ?? number);
}

/** True where a cell names what its line holds; every cell names a position. */
export function namesIn(holds: LineContent, cell: CellValue): boolean {
  switch (holds) {
    case 'years':
      return yearNamed(cell) !== null;
    case 'modules':
      return moduleNamed(cell) !== null;
    case 'positions':
      return true;
    case 'sums':
      return false;
  }
}
