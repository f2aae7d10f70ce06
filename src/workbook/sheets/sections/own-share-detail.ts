import { hasExcessGrant } from '../../../domain/own-share/has-excess-grant';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { liveAmount } from '../live-amounts';
import type { SheetCell } from '../live-cell';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Where the table has its columns: `D25:D30`. */
export interface OwnShareCells {
  readonly cost: string;
  readonly grant: string;
  readonly counterFinancing: string;
  readonly ownShare: string;
  /** Null where no grant is above the cost. */
  readonly excessGrant: string | null;
}

/** How each own share comes about: one row per module and year. */
export function addOwnShareDetail(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
): OwnShareCells {
  const { columns } = texts;
  const exceeds = hasExcessGrant(result.ownShare);
  sheet.heading(texts.ownShareDetail);
  const first = sheet.nextRow + 2;
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
    result.ownShare.map((row, index) => ownShareRow(row, first + index, exceeds, texts)),
  );
  const column = (letter: string): string =>
    `${letter}${first}:${letter}${first + result.ownShare.length - 1}`;
  return {
    cost: column('D'),
    grant: column('E'),
    counterFinancing: column('G'),
    ownShare: column('H'),
    excessGrant: exceeds ? column('I') : null,
  };
}

/** @param at 1-based row of the sheet */
function ownShareRow(
  row: Result['ownShare'][number],
  at: number,
  exceeds: boolean,
  texts: ResultSheetTexts,
): readonly SheetCell[] {
  const { unknown } = texts;
  const { cost, grant, ownShareBefore, counterFinancing, ownShare, excessGrant } = row;
  const parts = [cost, grant, counterFinancing, ...(exceeds ? [excessGrant] : [])];
  return [
    nameOfModule(texts, row.module),
    row.year,
    row.fte === null ? '' : fteCell(row.fte),
    amountCell(cost, unknown),
    amountCell(grant, unknown),
    liveAmount(`=D${at}-E${at}`, ownShareBefore, [cost, grant], unknown),
    amountCell(counterFinancing, unknown),
    liveAmount(`=F${at}-G${at}${exceeds ? `+I${at}` : ''}`, ownShare, parts, unknown),
    ...(exceeds ? [amountCell(excessGrant, unknown)] : []),
  ];
}
