import type { Case, Settings } from '../case';
import { known } from '../maybe';
import { placeOf } from '../place';
import type { SignificanceRow } from '../unplanned/significance-row';
import { rowAt } from './committee-context';
import type { ComputedFigure } from './explanation';
import type { ReadFigureId } from './figure-id';
import { computed, givenAmount } from './figures';
import { placeOfAmount } from './place-of-amount';

/**
 * Explains a figure that was read and not computed: what it is called, its cell, and where the sheet has it from.
 *
 * @throws RangeError where there is no such row, or no threshold in it
 */
export function explainRead(
  figure: ReadFigureId,
  { statedFigures, moneySources, settings }: Case,
  significance: readonly SignificanceRow[],
): ComputedFigure {
  switch (figure.measure) {
    case 'stated': {
      const { amount, origin, label, source } = rowAt(statedFigures, figure.row);
      const place = placeOf(origin, 'amount') ?? placeOf(origin, 'label');
      return computed('stated', 'as-stated', known(amount), [givenAmount('stated', amount, place, source)], {
        label,
      });
    }
    case 'source-amount': {
      const money = rowAt(moneySources, figure.row);
      const { [figure.end]: amount, label, source, assumed = false } = money;
      const term =
        money.kind === 'cover' ? 'coverAmount' : TERMS[money.low === money.high ? 'only' : figure.end];
      const read = givenAmount(term, amount, placeOfAmount(money, figure.end), source, assumed);
      return computed(term, 'as-stated', known(amount), [read], { label });
    }
    case 'threshold':
      return explainThreshold(rowAt(significance, figure.row), settings);
  }
}

const TERMS = { only: 'sourceAmount', low: 'sourceAmountLow', high: 'sourceAmountHigh' } as const;

function explainThreshold({ line, duty, threshold }: SignificanceRow, settings: Settings): ComputedFigure {
  if (threshold === null || duty === null) throw new RangeError(`There is no threshold for ${line}`);
  const place = settings.places[duty] ?? null;
  const read = givenAmount('threshold', threshold, place, settings.significance.source);
  return computed('threshold', 'as-stated', known(threshold), [read]);
}
