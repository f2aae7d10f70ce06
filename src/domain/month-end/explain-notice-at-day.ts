import type { ComputedFigure, Explanation, GivenFigure } from '../explanation/explanation';
import { computed, given, givenAmount, givenExact } from '../explanation/figures';
import { known, type Maybe } from '../maybe';
import { subtract } from '../maybe-amounts';
import { amountOfPeriods, sumOfNotice } from '../notices/notice-amounts';
import type { Notice } from '../notices/notice';
import type { NoticeInForce } from '../notices/notices-in-force';
import { toAmountText, type Cents } from '../numbers';
import { placeOf } from '../place';
import type { MonthEndField } from './month-end-figure-id';
import type { NoticeAtDay } from './month-end-row';
import { paidUntil } from './notice-at-day';
import { noticesInYear } from './notices-of-module';
import type { OfModule } from './of-module';

type NoticeField = MonthEndField & keyof NoticeAtDay;

/**
 * Explains what the notices of a module say on the day.
 *
 * @throws RangeError where the module has no notice
 */
export function explainNoticeField(field: NoticeField, of: OfModule): ComputedFigure {
  const { row, monthEnd, explain } = of;
  const { notice } = row;
  if (notice === null) throw new RangeError(`Module ${row.module} has no notice`);
  const notices = noticesInYear(of.notices, monthEnd.year);
  const value: Maybe<Cents> = notice[field];
  switch (field) {
    case 'amount':
      return computed('noticeAmount', 'sum-of-notices', value, notices.map(explainAmount));
    case 'due':
      return computed(
        'noticeDue',
        'sum-of-notices',
        value,
        notices.map((each) => {
          const paid = paidUntil(each, monthEnd.asOf);
          return ofNotice(each.notice, 'payments', paid.known ? toAmountText(paid.value) : null);
        }),
      );
    case 'called':
      return computed(
        'noticeCalled',
        'sum-of-notices',
        value,
        notices.map(({ notice: each }) => calledOn(each)),
      );
    case 'toCall':
      return computed('noticeToCall', 'amount-minus-called', value, [explain('amount'), explain('called')]);
    case 'expenditureDue':
      return computed('expenditureDue', 'actual-plus-plan-until-call', value, [
        explain('actual'),
        computed('planUntilCall', 'plan-until-call', subtract(value, row.actual), [explain('rest')]),
      ]);
    case 'callable':
      return computed('callable', 'smaller-of-to-call-and-due', value, [
        explain('toCall'),
        explain('expenditureDue'),
        explain('called'),
      ]);
  }
}

/** The sum of a notice, or the part of it that no later notice took over. */
function explainAmount({ notice, periods }: NoticeInForce): Explanation {
  const amount = amountOfPeriods(notice, periods);
  const place = placeOf(notice.origin, 'noticeSum');
  if (notice.sum !== null && amount === notice.sum) {
    return givenAmount('noticeSum', amount, place, notice.reference);
  }
  const whole: readonly Explanation[] =
    notice.sum === null
      ? [
          givenExact('ratePerFte', notice.rate!, 'euro-per-fte', placeOf(notice.origin, 'amount'), false),
          givenExact('fte', notice.posts, 'fte', placeOf(notice.origin, 'posts'), false),
        ]
      : [givenAmount('noticeSum', sumOfNotice(notice), place)];
  return {
    ...computed('noticeSum', 'part-of-notice-by-months', known(amount), whole),
    label: notice.reference,
  };
}

export function calledOn(notice: Notice): GivenFigure {
  const { called } = notice;
  const amount = called.known && called.value !== null ? toAmountText(called.value) : null;
  return ofNotice(notice, 'called', amount);
}

export function ofNotice(
  { origin, reference }: Notice,
  field: 'payments' | 'called' | 'received',
  value: string | null,
): GivenFigure {
  return given(field, value, 'euro', placeOf(origin, field) ?? placeOf(origin, 'module'), false, reference);
}
