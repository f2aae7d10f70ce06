import type { Case, Post } from '../case';
import { known } from '../maybe';
import { ZERO_CENTS } from '../numbers';
import { computeOwnShares } from '../own-share/compute-own-shares';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { RuleSet } from '../rules/rule-set';
import { subtract } from '../maybe-amounts';
import { filledPost } from './filled-post';
import type { ForecastFigures, ForecastRow } from './forecast-row';

/**
 * The forecast beside the plan: cost and grant of each post start at `Besetzt ab`; posts without that date count
 * as in the plan.
 *
 * @returns a row for every row of own shares, in the same order; none where no post has the date
 */
export function computeForecast(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): readonly ForecastRow[] {
  if (!ownShares.posts.some(hasFilledFrom)) return [];
  const { years, monthMethod, scenario } = input.settings;
  const posts = ownShares.posts.map((post) => filledPost(post, years, monthMethod));
  const forecast = computeOwnShares({ ...input, posts }, ruleSet).rows[scenario];
  const plan = ownShares.rows[scenario];
  return plan.flatMap((planned) => {
    const { module, year } = planned;
    const expected = forecast.find((row) => row.module === module && row.year === year);
    const filled = expected === undefined ? NOTHING : figures(expected);
    return {
      module,
      year,
      plan: figures(planned),
      forecast: filled,
      difference: {
        cost: subtract(filled.cost, planned.cost),
        grant: subtract(filled.grant, planned.grant),
        ownShare: subtract(filled.ownShare, planned.ownShare),
      },
    };
  });
}

export function hasFilledFrom(post: Post): boolean {
  return post.filledFrom !== null;
}

const NOTHING: ForecastFigures = {
  cost: known(ZERO_CENTS),
  grant: known(ZERO_CENTS),
  ownShare: known(ZERO_CENTS),
};

function figures({ cost, grant, ownShare }: ForecastFigures): ForecastFigures {
  return { cost, grant, ownShare };
}
