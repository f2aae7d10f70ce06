import type { ForecastFigureId } from './forecast-figure-id';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import type { ForecastFigures, ForecastRow } from './forecast-row';

/** The part of a result that this family explains. */
export interface ForecastResult {
  readonly forecast: readonly ForecastRow[];
}

const MEASURES = { cost: 'cost', grant: 'grant', ownShare: 'own-share' } as const satisfies Record<
  keyof ForecastFigures,
  string
>;

/**
 * Explains a figure of the plan, the same by filled posts, and the difference.
 *
 * @throws RangeError where there is no such row
 */
export function explainForecast(
  { row: index, side, field }: ForecastFigureId,
  { input, scenario, ownShares, filled }: ExplanationContext,
  { forecast: rows }: ForecastResult,
): ComputedFigure {
  const { module, year, difference, forecast: expected } = rowAt(rows, index);
  const figure = { measure: MEASURES[field], module, year } as const;
  const plan = (): ComputedFigure => ({ ...ownShares().explain(figure, scenario), term: `${field}ByPlan` });
  const forecast = (): ComputedFigure =>
    input.stopped?.forecast === undefined
      ? { ...filled().explain(figure, scenario), term: `${field}ByForecast` }
      : computed(`${field}ByForecast`, 'sum-of-posts', expected[field], []);
  switch (side) {
    case 'plan':
      return plan();
    case 'forecast':
      return forecast();
    case 'difference':
      return computed('forecastDifference', 'forecast-minus-plan', difference[field], [forecast(), plan()], {
        label: String(year),
      });
  }
}
