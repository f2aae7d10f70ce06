import type { BudgetLine, Settings } from '../case';
import { combine, known, type Maybe } from '../maybe';
import { addAll, isZero, positivePart, subtract } from '../maybe-amounts';
import { ZERO_CENTS, type Cents } from '../numbers';
import type { SourceEffect } from '../own-share/counter-financing';
import type { OwnShareRow } from '../own-share/own-share-row';
import { countedNote, leadingBasis } from '../unplanned/leading-basis';
import type { IncomeLinesOfYear } from '../unplanned/planned-income';
import type { UnplannedRow } from '../unplanned/unplanned-row';
import type { ExtraIncomeOfYear, IncomeOfAmount } from './resolution';

/**
 * Earmarked income beyond the plan, as far as it belongs to amounts that somebody decides about. What the budget note
 * rules out is nothing, even while the amounts are not known.
 *
 * @param rows the rows with these amounts
 * @param effects what counter-financing does to the own shares, in their order
 */
export function extraIncomeOfYears(
  rows: readonly UnplannedRow[],
  incomeOf: IncomeLinesOfYear,
  ownShares: readonly OwnShareRow[],
  effects: readonly SourceEffect[],
  settings: Settings,
): readonly ExtraIncomeOfYear[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((left, right) => left - right);
  return years.map((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    const modules = new Set(ofYear.flatMap((row) => row.modules));
    const incomes = ofYear.map((row) => incomeOfAmount(row, settings));
    return {
      year,
      accounts: accountsOf(incomeOf(year).filter(({ module }) => module === null || modules.has(module))),
      hasCounterFinancing: ownShares.some(
        (row) => row.year === year && modules.has(row.module) && !isZero(row.counterFinancing),
      ),
      counterFinancingAccounts: accountsOfSources(effects, (cell) => {
        const row = ownShares[cell];
        return row?.year === year && modules.has(row.module);
      }),
      inside: addAll(incomes.map((each) => each.inside)),
      lacking: addAll(incomes.map((each) => each.lacking)),
      asCover: addAll(incomes.map((each) => each.asCover)),
    };
  });
}

/** What the extra income has to do with one amount. */
export function incomeOfAmount(
  { gross, amount, earmarked }: Pick<UnplannedRow, 'gross' | 'amount' | 'earmarked'>,
  settings: Settings,
): IncomeOfAmount {
  const isNet = leadingBasis(settings) === 'net';
  const takesLacking = isNet && countedNote(settings) === 'both';
  return {
    inside: isNet ? excessOf(gross, amount) : NOTHING,
    lacking: takesLacking ? excessOf(amount, gross) : NOTHING,
    asCover: earmarked,
  };
}

/** What the first amount has beyond the second; 0,00 where it has nothing. */
function excessOf(first: Maybe<Cents>, second: Maybe<Cents>): Maybe<Cents> {
  return combine([subtract(first, second)], ([value = ZERO_CENTS]) => positivePart(value));
}

const NOTHING = known(ZERO_CENTS);

function accountsOf(lines: readonly BudgetLine[]): readonly string[] {
  return [...new Set(lines.map(({ account, key }) => account ?? key))];
}

/** Accounts of the money that lowers the own shares that are meant; null for money without one. */
function accountsOfSources(
  effects: readonly SourceEffect[],
  isMeant: (cell: number) => boolean,
): readonly (string | null)[] {
  const lowering = effects.filter(({ kind, reach }) => kind === 'lowers' && reach.some(isMeant));
  return [...new Set(lowering.map(({ source }) => source.position?.account ?? null))];
}
