import type { DateSystem } from '../domain/time';
import type { FindMonth } from '../workbook/plan/replaced-sheets';
import type { RunState } from '../workbook/plan/run-state';
import { MONTH_SHEET } from '../workbook/sheets/own-sheets';

/** Loads what reads `KIM-Monat` back, where the workbook has it; null where it has none, so that nothing is loaded. */
export async function loadMonth({ shown }: RunState, dateSystem: DateSystem): Promise<FindMonth | null> {
  const plan = shown.find(({ name }) => name === MONTH_SHEET);
  if (plan === undefined) return null;
  const { foundMonth } = await import(/* webpackChunkName: "month" */ '../workbook/month/found-month');
  return (entries) => foundMonth(plan, entries, dateSystem);
}
