import type { FullTimeHours, Settings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { compareExact, formatNumber, type Exact } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import { cellReference } from '../cell-reference';

/**
 * How many hours a week a full post has: what its row says, else the sheet, else the settings; null where nothing says
 * it. `inSheet` is asked only where the row is silent.
 */
export function fullTimeHours(
  ofRow: FullTimeHours | null,
  inSheet: () => readonly FullTimeHours[],
  { fullTimeHours: hours, places }: Settings,
): FullTimeHours | 'contradictory' | null {
  if (ofRow !== null) return ofRow;
  const [first, second] = inSheet();
  if (second !== undefined) return 'contradictory';
  if (first !== undefined) return first;
  return hours === null ? null : { hours, place: places.fullTimeHours ?? null };
}

/** The sentence for a sheet that states two different hours of a full post. */
export function fullTimeContradicts(place: Place, inSheet: readonly FullTimeHours[]): Finding {
  const [first, second] = inSheet.map(
    (each) => `${formatNumber(each.hours)} (${cellReference(each.place!)})`,
  );
  return finding('full-time-contradicts', place, { first: first!, second: second! });
}

/** The sentence for hours a week above those of a full post; null where they are not. */
export function hoursAboveFullTime(
  place: Place,
  hours: Exact,
  { hours: fullTime }: FullTimeHours,
): Finding | null {
  if (compareExact(hours, fullTime) <= 0) return null;
  return finding('hours-above-full-time', place, {
    hours: numberValue(hours),
    fullTime: numberValue(fullTime),
  });
}
