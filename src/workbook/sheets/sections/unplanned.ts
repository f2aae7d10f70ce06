import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import { basisText, isUndocumented } from '../../../i18n/basis-text';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import type { SheetBuilder } from '../sheet-builder';

/**
 * Need against authorisation of each budget position.
 *
 * @returns the column of the amounts that count, `H34:H35`; null where there is none
 */
export function addUnplanned(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): string | null {
  const { columns, unknown } = texts;
  sheet.heading(texts.unplanned);
  if (result.unplanned.length === 0) {
    sheet.line([texts.noUnplanned], { italic: true });
    return null;
  }
  const first = sheet.nextRow + 2;
  sheet.table(
    'KIMAbgleich_Ungeplant',
    [
      { heading: columns.line, wrap: true },
      { heading: columns.year },
      { heading: columns.module },
      { heading: columns.kind, wrap: true },
      euro(columns.need),
      euro(columns.available),
      euro(columns.gross),
      euro(isUndocumented(result) ? `${columns.net} (${basisText(result, language)})` : columns.net),
    ],
    result.unplanned.map((row) => [
      row.line,
      row.year,
      row.modules.join(', '),
      texts.kinds[row.kind],
      ...[row.need, row.available, row.gross, row.net].map((amount) => amountCell(amount, unknown)),
    ]),
  );
  const column = result.basis === 'net' ? 'H' : 'G';
  return `${column}${first}:${column}${first + result.unplanned.length - 1}`;
}
