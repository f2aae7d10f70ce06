import type { DueDateRow } from '../../../domain/due-dates/due-date-row';
import type { Result } from '../../../domain/result';
import { toGermanText } from '../../../domain/time';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** What has to be done by when, and what is overdue on the day of the sheet. */
export function addDueDates(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  const { asOf, rows } = result.dueDates;
  if (rows.length === 0) return;
  const { heading, columns, noAsOf } = texts.dueDates;
  sheet.heading(heading);
  const day = asOf === null ? noAsOf : fill(texts.dueDates.asOf, { date: toGermanText(asOf) });
  sheet.line([day], { fontColor: LOOK.muted });
  sheet.table(
    'KIMAbgleich_Fristen',
    [{ heading: columns.label, wrap: true }, { heading: columns.date }, { heading: columns.state }],
    rows.map((row) => [
      row.label,
      row.date.known ? toGermanText(row.date.value) : texts.unknown,
      stateText(row, texts),
    ]),
  );
}

function stateText({ overdue }: DueDateRow, texts: ResultSheetTexts): string {
  if (!overdue.known) return texts.unknown;
  return overdue.value ? texts.dueDates.overdue : texts.dueDates.open;
}
