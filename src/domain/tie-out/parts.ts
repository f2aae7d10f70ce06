import type { StatedFigure } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { Language } from '../language';
import { formatEuro, subtractCents, sumCents } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import { placeOfStated } from './computed-counterpart';
import { judge } from './verdict';

type Key = 'module' | 'year';

/**
 * Stated parts (by module, by year) against the stated total of the same measure and version. Checked where the
 * parts are complete: one for every module, or every year, of the case. A total that is the rounded sum agrees.
 */
export function partsAgainstTotals(
  stated: readonly StatedFigure[],
  rows: readonly OwnShareRow[],
): readonly Finding[] {
  return stated.flatMap((total) => [
    ...checkParts(total, stated, 'module', distinct(rows, 'module')),
    ...checkParts(total, stated, 'year', distinct(rows, 'year')),
  ]);
}

function checkParts(
  total: StatedFigure,
  stated: readonly StatedFigure[],
  key: Key,
  complete: readonly number[],
): readonly Finding[] {
  if (total[key] !== null) return [];
  const other = key === 'module' ? 'year' : 'module';
  const parts = stated.filter(
    (each) =>
      each[key] !== null &&
      each[other] === total[other] &&
      each.measure === total.measure &&
      each.version === total.version,
  );
  const keys = new Set(parts.map((part) => part[key]));
  const once = keys.size === parts.length;
  if (complete.length < 2 || !once || !complete.every((each) => keys.has(each))) return [];

  const sum = sumCents(parts.map((part) => part.amount));
  if (judge(total.amount, sum).verdict !== 'deviates') return [];
  const values = {
    label: total.label,
    stated: { cents: total.amount },
    parts: { de: added(parts, 'de'), en: added(parts, 'en') },
    sum: { cents: sum },
    difference: { cents: subtractCents(total.amount, sum) },
  };
  return [finding('stated-parts-differ', placeOfStated(total), values)];
}

function added(parts: readonly StatedFigure[], language: Language): string {
  return parts.map((part) => formatEuro(part.amount, language)).join(' + ');
}

function distinct(rows: readonly OwnShareRow[], key: Key): readonly number[] {
  return [...new Set(rows.map((row) => row[key]))];
}
