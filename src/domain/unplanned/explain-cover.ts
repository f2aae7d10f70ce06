import type { MoneySource } from '../case';
import type { UnassignedCover } from '../decision/decision-list';
import { known } from '../maybe';
import { coverSources, yearOfCover } from './cover';
import type { CoverResult } from './cover-row';
import { explainLine } from './explain-line';
import { explainTotal } from './explain-unplanned';
import type { ComputedFigure } from '../explanation/explanation';
import { computed, givenAmount } from '../explanation/figures';
import { UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { ExplanationContext } from '../explanation/explanation-context';
import type { LineContext } from './line-context';
import { placeOfAmount } from '../own-share/place-of-amount';

export type CoverMeasure =
  'cover-needed' | 'cover-earmarked' | 'cover-granted' | 'cover-pending' | 'cover-gap';

const FIELDS = {
  'cover-needed': 'needed',
  'cover-earmarked': 'earmarked',
  'cover-granted': 'granted',
  'cover-pending': 'pending',
  'cover-gap': 'gap',
} as const;

/**
 * Explains a figure of the cover of a year or of all years, down to the rows of the cover.
 *
 * @throws RangeError where the year is not computed
 */
export function explainCover(
  measure: CoverMeasure,
  year: number | null,
  cover: CoverResult,
  sources: readonly MoneySource[],
  context: LineContext,
): ComputedFigure {
  const figures = year === null ? cover : cover.byYear.find((each) => each.year === year);
  if (figures === undefined) throw new RangeError(`The year ${year} is not computed`);
  const field = figures[FIELDS[measure]];
  const value = typeof field === 'number' ? known(field) : field;
  const again = (other: CoverMeasure, ofYear: number | null) =>
    explainCover(other, ofYear, cover, sources, context);
  if (measure === 'cover-granted' || measure === 'cover-pending') {
    const counted = coverSources(sources).filter(
      (source) =>
        (source.status === 'granted') === (measure === 'cover-granted') &&
        (year === null || yearOfCover(source, context.settings.years) === year),
    );
    const inputs = counted.map((source) =>
      givenAmount('coverAmount', source.low, placeOfAmount(source, 'low'), source.label, source.assumed),
    );
    return computed(measure, 'sum-of-cover', value, inputs);
  }
  if (year === null) {
    const inputs = cover.byYear.map((each) => again(measure, each.year));
    return computed(measure, 'sum-of-years', value, inputs, { rule: UNPLANNED_EXPENDITURE });
  }
  const label = String(year);
  if (measure === 'cover-needed') {
    return computed(measure, 'unplanned-of-year', value, [explainTotal('unplanned', year, context)], {
      label,
    });
  }
  if (measure === 'cover-earmarked') {
    const parts = context.unplanned.rows.flatMap((row, index) =>
      row.year === year && !(row.earmarked.known && row.earmarked.value === 0)
        ? explainLine('earmarked', index, context)
        : [],
    );
    return computed(measure, 'sum-of-lines', value, parts, { label });
  }
  const earmarked = again('cover-earmarked', year);
  const inputs = [
    again('cover-needed', year),
    ...(earmarked.inputs.length > 0 ? [earmarked] : []),
    again('cover-granted', year),
  ];
  const formula =
    earmarked.inputs.length > 0 ? 'needed-minus-earmarked-minus-granted' : 'needed-minus-granted';
  return computed(measure, formula, value, inputs, { label, rule: UNPLANNED_EXPENDITURE });
}

/**
 * What of the gap of a year is applied for, or has no proposal at all.
 *
 * @throws RangeError where the year is not computed
 */
export function explainOpenCover(
  { measure, year }: { readonly measure: 'cover-proposed' | 'cover-without-proposal'; readonly year: number },
  { explain }: Pick<ExplanationContext, 'explain'>,
  { decision }: { readonly decision: { readonly cover: readonly UnassignedCover[] } },
): ComputedFigure {
  const found = decision.cover.find((each) => each.year === year);
  if (found === undefined) throw new RangeError(`The year ${year} is not computed`);
  const [formula, value] =
    measure === 'cover-proposed'
      ? (['pending-within-gap', found.proposed] as const)
      : (['gap-minus-pending', found.withoutProposal] as const);
  const inputs = [explain({ measure: 'cover-gap', year }), explain({ measure: 'cover-pending', year })];
  return computed(measure, formula, value, inputs, { label: String(year) });
}
