import { plainText } from '../cells/cell-text';
import type { Label } from './label';

const YEARS = /(?<![\d])(20\d{2})(?:(?: ?(?:\/|-|–|bis|und|\+) ?)(\d{2})(?!\d|\.|\/))?/g;
const MODULES =
  /(?:modul|baustein)[a-z]*\.? ?(i{1,3}|[1-3])((?: ?(?:-|–|—|\/|,|\+|&|und|bis) ?(?:modul |baustein )?(?:i{1,3}|[1-3])(?![\p{L}\d]))+)/u;
const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, '1': 1, '2': 2, '3': 3 };

/**
 * True where a label names several years or modules and a single one is among them, or between the first and the last:
 * `Doppelhaushalt 2021/2022` above the columns `2021` and `2022`.
 */
export function covers({ text }: Label, coordinate: 'module' | 'year', value: unknown): boolean {
  const values = coordinate === 'year' ? yearsIn(plainText(text)) : modulesIn(plainText(text));
  return typeof value === 'number' && value >= Math.min(...values) && value <= Math.max(...values);
}

/** The years that a label names, each end of a span. */
export function yearsNamed({ text }: Label): readonly number[] {
  return yearsIn(plainText(text));
}

function yearsIn(plain: string): readonly number[] {
  return [...plain.matchAll(YEARS)].flatMap(([, year, short]) =>
    short === undefined ? [Number(year)] : [Number(year), Number(`20${short}`)],
  );
}

function modulesIn(plain: string): readonly number[] {
  const [, first, others] = MODULES.exec(plain) ?? [];
  if (first === undefined || others === undefined) return [];
  return [first, ...(others.match(/\d|i+(?![a-z])/g) ?? [])].flatMap((each) => NUMBERS[each] ?? []);
}
