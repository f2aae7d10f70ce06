import type { GivenFigure } from '../../domain/explanation/explanation';
import type { Place } from '../../domain/place';
import { parseArea } from '../address';
import { cellReference } from '../cell-reference';
import { valueAt, valuesIn } from '../plan/value-at';
import type { WorkbookSnapshot } from '../snapshot';

/** What a unit of the cell counts: euro, T€, Mio. €, a share shown in per cent. */
const FACTORS = [1, 1_000, 1_000_000, 100] as const;

/**
 * The expression that reads an input from its cell, without `=`: the cell itself, times what it counts in, with the other
 * sign where the sheet has income as negative numbers, a text read as a German number; of several cells their sum. Null
 * where the figure has no cell of its own or the cells do not give it that way.
 */
export function inputFormula(
  { value, unit, place }: GivenFigure,
  snapshot: WorkbookSnapshot,
  blank: string,
): string | null {
  if (place === null) return null;
  const reference = cellReference(place);
  const held = place.cell.includes(':') ? '' : valueAt(snapshot, place);
  if (value === null)
    return held === '' && !place.cell.includes(':') ? `IF(${reference}="","${blank}",${reference})` : null;
  const wanted = Number(value);
  if (!Number.isFinite(wanted)) return null;
  if (place.cell.includes(':')) {
    const sum = sumIn(place, snapshot);
    return sum === null ? null : scaled(`SUM(${reference})`, sum, wanted, unit === 'euro');
  }
  if (held === '') return null;
  if (typeof held === 'number') return scaled(reference, held, wanted, unit === 'euro');
  if (typeof held !== 'string') return null;
  const read = readText(held);
  if (read === null) return null;
  const number = `IF(ISNUMBER(${reference}),${reference},${textFormula(reference, read.unit)})`;
  return scaled(number, read.number, wanted, unit === 'euro');
}

function scaled(text: string, held: number, wanted: number, isEuro: boolean): string | null {
  const signs = isEuro ? [1, -1] : [1];
  for (const sign of signs) {
    for (const factor of FACTORS) {
      const amount = held * factor * sign;
      const times = `${sign === 1 ? '' : '-'}${text}${factor === 1 ? '' : `*${factor}`}`;
      if (isSame(amount, wanted)) return times;
      if (isEuro && Math.abs(amount - wanted) <= 0.005 + 1e-9) return `ROUND(${times},2)`;
    }
  }
  return null;
}

/** What Excel gives as the sum of cells; null where one of them holds anything but a number. */
function sumIn({ sheet: name, cell }: Place, snapshot: WorkbookSnapshot): number | null {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined) return null;
  const held = valuesIn(sheet, parseArea(cell)).flat();
  if (held.some((each) => each !== '' && typeof each !== 'number')) return null;
  return held.reduce<number>((sum, each) => sum + Number(each), 0);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));
}

const HARD_BLANK = '\u00a0';

/** A German number with at most one word beside it: `0,00 €`, `1.850 T€`. */
function readText(text: string): { readonly number: number; readonly unit: string } | null {
  const match = /^([+-]?[\d.\s]*\d(?:,\d+)?)\s*([^\d\s,."+-]*)$/u.exec(text.trim());
  if (match === null) return null;
  const digits = match[1]!.replace(/\s/g, '');
  if (!/^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(digits)) return null;
  return { number: Number(digits.replaceAll('.', '').replace(',', '.')), unit: match[2]! };
}

/** Reads the text in every language of Excel. */
function textFormula(reference: string, unit: string): string {
  const plain = `SUBSTITUTE(${reference},"${HARD_BLANK}","")`;
  return `NUMBERVALUE(${unit === '' ? plain : `SUBSTITUTE(${plain},"${unit}","")`},",",".")`;
}
