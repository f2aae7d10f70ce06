import type { Post } from '../case';
import { givenExact } from '../explanation/figures';
import type { ComputedFigure } from '../explanation/explanation';
import { toDecimalText, type Exact } from '../numbers';
import { placeOf } from '../place';

/** How FTE follow from the hours a week or the percentage of a full post; null where the sheet states them. */
export function explainWorkingTime({ origin, fteFrom, assumed }: Post, fte: Exact): ComputedFigure | null {
  if (fteFrom === null) return null;
  const figure = {
    kind: 'computed',
    term: 'fte',
    label: null,
    place: null,
    value: toDecimalText(fte),
    unit: 'fte',
    rule: null,
    rejected: [],
    roundedFrom: null,
    unknown: null,
  } as const;
  if (fteFrom.unit === 'percent') {
    const place = placeOf(origin, 'employmentPercent');
    const percent = givenExact('employmentPercent', fteFrom.percent, 'percent', place, assumed);
    return { ...figure, formula: 'percent-of-full-post', inputs: [percent] };
  }
  const { hours, fullTime } = fteFrom;
  const inputs = [
    givenExact('weeklyHours', hours, 'number', placeOf(origin, 'weeklyHours'), assumed),
    givenExact('fullTimeHours', fullTime.hours, 'number', fullTime.place, false),
  ];
  return { ...figure, formula: 'hours-of-full-time', inputs };
}
