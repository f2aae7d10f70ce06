import { fromSerial, isSerial, type DateSystem } from '../../domain/time';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import { wordsOf } from '../../domain/vocabulary/vocabulary';
import type { Language } from '../../domain/language';
import type { ComparisonTexts } from '../../i18n/de/comparison';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { dateText } from '../../i18n/date-text';
import { fill } from '../../i18n/fill';
import { numberText } from '../../i18n/number-text';
import { contentText } from '../entries/content-text';
import type { CellValue } from '../snapshot';
import type { CellBefore, InputChange } from './comparison';

/** Characters of a text of the workbook in a sentence. */
const LONGEST_TEXT = 40;

/** The words that changes are told in. */
export interface ChangeWords {
  readonly texts: ComparisonTexts;
  /** Names of scenarios and bases. */
  readonly result: Pick<ResultSheetTexts, 'scenarios' | 'bases'>;
  readonly dateSystem: DateSystem;
  readonly language: Language;
  /** The cell itself stands beside the words, as a link. */
  readonly isPlaceBeside?: boolean;
}

/** One changed input in words: `Stelle 4, Gesamtkosten (Stellen!I13): 109.961,33 → 110.000`. */
export function changeText(change: InputChange, words: ChangeWords): string {
  const { texts, language } = words;
  if (change.kind === 'fact') return factText(change, words);
  if (change.kind === 'cell') {
    const { cellBefore, before, now, isDate } = change;
    const numberShown = (value: number): string =>
      isOfYear(change) ? String(value) : numberOrDay(value, isDate, words);
    const nowShown =
      now === null ? texts.changes.text : typeof now === 'number' ? numberShown(now) : valueText(now, words);
    const shown = (value: CellBefore): string => {
      if (value === 'text') return texts.changes.text;
      if (value === 'blank') return texts.changes.blank;
      return numberShown(value);
    };
    return fill(cellBefore === null ? texts.changes.cell : texts.changes.cellMoved, {
      place: placeText(change, words),
      cellBefore: cellBefore ?? '',
      before: shown(before),
      now: nowShown,
    });
  }
  const { kind, sheet } = change;
  if (kind === 'row-added' || kind === 'row-removed') {
    const { line, transposed, name } = change;
    const added = kind === 'row-added';
    const ofList = added ? 'column-of-list-added' : 'column-of-list-removed';
    const text = fill(texts.changes[transposed ? ofList : kind], { sheet, line });
    return name === null ? text : `${text} (${shortened(name)})`;
  }
  if (kind === 'column-added' || kind === 'column-removed' || kind === 'unit') {
    const field = fieldText(change, language) ?? texts.changes['column-of-figures'];
    const units = kind === 'unit' ? { before: change.before, now: change.now } : {};
    return fill(texts.changes[kind], { sheet, field, ...units });
  }
  return fill(texts.changes[kind], { sheet });
}

function factText(
  { fact, before, now }: Extract<InputChange, { readonly kind: 'fact' }>,
  { texts, result }: ChangeWords,
): string {
  const names: Readonly<Record<string, string>> =
    fact === 'scenario' ? result.scenarios : fact === 'basis' ? result.bases : {};
  return fill(texts.facts[fact], { before: names[before] ?? before, now: names[now] ?? now });
}

function placeText(
  change: Extract<InputChange, { readonly kind: 'cell' }>,
  { language, isPlaceBeside }: ChangeWords,
): string {
  const { sheet, cell, name } = change;
  const isNamedByItself = change.table === 'settings' && change.field === 'value';
  const field = isNamedByItself && name !== null ? null : fieldText(change, language);
  const words = [name === null ? null : shortened(name), field].filter((each) => each !== null);
  if (isPlaceBeside === true) return words.length === 0 ? sheet : words.join(', ');
  return words.length === 0 ? `${sheet}!${cell}` : `${words.join(', ')} (${sheet}!${cell})`;
}

/** `Personalkosten je VZÄ 2022`; null for a column of a cross-tab, and for a field that this version does not have. */
function fieldText(
  { table, field, year }: Pick<Extract<InputChange, { readonly kind: 'cell' }>, 'table' | 'field' | 'year'>,
  language: Language,
): string | null {
  const words = table === null || field === null ? undefined : wordsOf(table, field as AnyField);
  if (words === undefined) return null;
  return year === null ? words.name[language] : `${words.name[language]} ${year}`;
}

/** True for a cell that holds a year, which is written without a point. */
function isOfYear({ table, field, name }: Extract<InputChange, { readonly kind: 'cell' }>): boolean {
  return field === 'year' || (table === 'settings' && field === 'value' && /jahr|year/i.test(name ?? ''));
}

function numberOrDay(value: number, isDate: boolean, { dateSystem, language }: ChangeWords): string {
  if (!isDate || !isSerial(value, dateSystem)) return numberText(value, language);
  return dateText(fromSerial(Math.floor(value), dateSystem), language);
}

function valueText(value: Exclude<CellValue, number>, { texts, language }: ChangeWords): string {
  return shortened(contentText(value, language, texts.changes.blank, 0));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
