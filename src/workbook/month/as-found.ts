import type { DateSystem } from '../../domain/time';
import type { RunState } from '../plan/run-state';
import type { TargetCheck } from '../plan/write-plan';
import { MONTH_SHEET } from '../sheets/own-sheets';
import { foundMonth } from './found-month';

/**
 * The state with `KIM-Monat` as the check found it: what somebody changed in its columns is what stands there before the
 * run, for the plan, for the way back and for undoing it.
 */
export function asFound(
  state: RunState,
  { month }: Pick<TargetCheck, 'month'>,
  dateSystem: DateSystem,
): RunState {
  if (month === undefined) return state;
  const shown = state.shown.map((plan) =>
    plan.name === MONTH_SHEET ? foundMonth(plan, month, dateSystem).plan : plan,
  );
  return { ...state, shown };
}
