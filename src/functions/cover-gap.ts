import type { FundingStatus, MoneySource } from '../domain/case';
import { known } from '../domain/maybe';
import { sumCents, ZERO_CENTS, type Cents } from '../domain/numbers';
import { computeCover } from '../domain/unplanned/cover';
import type { UnplannedTotals } from '../domain/unplanned/unplanned-totals-row';
import { readAmountRange, type AmountRange } from '../workbook/cells/read-amount-range';
import { FUNDING_STATUS } from '../workbook/cells/word-lists';
import { isBlankCell, optional, zeroWhereBlank } from './argument';
import { ArgumentCells, requireSameSize } from './argument-cells';
import { errorValueIn } from './block';
import { amount, word } from './cell-arguments';
import { euro } from './euro';
import { withinRange } from './within-range';

const NEED = amount('bedarf');
const COVER = zeroWhereBlank<AmountRange>(
  { name: 'deckung', read: (cell) => readAmountRange(cell, 1) },
  { low: ZERO_CENTS, high: ZERO_CENTS },
);
const STATUS = optional(word<FundingStatus>('status', FUNDING_STATUS), null);

/** The one year that the function looks at; which one does not matter. */
const YEAR = 0;

/**
 * Was in einem Haushaltsjahr nicht gedeckt ist: Bedarf − gewährleistete Deckung, mindestens 0.
 * @customfunction DECKUNGSLUECKE DECKUNGSLÜCKE
 * @param bedarf Über- und außerplanmäßige Beträge eines Jahres in Euro; ein Bereich wird zusammengezählt
 * @param deckung Deckung desselben Jahres in Euro; ein Bereich wird zusammengezählt
 * @param [status] bewilligt, beantragt oder abgelehnt je Deckung; nur Bewilligtes zählt. Ohne dieses Argument zählt alles
 * @returns Noch nicht gesicherte Deckung in Euro
 */
export function coverGap(bedarf: any[][], deckung: any[][], status?: any[][]): any {
  const error = errorValueIn(bedarf, deckung, status);
  if (error !== null) return error;
  return withinRange(() => {
    const needs = filledCells(new ArgumentCells(NEED, bedarf));
    const needed = sumCents(needs.map(({ row, column, cells }) => cells.read(row, column)));
    const { cover } = computeCover(sourcesOf(deckung, status), [YEAR], {
      rows: [],
      totals: totalsOf(needed),
    });
    return cover.gap.known ? euro(cover.gap.value) : 0;
  });
}

function sourcesOf(deckung: unknown, status: unknown): readonly MoneySource[] {
  const cover = new ArgumentCells(COVER, deckung);
  const statuses = new ArgumentCells(STATUS, status);
  requireSameSize(cover, statuses);
  return filledCells(cover).map(({ row, column }) => ({
    origin: { sheet: '', row: 0, columns: {} },
    label: '',
    kind: 'cover',
    years: [YEAR],
    ...cover.read(row, column),
    status: statuses.leftOut ? 'granted' : statuses.read(row, column),
    module: null,
    deducted: 'no',
    deductedAmount: null,
    source: null,
  }));
}

/** The cells that hold something else than 0. */
function filledCells<T>(cells: ArgumentCells<T>) {
  return Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.width }, (__, column) => ({ row, column, cells })),
  )
    .flat()
    .filter(({ row, column }) => !isBlankCell(cells.cell(row, column)));
}

function totalsOf(needed: Cents): UnplannedTotals {
  const totals = { overPlan: known(needed), extraPlan: known(ZERO_CENTS) };
  return { ...totals, byYear: new Map([[YEAR, totals]]) };
}
