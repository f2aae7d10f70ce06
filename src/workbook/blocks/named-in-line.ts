import type { ModuleNumber } from '../../domain/module';
import type { LineContent } from '../assignment/correction';
import { cellText, plainText } from '../cells/cell-text';
import { KIM_WORDS, type ProgrammeWords } from '../cells/programme-words';
import { modulesNamedIn, readModule } from '../cells/read-module';
import { moduleOfRolesIn } from '../cells/read-role';
import type { CellValue } from '../snapshot';
import { labelOf } from './label';

const BUDGET_YEAR = /^20[1-4]\d$/;
/** `21`, `HJ 22`, `'23`: a year of two digits, which only somebody who knows can tell from a number. */
const SHORT_YEAR = /^(?:[\p{L}.]+ ?){0,2}'?([1-4]\d)$/u;
/** `Teil 2`, `Los III`: a number behind words. */
const NUMBER_BEHIND = /^\p{L}[\p{L} .:_-]*? ?0?([1-9]\d?|[iv]{1,3})\.?$/u;

/** The year that a cell names where the user said that it names one, also in two digits; null for none or several. */
export function yearNamed(cell: CellValue, words = KIM_WORDS): number | null {
  if (typeof cell === 'boolean') return null;
  const label = labelOf(cell, words);
  if (label === null || label.isUnclear) return null;
  if (label.year !== null) return BUDGET_YEAR.test(String(label.year)) ? label.year : null;
  const short = label.measure === null ? SHORT_YEAR.exec(plainText(cellText(cell)))?.[1] : undefined;
  return short === undefined ? null : 2000 + Number(short);
}

/** The module that a cell names where the user said that it names one: `2`, `Teil II`, `Koordination`; null for none. */
export function moduleNamed(cell: CellValue, words = KIM_WORDS): ModuleNumber | null {
  if (typeof cell === 'boolean') return null;
  const reading = readModule(cell, words);
  if (reading.kind === 'value') return reading.value;
  const text = cellText(cell);
  const named = modulesNamedIn(text, words);
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const ofRoles = moduleOfRoles(text, words);
  const number = words.numbers[NUMBER_BEHIND.exec(plainText(text))?.[1] ?? ''] ?? null;
  return ofRoles !== null && number !== null && ofRoles !== number ? null : (ofRoles ?? number);
}

function moduleOfRoles(text: string, words: ProgrammeWords): ModuleNumber | null {
  if (words.areOfKim) return moduleOfRolesIn(text);
  const role = words.roleNamedIn(text);
  return role === null ? null : words.moduleOfRole(role);
}

/** True where a cell names what its line holds; every cell names a position. */
export function namesIn(holds: LineContent, cell: CellValue, words = KIM_WORDS): boolean {
  switch (holds) {
    case 'years':
      return yearNamed(cell, words) !== null;
    case 'modules':
      return moduleNamed(cell, words) !== null;
    case 'positions':
      return true;
    case 'sums':
      return false;
  }
}
