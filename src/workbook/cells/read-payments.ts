import { finding } from '../../domain/findings/finding';
import type { Payment } from '../../domain/notices/notice';
import { compareDates, type DateSystem } from '../../domain/time';
import type { CellValue } from '../snapshot';
import { cellError } from './cell-error';
import { cellText, isBlank, quoted } from './cell-text';
import { readCents } from './read-amount';
import { readDate } from './read-date';
import { BLANK, refused, value, type Reading } from './reading';

/** Between two payments: not a comma before digits, which may be that of an amount. */
const BETWEEN = /\s*(?:[;\n]|,(?=\s)|\bund\b|\band\b)\s*/;
const AMOUNT = /^(\S+)\s*[:=]\s*(.+)$/;

/**
 * Payment dates in one cell, with amounts or without: `15.03.2026; 15.09.2026`, `15.03.2026: 90.000,00 €`, or a single day.
 * Refused where one of them is no whole date, or only some have an amount.
 */
export function readPayments(cell: CellValue, system: DateSystem): Reading<readonly Payment[]> {
  if (isBlank(cell)) return BLANK;
  const error = cellError(cell);
  if (error !== null) return error;
  if (typeof cell === 'number') {
    const day = wholeDay(cell, system);
    return day === null ? refusedPayments(cell) : value([payment(day)]);
  }
  const parts = cellText(cell)
    .split(BETWEEN)
    .filter((part) => part !== '')
    .map((part) => paymentIn(part, system));
  const payments = parts.flatMap((part) => part ?? []);
  const amounts = payments.filter(({ amount }) => amount !== null);
  const isWhole = payments.length === parts.length && [0, payments.length].includes(amounts.length);
  if (!isWhole || payments.length === 0) {
    return refusedPayments(cell);
  }
  return value([...payments].sort((one, other) => compareDates(one.day, other.day)));
}

function paymentIn(text: string, system: DateSystem): Payment | null {
  const [, day = text, amountText] = AMOUNT.exec(text) ?? [];
  const date = /\d{4}/.test(day) ? wholeDay(day, system) : null;
  if (date === null) return null;
  if (amountText === undefined) return payment(date);
  const amount = readCents(amountText, 1);
  return amount.kind === 'value' && amount.value >= 0 ? payment(date, amount.value) : null;
}

/** A day; null for a month or a year, which begin and end on different ones. */
function wholeDay(cell: CellValue, system: DateSystem): Payment['day'] | null {
  const [first, last] = [readDate(cell, 'start', system), readDate(cell, 'end', system)];
  if (first.kind !== 'value' || last.kind !== 'value') return null;
  return compareDates(first.value, last.value) === 0 ? first.value : null;
}

function refusedPayments(cell: CellValue): Reading<readonly Payment[]> {
  return refused((place, column) => finding('not-payment-dates', place, { text: quoted(cell), column }));
}

function payment(day: Payment['day'], amount: Payment['amount'] = null): Payment {
  return { day, amount };
}
