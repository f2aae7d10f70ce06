import type { Settings } from '../case';
import { known } from '../maybe';
import type { ComputedFigure, Explanation, GivenFigure } from '../explanation/explanation';
import { computed, given, givenAmount } from '../explanation/figures';
import { UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { Formula } from '../explanation/wording';
import { toDecimalText } from '../numbers';
import { amountOfLine } from './amount-of-line';
import { explainLine } from './explain-line';
import type { LineContext } from './line-context';
import { countsInSum, needsDecision } from './significance';
import type { SignificanceRow } from './significance-row';
import type { RowOfUnit } from './unplanned-rows';

/**
 * Explains the amount whose significance is tested, with the threshold and who decides.
 *
 * @param index position in `Result.significance`
 * @throws RangeError where there is no such row
 */
export function explainSignificance(
  index: number,
  rows: readonly SignificanceRow[],
  context: LineContext,
): ComputedFigure {
  const row = rows[index];
  if (row === undefined) throw new RangeError(`There is no row ${index} of the significance`);
  const inputs: Explanation[] = [...testedInputs(index, context), ...thresholds(row, context.settings)];
  return computed('significance', formulaOf(row), row.amount, inputs, {
    label: row.line,
    rule: UNPLANNED_EXPENDITURE,
  });
}

/**
 * Explains the amounts of all positions of the programme in the year of a row, which are tested together, and what was
 * granted before on positions that need nothing more.
 *
 * @throws RangeError where there is no such row
 */
export function explainSumOfMeasure(
  index: number,
  rows: readonly SignificanceRow[],
  context: LineContext,
): ComputedFigure {
  const row = rows[index];
  if (row === undefined) throw new RangeError(`There is no row ${index} of the significance`);
  const inputs = rows.flatMap((each, position) =>
    each.year === row.year && each.by !== 'always-insignificant'
      ? { ...explainSignificance(position, rows, context), formula: 'with-already-granted' as const }
      : [],
  );
  const before = context.unplanned.origins
    .filter(({ row: each }) => each.year === row.year && !needsDecision(each) && countsInSum(each))
    .flatMap(grantedBefore);
  return computed('significanceSum', 'sum-of-positions', row.sum, [...inputs, ...before], {
    label: String(row.year),
  });
}

/** The unplanned amount and what was granted before on its position, or on those of its budget. */
function testedInputs(index: number, context: LineContext): Explanation[] {
  const { unplanned } = context;
  const tested = unplanned.rows.flatMap((row, position) => (needsDecision(row) ? [position] : []));
  const position = tested[index];
  const origin = position === undefined ? undefined : unplanned.origins[position];
  if (position === undefined || origin === undefined) {
    throw new RangeError(`There is no row ${index} of the significance`);
  }
  return [explainLine('unplanned-amount', position, context), ...grantedBefore(origin)];
}

/** What was granted before on the position of a row, or on those of the budget whose amount it bears. */
function grantedBefore({ row, unit, position }: RowOfUnit): GivenFigure[] {
  const lines =
    row.budget?.bears === true
      ? unit.load.loads.flatMap((load) => load.position.lines)
      : position.position.lines;
  return lines.flatMap((line) => (line.alreadyGranted === null ? [] : amountOfLine(line, 'alreadyGranted')));
}

function formulaOf({ by, duty, limit }: SignificanceRow): Formula {
  switch (by) {
    case 'amount':
      return 'council-decides';
    case 'sum':
      return 'council-decides-by-sum';
    case 'below':
      return 'treasurer-decides';
    case 'always-insignificant':
      return 'always-insignificant';
    case null:
      if (duty === null) return 'duty-not-known';
      return limit === null ? 'threshold-not-entered' : 'with-already-granted';
  }
}

/** The thresholds as they were entered for the duties of the row. */
function thresholds({ duty, threshold, percent }: SignificanceRow, settings: Settings): GivenFigure[] {
  const { significance, places } = settings;
  const duties = duty === 'mixed' ? (['voluntary', 'mandatory'] as const) : duty === null ? [] : [duty];
  return duties.flatMap((each): GivenFigure[] => {
    const [amount, share] = [significance[each], significance[`${each}Percent`]];
    return [
      ...(threshold === null || amount === null
        ? []
        : [givenAmount('threshold', amount, places[each] ?? null, significance.source)]),
      ...(percent === null || share === null
        ? []
        : [
            given(
              'thresholdPercent',
              toDecimalText(share),
              'percent',
              places[`${each}Percent`] ?? null,
              false,
              significance.source,
            ),
          ]),
    ];
  });
}

/**
 * Explains the limit of a row as it was entered.
 *
 * @throws RangeError where the row has none
 */
export function explainThreshold(row: SignificanceRow, settings: Settings): ComputedFigure {
  if (row.limit === null || row.duty === null) throw new RangeError(`There is no threshold for ${row.line}`);
  const formula = row.percent === null && row.duty !== 'mixed' ? 'as-stated' : 'lowest-threshold';
  return computed('threshold', formula, known(row.limit), thresholds(row, settings));
}
