import { hasExcessGrant } from '../../../domain/own-share/has-excess-grant';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** How each own share comes about: one row per module and year. */
export function addOwnShareDetail(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  const { columns, unknown } = texts;
  const exceeds = hasExcessGrant(result.ownShare);
  sheet.heading(texts.ownShareDetail);
  sheet.table(
    'KIMAbgleich_Eigenanteil',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(columns.cost),
      euro(columns.grant),
      euro(columns.ownShareBefore),
      euro(columns.counterFinancing),
      euro(columns.ownShare),
      ...(exceeds ? [euro(columns.excessGrant)] : []),
    ],
    result.ownShare.map((row) => [
      nameOfModule(texts, row.module),
      String(row.year),
      row.fte === null ? '' : fteCell(row.fte),
      ...[row.cost, row.grant, row.ownShareBefore, row.counterFinancing, row.ownShare].map((amount) =>
        amountCell(amount, unknown),
      ),
      ...(exceeds ? [amountCell(row.excessGrant, unknown)] : []),
    ]),
  );
}
