import type { Case, RepaymentSettings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { filledMonths } from '../forecast/filled-post';
import { hasFilledFrom } from '../forecast/compute-forecast';
import type { ForecastRow } from '../forecast/forecast-row';
import { combine, known, unknown, type Maybe } from '../maybe';
import { exact, ZERO_CENTS, type Cents, type Exact, nearestExact } from '../numbers';
import { FteMonths } from '../own-share/fte-months';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { countsIn, valueOf } from '../own-share/post-year';
import { positivePart, subtract } from '../maybe-amounts';
import { unreadSetting } from '../unread-setting';
import type { UseOfFundsRow, UseOfFunds } from './use-of-funds-row';

/**
 * Planned against actually filled months. No rule about unfilled months is published, so how much of the grant has to
 * be paid back is known only by a rule that the user set with its source.
 *
 * @returns null where no post has `Besetzt ab`, or a cell of it or the way to count months cannot be read
 */
export function computeUseOfFunds(
  input: Case,
  ownShares: OwnShareComputation,
  forecast: readonly ForecastRow[],
): UseOfFunds | null {
  const isStopped =
    input.stopped?.forecast !== undefined || unreadSetting(input.settings, 'monthMethod') !== null;
  if (isStopped || !ownShares.posts.some(hasFilledFrom)) return null;
  const { years, monthMethod, repayment: rule, places } = input.settings;
  const unread = unreadSetting(input.settings, 'repaymentRule', 'repaymentSource');
  const missing = unread ?? missingRule(rule, places.repaymentRule ?? null);
  const sums = new Map<string, { readonly planned: FteMonths; readonly filled: FteMonths }>();
  for (const post of ownShares.posts) {
    for (const year of years) {
      const fte = countsIn(post, year) ? valueOf(post.fte, year) : null;
      if (fte === null) continue;
      const key = `${post.module} ${year}`;
      const sum = sums.get(key) ?? { planned: new FteMonths(), filled: new FteMonths() };
      sums.set(key, sum);
      const { planned, filled } = filledMonths(post, year, monthMethod);
      sum.planned.add(fte, planned);
      sum.filled.add(fte, filled);
    }
  }
  const rows = forecast.flatMap(({ module, year, plan, forecast: expected }): UseOfFundsRow[] => {
    const sum = sums.get(`${module} ${year}`);
    if (sum === undefined) return [];
    const notUsed = combine([subtract(plan.grant, expected.grant)], ([amount = ZERO_CENTS]) =>
      positivePart(amount),
    );
    return [
      {
        module,
        year,
        plannedFteMonths: shortest(nearestExact(sum.planned.value)),
        filledFteMonths: shortest(nearestExact(sum.filled.value)),
        grantByPlan: plan.grant,
        grantByFilledMonths: expected.grant,
        notUsed,
        ...settled(notUsed, rule, missing),
      },
    ];
  });
  const open = rows.some((row) => row.notUsed.known && !row.repayment.known);
  return { rows, rule, questions: open && missing !== null && unread === null ? [missing] : [] };
}

function shortest({ digits, scale }: Exact): Exact {
  return exact(digits, scale);
}

function settled(
  notUsed: Maybe<Cents>,
  { rule }: RepaymentSettings,
  missing: Finding | null,
): Pick<UseOfFundsRow, 'kept' | 'repayment'> {
  const nothing = known(ZERO_CENTS);
  if (!notUsed.known) return { kept: notUsed, repayment: notUsed };
  if (notUsed.value === 0) return { kept: nothing, repayment: nothing };
  if (missing !== null) return { kept: unknown(missing), repayment: unknown(missing) };
  return rule === 'none' ? { kept: notUsed, repayment: nothing } : { kept: nothing, repayment: notUsed };
}

function missingRule({ rule, source }: RepaymentSettings, place: Finding['place']): Finding | null {
  if (rule === null) return finding('repayment-rule-missing', place, {});
  return source === null ? finding('repayment-rule-without-source', place, {}) : null;
}
