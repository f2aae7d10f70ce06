import { sentence } from '../../src/domain/findings/sentence';
import type { ForecastFigures } from '../../src/domain/forecast/forecast-row';
import { toDecimalText, type Exact } from '../../src/domain/numbers';
import type { RatePair } from '../../src/domain/notice-against-plan/rate-pairs';
import type { PassingOnRow } from '../../src/domain/passing-on/passing-on-row';
import type { RegistrationRow } from '../../src/domain/registration/registration-row';
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
    registration: registration?.rows.map(registrationJson) ?? [],
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

function registrationJson(row: RegistrationRow) {
  return {
    year: row.year,
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
    assumesContinuation: row.assumesContinuation,
    assumesSameCost: row.assumesSameCost,
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
