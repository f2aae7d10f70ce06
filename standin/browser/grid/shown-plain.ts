import type { ICellData } from '@univerjs/core';
import { ERROR_VALUES } from '../../../src/workbook/cells/cell-error';
import { pendingError } from './cell-data';
import { generalNumber } from './general-number';
import type { GridLanguage } from './start-univer';

const text = 1;
const number = 2;
const truth = 3;
const center = 2;

/**
 * What the grid shall show of a cell that no number format is applied to; null leaves it to the grid. Numbers keep
 * their type, by which the grid sets them to the right.
 */
export function shownPlain(
  cell: ICellData,
  pattern: string | null,
  language: GridLanguage,
): Partial<ICellData> | null {
  const { v, t } = cell;
  if (t === truth) {
    const isTrue = v === 1 || v === true || v === '1';
    return { v: language === 'de' ? (isTrue ? 'WAHR' : 'FALSCH') : isTrue ? 'TRUE' : 'FALSE', t: text };
  }
  if (typeof v === 'string' && v.startsWith('#')) {
    const shown = shownError(v, language);
    return shown === null ? null : { v: shown, t: text, s: withCenter(cell.s) };
  }
  if (t === number && pattern === null && typeof v === 'number') {
    const plain = generalNumber(v);
    return { v: language === 'de' ? plain.replace('.', ',') : plain, t: number };
  }
  return null;
}

/** An error value in the language, `#BUSY!` for one that is being computed; null for any other text. */
export function shownError(value: string, language: GridLanguage): string | null {
  if (value === pendingError) return '#BUSY!';
  return ERROR_VALUES.find(({ en }) => en === value)?.[language] ?? null;
}

function withCenter(style: ICellData['s']): ICellData['s'] {
  return typeof style === 'object' && style !== null ? { ...style, ht: style.ht || center } : style;
}
