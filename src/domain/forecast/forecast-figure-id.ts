import type { ForecastFigures } from './forecast-row';

export interface ForecastFigureId {
  readonly measure: 'forecast';
  /** Position in `forecast`. */
  readonly row: number;
  readonly side: 'plan' | 'forecast' | 'difference';
  readonly field: keyof ForecastFigures;
}
