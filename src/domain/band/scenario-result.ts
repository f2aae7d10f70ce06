import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';

export interface ScenarioResult {
  readonly ownShare: Maybe<Cents>;
  readonly unplanned: Maybe<Cents>;
}
