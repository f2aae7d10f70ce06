import type { RunState } from '../plan/run-state';
import type { TargetCheck } from '../plan/write-plan';
import { MONTH_SHEET } from '../sheets/own-sheets';

/**
 * The state with `KIM-Monat` as the check found it: what somebody changed in its columns is what stands there before the
 * run, for the plan, for the way back and for undoing it. The sheet is the record: one that somebody removed took its
 * columns along.
 */
export function asFound(state: RunState, { month }: Pick<TargetCheck, 'month'>): RunState {
  if (month === undefined) return state;
  const others = state.shown.filter(({ name }) => name !== MONTH_SHEET);
  if (month === 'gone') return { ...state, shown: others };
  return { ...state, shown: state.shown.map((plan) => (plan.name === MONTH_SHEET ? month : plan)) };
}
