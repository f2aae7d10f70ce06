import type { Settings } from './case';

/** The settings of a workbook that sets nothing but its budget years. */
export function usualSettings(years: readonly number[]): Settings {
  return {
    years,
    scenario: 'granted',
    basis: 'net',
    budgetNote: null,
    emptyAppropriation: 'extra-plan',
    monthMethod: 'exact',
    fullTimeHours: null,
    significance: { voluntary: null, mandatory: null, source: null },
    localBody: null,
    currentVersion: null,
    allocation: { posts: null, method: 'largest-remainder', step: { digits: 1, scale: 0 }, minShare: null },
    asOf: null,
    nextBudget: null,
    dueDates: [],
    passOnTopUp: null,
    repayment: { rule: null, source: null },
    programme: null,
    places: {},
    other: {},
  };
}
