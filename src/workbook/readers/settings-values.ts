import type {
  AllocationMethod,
  Basis,
  DueDate,
  RepaymentSettings,
  Scenario,
  SettingField,
  Settings,
} from '../../domain/case';
import type { Exact } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import type { CalendarDate } from '../../domain/time';

/** What the table of settings says; null where it does not say. */
export interface SettingsValues {
  years: readonly number[] | null;
  scenario: Scenario | null;
  basis: Basis | null;
  budgetNote: boolean | null;
  emptyAppropriation: Settings['emptyAppropriation'] | null;
  monthMethod: Settings['monthMethod'] | null;
  voluntary: Settings['significance']['voluntary'];
  mandatory: Settings['significance']['mandatory'];
  significanceSource: string | null;
  localBody: Settings['localBody'];
  currentVersion: string | null;
  /** Zu verteilende Stellen. */
  posts: Exact | null;
  method: AllocationMethod | null;
  step: Exact | null;
  minimum: Exact | null;
  asOf: CalendarDate | null;
  nextBudget: readonly number[] | null;
  readonly dueDates: DueDate[];
  passOnTopUp: Exact | null;
  repaymentRule: RepaymentSettings['rule'];
  repaymentSource: string | null;
  programme: string | null;
  readonly places: Partial<Record<SettingField, Place>>;
  readonly other: Record<string, string>;
}

export function noSettings(): SettingsValues {
  return {
    years: null,
    scenario: null,
    basis: null,
    budgetNote: null,
    emptyAppropriation: null,
    monthMethod: null,
    voluntary: null,
    mandatory: null,
    significanceSource: null,
    localBody: null,
    currentVersion: null,
    posts: null,
    method: null,
    step: null,
    minimum: null,
    asOf: null,
    nextBudget: null,
    dueDates: [],
    passOnTopUp: null,
    repaymentRule: null,
    repaymentSource: null,
    programme: null,
    places: {},
    other: {},
  };
}
