import type { BudgetLine } from '../case';
import { combine } from '../maybe';
import { addAll, isZero, positivePart, subtract } from '../maybe-amounts';
import { ZERO_CENTS } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import { programmeIncome } from '../unplanned/planned-income';
import type { UnplannedRow } from '../unplanned/unplanned-row';
import type { ExtraIncomeOfYear } from './resolution';

/**
 * Earmarked income beyond the plan, as far as it belongs to amounts that somebody decides about.
 *
 * @param rows the rows with these amounts
 */
export function extraIncomeOfYears(
  rows: readonly UnplannedRow[],
  lines: readonly BudgetLine[],
  ownShares: readonly OwnShareRow[],
): readonly ExtraIncomeOfYear[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((left, right) => left - right);
  return years.map((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    const modules = new Set(ofYear.flatMap((row) => row.modules));
    const differences = ofYear.map(({ gross, amount }) => subtract(gross, amount));
    return {
      year,
      accounts: accountsOf(
        programmeIncome(lines, year).filter(({ module }) => module === null || modules.has(module)),
      ),
      hasCounterFinancing: ownShares.some(
        (row) => row.year === year && modules.has(row.module) && !isZero(row.counterFinancing),
      ),
      inside: addAll(
        differences.map((each) => combine([each], ([value = ZERO_CENTS]) => positivePart(value))),
      ),
      lacking: addAll(
        ofYear.map(({ gross, amount }) =>
          combine([subtract(amount, gross)], ([value = ZERO_CENTS]) => positivePart(value)),
        ),
      ),
      asCover: addAll(ofYear.map(({ earmarked }) => earmarked)),
    };
  });
}

function accountsOf(lines: readonly BudgetLine[]): readonly string[] {
  return [...new Set(lines.map(({ account, key }) => account ?? key))];
}
