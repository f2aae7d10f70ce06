import { finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import { formatEuro } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText } from './cell-text';
import { withoutNumberComment } from './number-comment';
import { readAmountRange, type AmountRange } from './read-amount-range';
import { readTypedCents } from './read-typed-amount';
import { remarked, type Reading } from './reading';

/** One amount or a range as people type them into a list: `rd. 450 T€`, `ca. 450-500 T€ (gesch.)`, besides plain ones. */
export function readTypedRange(cell: CellValue, euroPerUnit: number): Reading<AmountRange> {
  const reading = readAmountRange(cell, euroPerUnit);
  if (reading.kind !== 'refused' || typeof cell !== 'string') return reading;
  const single = readTypedCents(cell, euroPerUnit);
  if (single.kind === 'value') return { ...single, value: { low: single.value, high: single.value } };
  const text = cellText(cell);
  const comment = withoutNumberComment(text);
  const plain = comment === null ? null : readAmountRange(comment.text, euroPerUnit);
  if (comment === null || plain?.kind !== 'value') return single;
  const { low, high } = plain.value;
  const shown = inBothLanguages((language) => `${formatEuro(low, language)} – ${formatEuro(high, language)}`);
  const code = comment.isAssumed ? 'number-approximate' : 'number-commented';
  const told = remarked({ low, high }, (place, column) =>
    finding(code, place, { text, column, reading: shown }),
  );
  return comment.isAssumed ? { ...told, isAssumed: true } : told;
}
