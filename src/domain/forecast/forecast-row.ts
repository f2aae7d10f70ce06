import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';

export interface ForecastFigures {
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  /** After counter-financing, in the scenario of the settings. */
  readonly ownShare: Maybe<Cents>;
}

/** Plan and forecast of one module and year side by side. */
export interface ForecastRow {
  readonly module: ModuleNumber;
  readonly year: number;
  readonly plan: ForecastFigures;
  readonly forecast: ForecastFigures;
  /** forecast − plan */
  readonly difference: ForecastFigures;
}
