import type { BudgetLine } from '../case';
import { finding, type Finding } from '../findings/finding';
import { placeOfLine } from './place-of-line';
import type { UnitFigures } from './unit-figures';

/** A warning at each `Bereitstellung auf` that changes nothing: no cost stands there, or an earlier row is marked. */
export function markedLineFindings(
  lines: readonly BudgetLine[],
  units: readonly UnitFigures[],
  years: readonly number[],
): readonly Finding[] {
  const marked = lines.filter(({ bearsAmount, year }) => bearsAmount && years.includes(year));
  return marked.flatMap((line) => {
    const place = placeOfLine(line, 'bearsAmount');
    const about = { line: line.key, year: String(line.year) };
    const carrying = units
      .map(({ positions }) => positions.filter(({ carries }) => carries))
      .find((positions) => positions.some(({ position }) => position.lines.includes(line)));
    if (carrying === undefined) return [finding('grant-marked-without-cost', place, about)];
    const counted = carrying.find(({ position }) => position.lines.some(({ bearsAmount }) => bearsAmount))!;
    if (counted.position.lines.includes(line)) return [];
    return [finding('grant-marked-twice', place, { ...about, counted: counted.position.key })];
  });
}
