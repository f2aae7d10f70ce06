import type { FundingStatus, MoneySource } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { DateSystem } from '../../domain/time';
import { headingOf } from '../../domain/vocabulary/vocabulary';
import { tooLarge } from '../cells/at-most';
import { MOST_EURO } from '../cells/limits';
import { cellText } from '../cells/cell-text';
import { readWord } from '../cells/read-word';
import { remarked } from '../cells/reading';
import { readAmountRange, type AmountRange } from '../cells/read-amount-range';
import { DEDUCTED, FUNDING_STATUS, MONEY_KIND } from '../cells/word-lists';
import { notNegativeCents, type Parser, type RowReader } from '../tables/row-reader';
import { assumptions } from './assumptions';
import { centsOf, moduleOrAll, text, word, years, euroPerUnitAt, isTooMuch } from './parsers';

/** Reads the table `Deckung`. A source without Art is kept without a kind, so that nothing is deducted. */
export function readMoneySources(reader: RowReader<'money'>, system: DateSystem): MoneySource[] {
  const yearsOf = years(system);
  const positive = notNegativeCents(reader, centsOf);
  const isAssumed = assumptions(reader, reader.column('assumed'), reader.column('remark'));
  const sources: MoneySource[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const label = reader.needed(reader.column('label'), text);
    const range = readRange(reader);
    const kind = reader.optional(reader.column('kind'), word(MONEY_KIND));
    const status = reader.optional(reader.column('status'), fundingStatus);
    const rest = {
      years: reader.optional(reader.column('year'), yearsOf) ?? [],
      module: reader.optional(reader.column('module'), moduleOrAll),
      deducted: reader.optional(reader.column('deducted'), word(DEDUCTED)) ?? 'no',
      deductedAmount: reader.optional(reader.column('deductedAmount'), positive),
      source: reader.optional(reader.column('source'), text),
      ...(isAssumed() ? { assumed: true } : {}),
    };
    if (reader.failed || label === null || range === null) continue;
    if (kind === null) {
      reader.report(finding('source-without-kind', reader.place(reader.column('kind')), { source: label }));
    }
    if (status === null) {
      reader.report(
        finding('source-without-status', reader.place(reader.column('status')), { source: label }),
      );
    }
    sources.push({ origin: reader.origin(), label, kind, ...range, status, ...rest });
  }
  return sources;
}

/** Only a notice is a grant: every other word of hope counts as requested, and it is said. */
const fundingStatus: Parser<FundingStatus> = (cell) => {
  const reading = readWord(cell, FUNDING_STATUS);
  const text = cellText(cell);
  if (reading.kind !== 'value' || reading.value !== 'requested' || OWN_WORD.test(text)) return reading;
  return remarked(reading.value, (place) => finding('status-counts-as-requested', place, { text }));
};

const OWN_WORD = /^(?:beantragt|requested|applied for)\.?$/i;

/** The amount, or the lower and the upper one; one of the two alone stands for both. */
function readRange(reader: RowReader<'money'>): AmountRange | null {
  const positive = notNegativeCents(reader, centsOf);
  const low = reader.optional(reader.column('low'), positive);
  const high = reader.optional(reader.column('high'), positive);
  const amount = reader.column('amount');
  const eitherGiven = low !== null || high !== null;
  const single = eitherGiven ? reader.optional(amount, range) : reader.needed(amount, range);
  if (reader.failed) return null;
  const column = reader.column('low') ?? amount;
  if (low === null && high === null && single === null) {
    const heading = column?.heading ?? headingOf('money', 'amount');
    reader.report(finding('needed-cell-empty', reader.place(column), { column: heading }));
    return null;
  }
  const found = eitherGiven ? { low: (low ?? high)!, high: (high ?? low)! } : single!;
  if (found.low < 0) reader.refuseNegative(amount ?? column!, { cents: found.low });
  if (found.low > found.high) {
    const values = { low: { cents: found.low }, high: { cents: found.high } };
    reader.report(finding('range-reversed', reader.place(column), values));
  }
  return found;
}

const range: Parser<AmountRange> = (cell, column, format) => {
  const unit = euroPerUnitAt(cell, column, format);
  if (typeof unit !== 'number') return unit;
  const reading = readAmountRange(cell, unit);
  return reading.kind === 'value' && isTooMuch(reading.value.high) ? tooLarge(cell, MOST_EURO) : reading;
};
