import { finding, type Finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { isCost } from '../blocks/block-measure';
import { labelOf, type Label } from '../blocks/label';
import { columnWithoutWords, type Column, type FoundTable } from './table';
import { ExactSum } from './exact-sum';
import { numberInColumn, placesOf } from './number-in-column';

/** So many differences are named one by one. */
const MOST_NAMED = 3;

/**
 * A warning for each row of a list whose months or quarters, in columns of their own, do not add up to the amount of the
 * year beside them. Columns that only say the month are of that amount if any row proves it.
 */
export function checkPartsOfYear({ heading, rows }: FoundTable): Finding[] {
  if (heading.kind !== 'posts') return [];
  return heading.columns.flatMap((column) => {
    const isOfCost = column.spec.field === 'totalCost';
    if (!isOfCost && column.spec.field !== 'statedGrant') return [];
    const parts = partsOf(heading, column, isOfCost);
    return parts.length < 2 ? [] : differences(heading, rows, column, parts);
  });
}

interface Part {
  readonly column: Column;
  readonly label: Label;
}

function partsOf({ grid, row, left, right, columns }: FoundTable['heading'], of: Column, isOfCost: boolean) {
  const parts: Part[] = [];
  for (let index = left; index <= right; index += 1) {
    if (columns.some((each) => each.index === index)) continue;
    const cell = grid.cell(row, index);
    const label = typeof cell === 'string' ? labelOf(cell) : null;
    if (label === null || label.part === null || (label.year !== null && label.year !== of.year)) continue;
    const { measure } = label;
    const fits = measure === null ? isOfCost : isOfCost ? isCost(measure) : measure === 'grant';
    if (!fits) continue;
    const { spec, confidence, euroPerUnit } = of;
    const column = columnWithoutWords({ spec, confidence, euroPerUnit, index, heading: label.text });
    parts.push({ column, label });
  }
  // A half-year beside its quarters would count them twice.
  const shortest = Math.min(...parts.map(lengthOf));
  return parts.filter((each) => lengthOf(each) === shortest);
}

function lengthOf({ label }: Part): number {
  return label.part!.to - label.part!.from;
}

function differences(
  { grid }: FoundTable['heading'],
  rows: readonly number[],
  column: Column,
  parts: readonly Part[],
): readonly Finding[] {
  const findings: Finding[] = [];
  let isProved = parts.some(({ label }) => label.measure !== null);
  for (const row of rows) {
    const stated = numberInColumn(grid, row, column);
    if (stated === null || stated === 'illegible') continue;
    const sum = new ExactSum();
    let count = 0;
    for (const part of parts) {
      const number = numberInColumn(grid, row, part.column);
      if (number === null || number === 'illegible') continue;
      sum.add(number);
      count += 1;
    }
    const places = placesOf(column);
    if (count === 0) continue;
    if (sum.equals(stated, places)) isProved = true;
    else {
      const values = {
        column: column.heading,
        stated: numberValue(stated),
        summed: sum.inSentence(places),
        first: parts[0]!.column.heading,
        last: parts.at(-1)!.column.heading,
      };
      const place = { sheet: grid.sheet.name, cell: grid.address(row, column.index) };
      findings.push(finding('year-differs-from-parts', place, values));
    }
  }
  return isProved ? findings.slice(0, MOST_NAMED) : [];
}
