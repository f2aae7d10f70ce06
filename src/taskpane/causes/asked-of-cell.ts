import type { Examination } from '../../commands/examination';
import type { Finding, FindingCode } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { isOneCell } from '../../workbook/address';
import { knownCell } from '../../workbook/known-cells/known-cells';
import { valueAt } from '../../workbook/plan/value-at';

/** Questions about what an input holds that are settled by something else. */
const NOT_BY_CONTENT: ReadonlySet<string> = new Set([
  // The format of the cell, which an entry keeps, or its formula.
  'percent-in-amount',
  'date-in-amount',
  'amount-not-yearly',
  'amount-in-currency',
  'unit-contradicts',
  'text-became-date',
  'hours-in-fte',
  'error-value',
  'formula-not-calculated',
  // The row as a whole, which is divided, named or taken out.
  'amount-of-each-year',
  'sum-over-years',
  'rate-and-sum',
  'rules-clash',
  'row-may-be-total',
  'total-cost-without-year',
  'module-only-summed',
  'year-only-summed',
  // Another cell, or a column that is not there yet.
  'months-without-year',
  'months-with-gap',
  'months-need-period',
  'monthly-per-post-or-fte',
  'full-time-contradicts',
  'block-grant-missing',
  'block-cost-missing',
  'block-cost-taken-off',
  'modules-untold',
  // A name that leads to the cell.
  'name-on-input',
] satisfies readonly FindingCode[]);

/** Warnings about what an input holds, which counts as it stands. */
const DOUBTED: ReadonlySet<string> = new Set([
  'months-contradict-period',
  'fte-contradicts-working-time',
  'quote-contradicts-grant',
  'income-signs-differ',
  'plans-below-zero',
  'booked-above-committed',
  'available-differs',
  'year-differs-from-parts',
] satisfies readonly FindingCode[]);

/**
 * Whether a question is settled by what is typed into the one cell that it names: the cell was read as an input, and it
 * is blank, or what it holds stops something or is doubted. Questions about results, headings and sheets are asked of no
 * cell.
 */
export function isAskedOfCell(found: Finding, examination: Examination): boolean {
  const { code, place } = found;
  const severity = severityOf(found);
  if (place === null || !isOneCell(place.cell) || severity === 'info') return false;
  if (!isInput(place, examination)) return false;
  if (valueAt(examination.snapshot, place) === '') return true;
  return severity === 'error' ? !NOT_BY_CONTENT.has(code) : DOUBTED.has(code);
}

function isInput(place: NonNullable<Finding['place']>, examination: Examination): boolean {
  const reading = knownCell(place, examination)?.reading ?? null;
  if (reading === null) return false;
  return reading.kind === 'cross-tab'
    ? reading.cell.figure !== null
    : reading.kind === 'field' && reading.field !== null;
}
