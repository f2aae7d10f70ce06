import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import type { Result } from '../../../domain/result';
import { basisText, grossBeside, grossOverPlan, isUndocumented } from '../../../i18n/basis-text';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { liveAmount } from '../live-amounts';
import type { SheetCell } from '../live-cell';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

const COLUMNS = 8;
const GROSS_COLUMN = 5;
const NET_COLUMN = 6;

/** Where the section has its figures. */
export interface UnplannedCells {
  /** The column of the amounts that count, `G34:G35`. */
  readonly amounts: string;
  readonly overPlan: string;
  readonly extraPlan: string;
}

/**
 * Need against authorisation of each budget position, and what is over and extra plan by year and in total.
 *
 * @returns null where there is no position
 */
export function addUnplanned(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): UnplannedCells | null {
  const { columns, unknown } = texts;
  sheet.heading(texts.unplanned);
  if (result.unplanned.length === 0) {
    sheet.line([texts.noUnplanned], { italic: true });
    return null;
  }
  const first = sheet.nextRow + 2;
  const last = first + result.unplanned.length - 1;
  const column = result.basis === 'net' ? 'G' : 'F';
  const sum = (
    kind: 'over-plan' | 'extra-plan',
    year: number | null,
    amount: Maybe<Cents>,
  ): readonly SheetCell[] => {
    const meant = result.unplanned.filter((row) => year === null || row.year === year);
    const range = (letter: string): string => `${letter}${first}:${letter}${last}`;
    const ofYear = year === null ? '' : `,${range('B')},${year}`;
    const formula = `=SUMIFS(${range(column)},${range('H')},"${texts.kinds[kind]}"${ofYear})`;
    const label = texts.figures[kind === 'over-plan' ? 'overPlan' : 'extraPlan'];
    const cells: SheetCell[] = Array<SheetCell>(COLUMNS).fill('');
    cells[0] = fill(texts.sumOnBasis, {
      label: year === null ? `${label} ${columns.ownShareTotal}` : `${label} ${year}`,
      basis: texts.bases[kind === 'extra-plan' ? 'gross' : result.basis],
    });
    if (kind === 'over-plan' && isUndocumented(result)) {
      cells[GROSS_COLUMN] = amountCell(grossOverPlan(result, year), unknown);
    }
    cells[result.basis === 'net' ? NET_COLUMN : GROSS_COLUMN] = liveAmount(
      formula,
      amount,
      meant.map((row) => row.amount),
      unknown,
    );
    return cells;
  };
  const { overPlan, extraPlan, byYear } = result.unplannedTotals;
  const ofYears =
    byYear.size > 1
      ? [...byYear].flatMap(([year, amounts]) => [
          sum('over-plan', year, amounts.overPlan),
          ...(isNothing(extraPlan) ? [] : [sum('extra-plan', year, amounts.extraPlan)]),
        ])
      : [];
  sheet.table(
    'KIMAbgleich_Ungeplant',
    [
      { heading: columns.line, wrap: true },
      { heading: columns.year },
      { heading: columns.module },
      euro(columns.need),
      euro(columns.available),
      euro(columns.gross),
      euro(columns.net),
      { heading: columns.kind, wrap: true },
    ],
    result.unplanned.map((row) => [
      row.line,
      row.year,
      row.modules.length === 1 ? row.modules[0]! : row.modules.join(', '),
      ...[row.need, row.available, row.gross, row.net].map((amount) => amountCell(amount, unknown)),
      texts.kinds[row.kind],
    ]),
    [...ofYears, sum('over-plan', null, overPlan), sum('extra-plan', null, extraPlan)],
  );
  if (isUndocumented(result)) {
    const basis = basisText(result, language);
    addRemarks(sheet, [
      fill(texts.undocumentedBeside, { basis, gross: grossBeside(grossOverPlan(result, null), language) }),
    ]);
  }
  const bottom = last + ofYears.length;
  return {
    amounts: `${column}${first}:${column}${last}`,
    overPlan: `${column}${bottom + 1}`,
    extraPlan: `${column}${bottom + 2}`,
  };
}

function isNothing(amount: Maybe<Cents>): boolean {
  return amount.known && amount.value === 0;
}
