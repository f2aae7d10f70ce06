import { readFileSync } from 'node:fs';
import { REPORTING_DAYS } from '../../assets/examples/make/monat/reporting-days';
import type { Maybe } from '../../src/domain/maybe';
import type { Cents } from '../../src/domain/numbers';
import { resultSheetTexts } from '../../src/i18n/result-sheet-texts';
import { monthTexts } from '../../src/i18n/month-texts';
import { columnOfMonthEnd } from '../../src/workbook/month/column-of-month-end';
import { valueOf } from '../../src/workbook/month/month-formula';
import { factsOf, ITEMS_IN_ORDER, type MonthItem } from '../../src/workbook/month/month-items';
import { enterDay, EXAMPLE, reconciled } from './year-of-example';

/** Computed on the sheet only: the posts of the plan less those that are filled. */
const ONLY_ON_SHEET: readonly MonthItem[] = ['unfilledPosts'];

test.each(REPORTING_DAYS)('on $day the sheet computes every figure as the result has it', async (known) => {
  const { outcome } = await reconciled(readFileSync(EXAMPLE), (document) => enterDay(document, known));
  const { modules, monthEnd } = outcome.examination!.result!;
  const { unknown } = resultSheetTexts('de', modules);
  const column = columnOfMonthEnd(monthEnd!, { texts: monthTexts('de'), unknown, dateSystem: 1900 });
  const about = { modules: monthEnd!.rows.map(({ module }) => module), unknown };
  const live = ITEMS_IN_ORDER.filter(
    (item) => factsOf(item).live !== undefined && !ONLY_ON_SHEET.includes(item),
  );
  let compared = 0;
  for (const row of monthEnd!.rows) {
    const figures: Readonly<Record<string, unknown>> = { ...row.notice, ...row.yearEnd, ...row };
    for (const item of live) {
      const figure = figures[item] as Maybe<Cents> | undefined;
      const onSheet = valueOf(column, row.module, item, about);
      const expected = figure === undefined ? '' : figure.known ? figure.value / 100 : unknown;
      expect([row.module, item, onSheet]).toEqual([row.module, item, expected]);
      compared += 1;
    }
  }
  expect(compared).toBe(monthEnd!.rows.length * 9);
});
