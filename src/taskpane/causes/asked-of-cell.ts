import type { Examination } from '../../commands/examination';
import type { Finding, FindingCode } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { isOneCell } from '../../workbook/address';
import { FORMAT_OF_ANSWER } from '../../workbook/entries/answer-in-format';
import { knownCell } from '../../workbook/known-cells/known-cells';
import { valueAt } from '../../workbook/plan/value-at';
import { NOT_BY_CONTENT } from './answered';

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
  if (valueAt(examination.snapshot, place) === '' || code in FORMAT_OF_ANSWER) return true;
  return severity === 'error' ? !NOT_BY_CONTENT.has(code) : DOUBTED.has(code);
}

function isInput(place: NonNullable<Finding['place']>, examination: Examination): boolean {
  const reading = knownCell(place, examination)?.reading ?? null;
  if (reading === null) return false;
  return reading.kind === 'cross-tab'
    ? reading.cell.figure !== null
    : reading.kind === 'field' && reading.field !== null;
}
