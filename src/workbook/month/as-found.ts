import type { RunState } from '../plan/run-state';
import type { TargetCheck } from '../plan/write-plan';

/**
 * The state with `KIM-Monat` as the check found it: what somebody changed in its columns is what stands there before the
 * run, for the plan, for the way back and for undoing it.
 */
export function asFound(state: RunState, { month }: Pick<TargetCheck, 'month'>): RunState {
  if (month === undefined) return state;
  return { ...state, shown: state.shown.map((plan) => (plan.name === month.name ? month : plan)) };
}
