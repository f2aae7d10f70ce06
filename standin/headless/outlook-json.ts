import { sentence } from '../../src/domain/findings/sentence';
import type { ForecastFigures } from '../../src/domain/forecast/forecast-row';
import { toDecimalText, type Exact } from '../../src/domain/numbers';
import type { RatePair } from '../../src/domain/notice-against-plan/rate-pairs';
import type { PassingOnRow } from '../../src/domain/passing-on/passing-on-row';
import type { AccountRow } from '../../src/domain/registration/account-row';
import type { RegistrationAssumptions } from '../../src/domain/registration/registration-assumptions';
import {
  isPlanningYear,
  type Registration,
  type RegistrationRow,
} from '../../src/domain/registration/registration-row';
import type { Result } from '../../src/domain/result';
import { toIsoText } from '../../src/domain/time';
import type { UseOfFunds } from '../../src/domain/use-of-funds/use-of-funds-row';
import type { WhatIfRow } from '../../src/domain/what-if/what-if-row';
import { amounts } from './amount-json';

/** What stands beside the plan: notice, passing on, registration, what-if, forecast, use of funds. */
export function outlookJson(result: Result): Record<string, unknown> {
  const { registration, useOfFunds } = result;
  return {
    noticeAgainstPlan: result.noticeAgainstPlan.map((row) => ({
      module: row.module,
      year: row.year,
      ...amounts({ plan: row.plan, notice: row.notice, difference: row.difference }),
      rates: row.rates.map(rateJson),
      grantStated: row.grantStated,
    })),
    passingOn: result.passingOn?.rows.map(passingOnJson) ?? [],
    ...(registration === null ? NO_REGISTRATION : registrationJson(registration)),
    registrationQuestions: registration?.questions.map((each) => sentence(each, 'de')) ?? [],
    whatIf: result.whatIf.map(whatIfJson),
    forecast: result.forecast.map((row) => ({
      module: row.module,
      year: row.year,
      plan: figures(row.plan),
      forecast: figures(row.forecast),
      difference: figures(row.difference),
    })),
    useOfFunds: useOfFunds === null ? [] : useOfFundsJson(useOfFunds),
  };
}

function rateJson({ purpose, mechanics, period, plan, planSource, notice, noticeSource }: RatePair) {
  return {
    purpose,
    unit: mechanics === 'share-of-cost' ? 'percent' : 'euro-per-fte-and-year',
    from: toIsoText(period.start),
    to: toIsoText(period.end),
    plan: toDecimalText(plan, 2),
    planSource,
    notice: toDecimalText(notice, 2),
    noticeSource,
  };
}

function passingOnJson({ carrier, year, fte, ...amountsOf }: PassingOnRow) {
  return { carrier, year, fte: fteText(fte), ...amounts(amountsOf) };
}

const NO_REGISTRATION = { registration: [], registrationAccounts: [], registrationYears: [], payRises: [] };

function registrationJson(registration: Registration) {
  const yearOf = (year: number) => ({ year, planning: isPlanningYear(year, registration) });
  return {
    registration: registration.rows.map((row) => ({ ...yearOf(row.year), ...registrationRowJson(row) })),
    registrationAccounts: registration.accounts.map((account) => ({
      ...yearOf(account.year),
      ...accountJson(account),
    })),
    registrationYears: registration.totals.map(({ year, ...sums }) => ({
      ...yearOf(year),
      ...amounts(sums),
    })),
    payRises: registration.payRises.map(({ year, percent, source }) => ({
      year,
      percent: toDecimalText(percent, 1),
      source,
      assumed: true,
    })),
  };
}

function registrationRowJson(row: RegistrationRow) {
  return {
    module: row.module,
    line: row.line,
    fte: fteText(row.fte),
    ...amounts({
      cost: row.cost,
      grant: row.grant,
      ownShareBefore: row.ownShareBefore,
      counterFinancing: row.counterFinancing,
      amount: row.ownShare,
      excessGrant: row.excessGrant,
    }),
    ...assumptionsJson(row),
  };
}

function accountJson(account: AccountRow) {
  return {
    kind: account.kind,
    line: account.line,
    module: account.module,
    sources: account.sources,
    ...amounts({ amount: account.amount }),
    ...assumptionsJson(account),
  };
}

function assumptionsJson(row: RegistrationAssumptions) {
  return {
    assumesContinuation: row.assumesContinuation,
    sameCostAs: row.sameCostAs,
    payRisesFrom: row.payRisesFrom,
    risesWholeTotals: row.risesWholeTotals,
  };
}

function whatIfJson({ module, year, fte, oneMore, oneFewer, financed }: WhatIfRow) {
  return {
    module,
    year,
    fte: fteText(fte),
    oneMore: figures(oneMore),
    oneFewer: oneFewer === null ? null : figures(oneFewer),
    financed: financed.known
      ? { fte: toDecimalText(financed.value.fte, 2), halfPosts: toDecimalText(financed.value.halfPosts, 1) }
      : { fte: null, halfPosts: null, reason: sentence(financed.reason, 'de') },
  };
}

function useOfFundsJson({ rows, rule }: UseOfFunds) {
  return rows.map(({ module, year, plannedFteMonths, filledFteMonths, ...amountsOf }) => ({
    module,
    year,
    plannedFteMonths: toDecimalText(plannedFteMonths, 2),
    filledFteMonths: toDecimalText(filledFteMonths, 2),
    ...amounts(amountsOf),
    rule: rule.rule,
    source: rule.source,
  }));
}

function figures({ cost, grant, ownShare }: ForecastFigures) {
  return amounts({ cost, grant, ownShare });
}

function fteText(fte: Exact | null): string | null {
  return fte === null ? null : toDecimalText(fte, 2);
}
