import type { Scenario, StoppedMoney } from '../case';
import type { Finding } from '../findings/finding';
import type { OwnShareCell } from './counter-financing';

/** Why the own share of a cell is not known in a scenario: money that may change it cannot be read; null where none does. */
export function stopsOwnShare(
  money: readonly StoppedMoney[],
  cell: OwnShareCell,
  scenario: Scenario,
): Finding | null {
  const found = money.find((each) => mayAct(each, scenario) && reaches(each, cell));
  return found?.reason ?? null;
}

/** Why the cover of a year is not known; null where it is. */
export function stopsCover(money: readonly StoppedMoney[], year: number): Finding | null {
  const found = money.find(
    ({ kind, status, years }) =>
      kind !== 'counter-financing' && status !== 'rejected' && (years.length === 0 || years.includes(year)),
  );
  return found?.reason ?? null;
}

/** Money that the sheet has not taken off yet does nothing in a scenario in which it does not come. */
function mayAct({ kind, status, deducted }: StoppedMoney, scenario: Scenario): boolean {
  if (kind === 'cover') return false;
  if (deducted !== 'no' || status === null) return true;
  if (status === 'requested') return scenario === 'lower' || scenario === 'upper';
  return status === 'granted';
}

function reaches({ module, years }: StoppedMoney, cell: OwnShareCell): boolean {
  return (module === null || module === cell.module) && (years.length === 0 || years.includes(cell.year));
}
