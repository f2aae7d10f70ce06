import type { Settings } from '../case';
import { known } from '../maybe';
import { needsDecision } from './significance';
import { amountOfLine } from './amount-of-line';
import { explainLine } from './explain-line';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, givenAmount } from '../explanation/figures';
import { UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { LineContext } from './line-context';
import type { SignificanceRow } from './significance-row';
import type { Formula } from '../explanation/wording';

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
  const { unplanned, settings } = context;
  const tested = unplanned.rows.flatMap((row, position) => (needsDecision(row) ? [position] : []));
  const row = rows[index];
  const position = tested[index];
  const line = position === undefined ? undefined : unplanned.needs[position]?.load.line;
  if (row === undefined || position === undefined || line === undefined) {
    throw new RangeError(`There is no row ${index} of the significance`);
  }
  const inputs: Explanation[] = [explainLine('unplanned-amount', position, context)];
  if (line.alreadyGranted !== null) {
    inputs.push(amountOfLine(line, 'alreadyGranted'));
  }
  if (row.threshold !== null) {
    const place = row.duty === null ? null : (settings.places[row.duty] ?? null);
    inputs.push(givenAmount('threshold', row.threshold, place, settings.significance.source));
  }
  return computed('significance', formulaOf(row), row.amount, inputs, {
    label: row.line,
    rule: UNPLANNED_EXPENDITURE,
  });
}

function formulaOf({ body, duty, threshold }: SignificanceRow): Formula {
  if (body !== null) return body === 'council' ? 'council-decides' : 'treasurer-decides';
  if (duty === null) return 'duty-not-known';
  return threshold === null ? 'threshold-not-entered' : 'with-already-granted';
}

/**
 * Explains a threshold as it was entered.
 *
 * @throws RangeError where the row has none
 */
export function explainThreshold(
  { line, duty, threshold }: SignificanceRow,
  settings: Settings,
): ComputedFigure {
  if (threshold === null || duty === null) throw new RangeError(`There is no threshold for ${line}`);
  const read = givenAmount(
    'threshold',
    threshold,
    settings.places[duty] ?? null,
    settings.significance.source,
  );
  return computed('threshold', 'as-stated', known(threshold), [read]);
}
