import { everyYear, type Settings } from './case';

/** The settings of a workbook that sets nothing but its budget years. */
export function usualSettings(years: readonly number[]): Settings {
  return {
    years,
    scenario: 'granted',
    basis: null,
    budgetNote: null,
    budgetNoteSource: null,
    bindingLevel: null,
    plannedIncome: everyYear<never>(null),
    projectsPersonnel: false,
    accountClasses: {
      personnel: ['50', '51'],
      material: ['52', '54'],
      transfer: ['53'],
      withoutPayment: ['504', '505', '57'],
    },
    emptyAppropriation: 'extra-plan',
    monthMethod: 'exact',
    monthsWithoutDates: everyYear<never>(null),
    fullTimeHours: null,
    significance: {
      voluntary: null,
      mandatory: null,
      voluntaryPercent: null,
      mandatoryPercent: null,
      source: null,
    },
    insignificant: { kinds: [], source: null },
    localBody: null,
    currentVersion: null,
    allocation: { posts: null, method: 'largest-remainder', step: { digits: 1, scale: 0 }, minShare: null },
    asOf: null,
    nextBudget: null,
    payRise: everyYear<never>(null),
    payRiseSource: null,
    dueDates: [],
    passOnTopUp: null,
    repayment: { rule: null, source: null },
    programme: null,
    ownProgramme: null,
    plausibility: {
      leastPerFte: { digits: 30_000, scale: 0 },
      mostPerFte: { digits: 150_000, scale: 0 },
      mostFte: { digits: 20, scale: 0 },
      mostMaterialPercent: { digits: 25, scale: 0 },
    },
    places: {},
    unread: {},
    other: {},
  };
}
