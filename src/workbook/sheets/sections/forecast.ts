import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

const FIGURES = ['cost', 'grant', 'ownShare'] as const;

/** The forecast by filled posts beside the plan. */
export function addForecast(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const rows = result.forecast;
  if (rows.length === 0) return;
  const { forecast: words } = outlookTexts(language);
  const { columns, unknown } = texts;
  sheet.heading(words.heading);
  const top = sheet.nextRow;
  sheet.table(
    'KIMAbgleich_Prognose',
    [
      { heading: columns.module },
      { heading: columns.year },
      { heading: words.columns.figure },
      euro(words.columns.plan),
      euro(words.columns.forecast),
      euro(words.columns.difference),
    ],
    rows.flatMap((row) =>
      FIGURES.map((figure) => [
        row.module,
        row.year,
        columns[figure],
        amountCell(row.plan[figure], unknown),
        amountCell(row.forecast[figure], unknown),
        amountCell(row.difference[figure], unknown),
      ]),
    ),
  );
  nameModules(
    sheet,
    top + 1,
    rows.flatMap(({ module }) => FIGURES.map(() => module)),
    texts,
  );
  addRemarks(sheet, [words.text]);
}
