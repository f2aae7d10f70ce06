import { finding } from '../../domain/findings/finding';
import { roundedCents, ZERO, type Cents, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText, plainText, quoted } from './cell-text';
import { withoutNumberComment } from './number-comment';
import { namesPayGroup } from './pay-group';
import { readEuro } from './read-amount';
import { notANumber, readNumber } from './read-number';
import { mapReading, remarked, type Reading } from './reading';
import { isWordForNothing } from './says-nothing';
import { because, commented, isOf } from './typed-reading';

/** Of a month, a week, an hour: no amount of a year. */
const OTHER_PERIOD =
  /(?:\/|\b(?:je|pro|im|p\.)) ?(?:monat|mon\b|mtl|m\.?$|quartal|halbjahr|hj\b|woche|tag|stunde|std|h\b)|\b(?:mtl|monatl|monatlich|quartalsweise|halbjaehrlich|woechentlich|taeglich|stuendlich)\b|\bp\. ?m\b/;
const PER_MONTH = /[ ,]*(?:(?:\/|\bje|\bpro|\bim) ?(?:monat|mon\.?)|mtl\.?|monatl\.?|monatlich|p\. ?m\.?)$/i;
const REFERENCE =
  /^(?:lt|laut|gem|gemaess|nach|wie|siehe|s|vgl|analog|entsprechend|entspr)\b|^(?:kgst|tvoed|tv-l|tarif|entgelttabelle|bescheid|pauschal(?:e)?|durchschnitt)\b/;

/** An amount of euro as people type it into a list: `rd. 68.000`, `68.000 (gesch.)`, `110.000 ²)` besides plain ones. */
export function readTypedEuro(cell: CellValue, euroPerUnit: number, isMonthly = false): Reading<Exact> {
  const reading = readEuro(cell, euroPerUnit);
  if (reading.kind !== 'refused' || typeof cell !== 'string') return reading;
  const written = cellText(cell);
  if (isWordForNothing(cell)) {
    return remarked(ZERO, (place, column) =>
      finding('nothing-read-as-zero', place, { text: written, column }),
    );
  }
  const text = isMonthly ? written.replace(PER_MONTH, '') : written;
  const comment = withoutNumberComment(text);
  const plain = readEuro(comment?.text ?? text, euroPerUnit);
  if (plain.kind === 'value') return commented(plain, written, comment?.isAssumed ?? false);
  const words = plainText(written);
  if (isOf(plain, 'not-a-number')) {
    if (OTHER_PERIOD.test(words) && /\d/.test(words)) return because('amount-of-other-period', written);
    if (namesPayGroup(words) || REFERENCE.test(words)) return because('amount-by-reference', written);
  }
  return comment === null ? reading : plain;
}

/** The same in whole cents. */
export function readTypedCents(cell: CellValue, euroPerUnit: number): Reading<Cents> {
  const reading = readTypedEuro(cell, euroPerUnit);
  try {
    return mapReading(reading, roundedCents);
  } catch (error) {
    if (error instanceof RangeError) return notANumber(quoted(cell));
    throw error;
  }
}

/** A plain number as people type it into a list, such as a weight: `ca. 18.000`, `18.000 (gesch.)`. */
export function readTypedNumber(cell: CellValue): Reading<Exact> {
  const reading = readNumber(cell);
  if (reading.kind !== 'refused' || typeof cell !== 'string') return reading;
  const written = cellText(cell);
  const comment = withoutNumberComment(written);
  if (comment === null) return reading;
  const plain = readNumber(comment.text);
  return plain.kind === 'value' ? commented(plain, written, comment.isAssumed) : reading;
}
