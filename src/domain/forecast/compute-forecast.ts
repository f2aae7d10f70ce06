import type { Case, Post } from '../case';
import type { Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import type { OwnShareRow } from '../own-share/own-share-row';
import { ZERO_CENTS } from '../numbers';
import { computeOwnShares } from '../own-share/compute-own-shares';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { RuleSet } from '../rules/rule-set';
import { subtract } from '../maybe-amounts';
import { filledPost } from './filled-post';
import type { ForecastFigures, ForecastRow } from './forecast-row';

/**
 * The forecast beside the plan: cost and grant of each post start at `Besetzt ab`; posts without that date count
 * as in the plan. It is unknown where a cell of `Besetzt ab` cannot be read.
 *
 * @returns a row for every row of own shares, in the same order; none where no post has the date
 */
export function computeForecast(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): readonly ForecastRow[] {
  const { years, monthMethod, scenario } = input.settings;
  const reason = input.stopped?.forecast;
  if (reason !== undefined) return ownShares.rows[scenario].map((planned) => stoppedRow(planned, reason));
  if (!ownShares.posts.some(hasFilledFrom)) return [];
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

/** True where `Besetzt ab` says when the post is filled, or that it is not. */
export function hasFilledFrom(post: Post): boolean {
  return post.filledFrom !== null || post.isUnfilled;
}

function stoppedRow(planned: OwnShareRow, reason: Finding): ForecastRow {
  const { module, year } = planned;
  const nothing = unknown(reason);
  const stopped = { cost: nothing, grant: nothing, ownShare: nothing };
  return { module, year, plan: figures(planned), forecast: stopped, difference: stopped };
}

const NOTHING: ForecastFigures = {
  cost: known(ZERO_CENTS),
  grant: known(ZERO_CENTS),
  ownShare: known(ZERO_CENTS),
};

function figures({ cost, grant, ownShare }: ForecastFigures): ForecastFigures {
  return { cost, grant, ownShare };
}
