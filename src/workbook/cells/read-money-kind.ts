import type { MoneySource } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { cellText, plainText } from './cell-text';
import { readTypedWord } from './read-typed-word';
import { refused, type Reading } from './reading';
import { TOLD_MONEY_KIND } from './typed-word-lists';

const OWN_FUNDS =
  /^(?:kommunale |staedtische |eigene )?(?:eigenmittel|eigenanteil|haushaltsmittel|mittel|kommunalmittel|kreismittel)$/;

/** What a source of money is for. Funds of one's own are the own share itself or cover for it: that is asked. */
export function readMoneyKind(cell: CellValue): Reading<NonNullable<MoneySource['kind']>> {
  const text = cellText(cell);
  if (OWN_FUNDS.test(plainText(text)))
    return refused((place, column) => finding('own-funds-kind', place, { text, column }));
  return readTypedWord(cell, TOLD_MONEY_KIND);
}
