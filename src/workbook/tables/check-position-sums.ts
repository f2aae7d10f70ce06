import { finding, type Finding } from '../../domain/findings/finding';
import { cents, type Cents } from '../../domain/numbers';
import { cellAddress } from '../address';
import { readCents } from '../cells/read-amount';
import { positionAt } from './position-column';
import { roundingRoom } from './rounding-room';
import type { Column, FoundTable } from './table';

/** So many of a column are named; one that is built differently has a difference in every plan. */
const MOST_NAMED = 3;

/**
 * A warning for each sum of a list of positions (`10 = Ordentliche Erträge`) that is not the sum of the positions of
 * its kind above it, from the sum before it or the beginning of the plan. Amounts printed in whole euro or T€ may
 * differ by their rounding.
 */
export function checkPositionSums({ heading, rows, sums }: FoundTable): Finding[] {
  const position = heading.columns.find(({ spec }) => spec.field === 'position');
  if (position === undefined || sums.length === 0) return [];
  const all = [...rows, ...sums].sort((left, right) => left - right);
  return heading.columns
    .filter(({ spec }) => spec.additive)
    .flatMap((column) => checkColumn(heading, position, column, all).slice(0, MOST_NAMED));
}

function checkColumn(
  { grid }: FoundTable['heading'],
  position: Column,
  column: Column,
  rows: readonly number[],
): Finding[] {
  const findings: Finding[] = [];
  const parts = { expense: [] as Cents[], income: [] as Cents[] };
  let last = 0;
  for (const row of rows) {
    const named = positionAt(grid, row, position.index);
    if (named === null) continue;
    const number = Number(/\d+/.exec(named.text)![0]);
    if (number <= last) parts.expense = parts.income = [];
    last = number;
    const reading = readCents(grid.cell(row, column.index), column.euroPerUnit);
    if (named.kind === null || reading.kind === 'refused') continue;
    const amount = reading.kind === 'value' ? reading.value : cents(0);
    if (!named.isSum) {
      parts[named.kind] = [...parts[named.kind], amount];
      continue;
    }
    const summed = cents(parts[named.kind].reduce<number>((sum, part) => sum + part, 0));
    const room = roundingRoom([...parts[named.kind], amount], column.euroPerUnit);
    if (reading.kind === 'value' && Math.abs(summed - amount) > room) {
      const place = { sheet: grid.sheet.name, cell: cellAddress(row, column.index) };
      const values = { column: column.heading, stated: { cents: amount }, summed: { cents: summed } };
      findings.push(finding('total-differs', place, values));
    }
    parts[named.kind] = [];
  }
  return findings;
}
