import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainForecast, type ForecastResult } from './explain-forecast';
import type { ForecastFigureId } from './forecast-figure-id';

/** Posts filled later than planned, beside the plan. */
export const forecastFamily = {
  explainers: {
    forecast: explainForecast,
  },
  topics: {
    forecast: ({ forecast }) =>
      forecast.map(({ module, year }, row) =>
        topicFigure({ measure: 'forecast', row, side: 'difference', field: 'ownShare' }, { module, year }),
      ),
  },
} satisfies FigureFamily<ForecastFigureId, 'forecast', ForecastResult>;
