import { sentence } from '../../../domain/findings/sentence';
import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Planned against filled months, and what of the grant has to be paid back where a rule says so. */
export function addUseOfFunds(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { useOfFunds } = result;
  if (useOfFunds === null || useOfFunds.rows.length === 0) return;
  const { useOfFunds: words } = outlookTexts(language);
  const { columns, unknown } = texts;
  sheet.heading(words.heading);
  const top = sheet.nextRow;
  sheet.table(
    'KIMAbgleich_Verwendung',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(words.columns.planned, LOOK.fte),
      number(words.columns.filled, LOOK.fte),
      euro(words.columns.byPlan),
      euro(words.columns.byFilled),
      euro(words.columns.notUsed),
      euro(words.columns.repayment),
    ],
    useOfFunds.rows.map((row) => [
      row.module,
      row.year,
      fteCell(row.plannedFteMonths),
      fteCell(row.filledFteMonths),
      ...[row.grantByPlan, row.grantByFilledMonths, row.notUsed, row.repayment].map((amount) =>
        amountCell(amount, unknown),
      ),
    ]),
  );
  nameModules(
    sheet,
    top + 1,
    useOfFunds.rows.map(({ module }) => module),
    texts,
  );
  const { rule, source } = useOfFunds.rule;
  const remarks = [
    ...(rule !== null && source !== null ? [fill(words.rules[rule], { source })] : []),
    ...useOfFunds.questions.map((question) => sentence(question, language)),
  ];
  addRemarks(sheet, remarks);
}
