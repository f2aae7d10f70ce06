import type { Case, ModuleNumber, RepaymentSettings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { filledMonths } from '../forecast/filled-post';
import { hasFilledFrom, type ForecastRow } from '../forecast';
import { combine, known, unknown } from '../maybe';
import { exact, ZERO_CENTS, type Cents } from '../money';
import type { Exact } from '../money/exact';
import type { OwnShareComputation } from '../own-share';
import { FteMonths } from '../own-share/fte-months';
import { countsIn, valueOf } from '../own-share/post-year';
import { nearestExact } from '../own-share/wide-fraction';
import type { Maybe } from '../result';
import { positivePart, subtract } from '../unplanned/amounts';

/** Use of funds (Verwendungsnachweis) of one module and year: what was granted against what was filled. */
export interface UseOfFundsRow {
  readonly module: ModuleNumber;
  readonly year: number;
  /** FTE × months by the plan, to four decimals. */
  readonly plannedFteMonths: Exact;
  /** FTE × months from `Besetzt ab` on, to four decimals. */
  readonly filledFteMonths: Exact;
  readonly grantByPlan: Maybe<Cents>;
  readonly grantByFilledMonths: Maybe<Cents>;
  /** grantByPlan − grantByFilledMonths, never below 0. */
  readonly notUsed: Maybe<Cents>;
  /** The part of `notUsed` that may be kept; unknown without a rule of the user. */
  readonly kept: Maybe<Cents>;
  /** The part of `notUsed` that has to be paid back; unknown without a rule of the user. */
  readonly repayment: Maybe<Cents>;
}

export interface UseOfFunds {
  readonly rows: readonly UseOfFundsRow[];
  /** The rule that decides about repayment with its source, as the user set it. */
  readonly rule: RepaymentSettings;
  /** What has to be asked where the repayment is unknown. */
  readonly questions: readonly Finding[];
}

/**
 * Planned against actually filled months. No rule about unfilled months is published, so what of the grant has to
 * be paid back is known only by a rule that the user set with its source.
 *
 * @returns null where no post has `Besetzt ab`
 */
export function computeUseOfFunds(
  input: Case,
  ownShares: OwnShareComputation,
  forecast: readonly ForecastRow[],
): UseOfFunds | null {
  if (!ownShares.posts.some(hasFilledFrom)) return null;
  const { years, monthMethod, repayment: rule, places } = input.settings;
  const missing = missingRule(rule, places.repaymentRule ?? null);
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
  return { rows, rule, questions: open && missing !== null ? [missing] : [] };
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
