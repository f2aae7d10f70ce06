import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import type { SheetBuilder } from '../sheet-builder';

/** Need against authorisation of each budget line. */
export function addUnplanned(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.unplanned);
  if (result.unplanned.length === 0) {
    sheet.line([texts.noUnplanned], { italic: true });
    return;
  }
  sheet.table(
    'KIMAbgleich_Ungeplant',
    [
      { heading: columns.line },
      { heading: columns.year },
      { heading: columns.module },
      { heading: columns.kind },
      euro(columns.need),
      euro(columns.available),
      euro(columns.gross),
      euro(columns.net),
    ],
    result.unplanned.map((row) => [
      row.line,
      String(row.year),
      row.modules.join(', '),
      texts.kinds[row.kind],
      ...[row.need, row.available, row.gross, row.net].map((amount) => amountCell(amount, unknown)),
    ]),
  );
}
