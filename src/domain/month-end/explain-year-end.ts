import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { groupBy } from '../group-by';
import type { Maybe } from '../maybe';
import { subtract } from '../maybe-amounts';
import type { Notice } from '../notices/notice';
import { toAmountText, type Cents } from '../numbers';
import { amountOf, appropriationsOf } from './explain-lines-of-month';
import { calledOn, ofNotice } from './explain-notice-at-day';
import type { YearEnd } from './month-end-row';
import type { OfModule } from './of-module';

/**
 * Explains what is settled at the end of the year.
 *
 * @throws RangeError before December
 */
export function explainYearEnd(field: keyof YearEnd, of: OfModule): ComputedFigure {
  const { row, explain } = of;
  if (row.yearEnd === null) throw new RangeError('The year is not closed');
  const value: Maybe<Cents> = row.yearEnd[field];
  switch (field) {
    case 'grantByRule':
      return explainGrantByRule(value, of);
    case 'eligibleActual':
      return computed('eligibleActual', 'actual-at-most-eligible', value, [explain('actual')]);
    case 'entitled':
      return computed('entitled', 'smaller-of-grant-and-actual', value, [
        explain('grantByRule'),
        explain('eligibleActual'),
      ]);
    case 'received':
      return computed('receivedOfYear', 'received-minus-deferred', value, [
        ...of.notices.map(({ notice }) => receivedOn(notice)),
        explain('deferred'),
      ]);
    case 'liability':
      return computed('liability', 'received-beyond-entitled', value, [
        explain('received'),
        explain('entitled'),
      ]);
    case 'receivable':
      return computed('receivable', 'entitled-beyond-received', value, [
        explain('entitled'),
        explain('received'),
      ]);
    case 'deferred':
      return computed(
        'deferred',
        'received-for-later-years',
        value,
        of.notices.map(({ notice }) => receivedOn(notice)),
      );
    case 'unspent':
      return explainUnspent(value, of);
  }
}

/** The grant of the year by the plan less what the user's rule on unfilled months takes. */
function explainGrantByRule(
  value: Maybe<Cents>,
  { row, monthEnd, onDay, context, settled }: OfModule,
): ComputedFigure {
  const { module } = row;
  const { year } = monthEnd;
  const grant = onDay.ownShares().explain({ measure: 'grant', module, year }, context.scenario);
  const ofYear = onDay
    .ownShares()
    .computation.rows[context.scenario].find((each) => each.module === module && each.year === year);
  const repayment = ofYear === undefined ? value : subtract(ofYear.grant, value);
  const isNone = repayment.known && repayment.value === 0;
  return computed('grantByRule', 'grant-minus-repayment', value, [
    grant,
    ...(settled === null
      ? isNone
        ? []
        : [computed('repayment', 'difference-is-paid-back', repayment, [])]
      : [context.explain({ measure: 'use-of-funds', row: settled, field: 'repayment' })]),
  ]);
}

function receivedOn(notice: Notice): GivenFigure {
  const { received } = notice;
  if (received.known && received.value === null) return calledOn(notice);
  return ofNotice(notice, 'received', received.known ? toAmountText(received.value!) : null);
}

/** Position by position, as the list for the carry-over has them. */
function explainUnspent(value: Maybe<Cents>, { row, monthEnd, lines }: OfModule): ComputedFigure {
  const ofModule = monthEnd.carryOver.filter(({ module }) => module === row.module);
  const rowsOf = groupBy(lines, ({ key }) => key);
  return computed(
    'unspent',
    'sum-of-positions',
    value,
    ofModule.map(({ line, unspent }) => {
      const rows = rowsOf.get(line) ?? [];
      const inputs = rows.flatMap((each) => [...appropriationsOf(each), amountOf(each, 'used')]);
      return { ...computed('unspent', 'appropriation-minus-used', unspent, inputs), label: line };
    }),
  );
}
