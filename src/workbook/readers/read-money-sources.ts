import type { MoneySource, StoppedMoney } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { DateSystem } from '../../domain/time';
import { headingOf } from '../../domain/vocabulary/vocabulary';
import { tooLarge } from '../cells/at-most';
import { isTooMuch, MOST_EURO } from '../cells/limits';
import { cellText, isBlank } from '../cells/cell-text';
import type { AmountRange } from '../cells/read-amount-range';
import { readTypedRange } from '../cells/read-typed-range';
import { readFundingStatus } from '../cells/read-funding-status';
import { readMoneyKind } from '../cells/read-money-kind';
import { refused } from '../cells/reading';
import { saysYearly } from '../cells/number-comment';
import { TOLD_DEDUCTED } from '../cells/typed-word-lists';
import type { Column } from '../tables/table';
import { notNegativeCents, type Parser, type RowReader } from '../tables/row-reader';
import { assumptions } from './assumptions';
import { centsOf, moduleOrAll, text, textOrDate, typedWord, years, euroPerUnitAt } from './parsers';
import { positionOfMoney } from './position-of-money';

/**
 * Reads the table `Deckung`. A source without Art is kept without a kind, so that nothing is deducted.
 * @param stopped gets the rows that cannot be read
 */
export function readMoneySources(
  reader: RowReader<'money'>,
  system: DateSystem,
  stopped: StoppedMoney[],
): MoneySource[] {
  const yearsOf = years(system);
  const positive = notNegativeCents(reader, centsOf);
  const deductedColumn = reader.column('deducted');
  const isAssumed = assumptions(reader, reader.column('assumed'), reader.column('remark'));
  const sources: MoneySource[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const label = reader.needed(reader.column('label'), text);
    const ofYears = reader.optional(reader.column('year'), yearsOf) ?? [];
    const range = readRange(reader, ofYears.length === 1);
    const kind = reader.optional(reader.column('kind'), readMoneyKind);
    const status = reader.optional(reader.column('status'), readFundingStatus);
    const position = positionOfMoney(reader, textOrDate(system));
    const rest = {
      years: ofYears,
      module: reader.optional(reader.column('module'), moduleOrAll(reader.words)),
      deducted: reader.optional(deductedColumn, typedWord(TOLD_DEDUCTED)) ?? blankAs(reader, deductedColumn),
      deductedAmount: reader.optional(reader.column('deductedAmount'), positive),
      source: reader.optional(reader.column('source'), text),
      ...(isAssumed() || reader.saysAssumed ? { assumed: true } : {}),
    };
    const reason = reader.failure();
    if (reason !== null || label === null || range === null) {
      if (reason !== null) stopped.push({ ...rest, kind: stoppedKind(kind, reason), status, reason });
      continue;
    }
    if (kind === null) {
      reader.report(finding('source-without-kind', reader.place(reader.column('kind')), { source: label }));
    }
    if (status === null) {
      reader.report(
        finding('source-without-status', reader.place(reader.column('status')), { source: label }),
      );
    }
    const origin = reader.origin();
    const source = { origin, label, kind, ...range, status, ...rest };
    sources.push(position === null ? source : { ...source, position });
  }
  return sources;
}

/** A blank cell says that nothing is taken off; one that cannot be read leaves it open. */
function blankAs(reader: RowReader<'money'>, column: Column | undefined): 'no' | 'unclear' {
  return column === undefined || isBlank(reader.cell(column)) ? 'no' : 'unclear';
}

/** Own funds lower no own share, so that only cover can be meant. */
function stoppedKind(kind: MoneySource['kind'], { code }: Finding): StoppedMoney['kind'] {
  return code === 'own-funds-kind' ? 'cover' : kind;
}

/**
 * The amount, or the lower and the upper one; one of the two alone stands for both.
 * @param isOfOneYear the row names exactly one year, so that an amount `p.a.` is that of the row
 */
function readRange(reader: RowReader<'money'>, isOfOneYear: boolean): AmountRange | null {
  const settled = isOfOneYear ? <T>(parse: Parser<T>) => parse : notOfEachYear;
  const positive = settled(notNegativeCents(reader, centsOf));
  const range = settled(rangeOf);
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

/** An amount `p.a.` counts once for all years of its row, or for each of them: that is asked. */
function notOfEachYear<T>(parse: Parser<T>): Parser<T> {
  return (cell, column, format) => {
    const text = typeof cell === 'string' ? cellText(cell) : '';
    if (!saysYearly(text)) return parse(cell, column, format);
    return refused((place, heading) => finding('amount-of-each-year', place, { text, column: heading }));
  };
}

const rangeOf: Parser<AmountRange> = (cell, column, format) => {
  const unit = euroPerUnitAt(cell, column, format);
  if (typeof unit !== 'number') return unit;
  const reading = readTypedRange(cell, unit);
  return reading.kind === 'value' && isTooMuch(reading.value.high) ? tooLarge(cell, MOST_EURO) : reading;
};
