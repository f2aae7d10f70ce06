import type { Language } from '../domain/language';

/** Why something failed, in words for the middle of a sentence. */
export type ErrorWords = Readonly<Record<Language, string>>;

const UNKNOWN: ErrorWords = { de: 'ein Fehler ohne nähere Angabe', en: 'an error without details' };

const ITEM_GONE: ErrorWords = {
  de: 'ein Blatt, eine Tabelle oder ein Name fehlt',
  en: 'a sheet, a table or a name is missing',
};
const BUSY: ErrorWords = { de: 'Excel ist ausgelastet', en: 'Excel is busy' };
const TOO_MUCH: ErrorWords = {
  de: 'zu viele Daten auf einmal',
  en: 'too much data at once',
};

/** The codes of Excel in words, as they stand in the middle of a sentence. */
const WORDS: ReadonlyMap<string, ErrorWords> = new Map([
  ['AccessDenied', { de: 'Excel verweigert den Zugriff', en: 'Excel denies access' }],
  ['ActivityLimitReached', BUSY],
  [
    'ApiNotFound',
    { de: 'diese Fassung von Excel kann das nicht', en: 'this version of Excel cannot do that' },
  ],
  ['Conflict', { de: 'jemand hat gleichzeitig geändert', en: 'somebody made a change at the same time' }],
  ['FilteredRangeConflict', { de: 'ein Filter verdeckt Zellen', en: 'a filter hides cells' }],
  ['InactiveWorkbook', { de: 'eine andere Mappe liegt vorn', en: 'another workbook is in front' }],
  ['InvalidSelection', { de: 'eine andere Mappe liegt vorn', en: 'another workbook is in front' }],
  [
    'InvalidOperationInCellEditMode',
    {
      de: 'eine Zelle wird gerade bearbeitet',
      en: 'a cell is being edited',
    },
  ],
  ['InvalidOrTimedOutSession', { de: 'die Sitzung ist abgelaufen', en: 'the session has expired' }],
  [
    'ItemAlreadyExists',
    {
      de: 'ein Blatt oder eine Tabelle dieses Namens ist schon da',
      en: 'a sheet or table of that name is there already',
    },
  ],
  ['ItemNotFound', ITEM_GONE],
  ['InvalidReference', ITEM_GONE],
  ['InvalidBinding', ITEM_GONE],
  [
    'InsertDeleteConflict',
    {
      de: 'Zeilen oder Spalten wurden gleichzeitig verschoben',
      en: 'rows or columns were moved at the same time',
    },
  ],
  ['MemoryLimitReached', { de: 'der Speicher reicht nicht aus', en: 'there is not enough memory' }],
  ['MergedRangeConflict', { de: 'Zellen sind verbunden', en: 'cells are merged' }],
  ['PivotTableRangeConflict', { de: 'eine Pivot-Tabelle steht im Weg', en: 'a PivotTable is in the way' }],
  ['RequestAborted', { de: 'Excel hat die Anfrage abgebrochen', en: 'Excel aborted the request' }],
  ['RequestPayloadSizeLimitExceeded', TOO_MUCH],
  ['ResponsePayloadSizeLimitExceeded', TOO_MUCH],
  ['ServiceNotAvailable', { de: 'der Dienst ist nicht erreichbar', en: 'the service is not available' }],
  ['Unauthenticated', { de: 'die Anmeldung fehlt', en: 'you are not signed in' }],
  [
    'UnsupportedSheet',
    {
      de: 'diese Art von Blatt lässt es nicht zu',
      en: 'this kind of sheet does not allow it',
    },
  ],
  ['excel-no-answer', { de: 'Excel antwortet nicht', en: 'Excel does not answer' }],
]);

export const OWN_FAILURE: ErrorWords = {
  de: 'ein Fehler im Programm',
  en: 'an error in the program',
};

/** Somebody changed at the last moment what was about to be written. */
export const CHANGED_MEANWHILE: ErrorWords = {
  de: 'die Mappe wurde gleichzeitig geändert',
  en: 'the workbook was changed at the same time',
};

/** What was read back is something else than was written. */
export const NOT_KEPT: ErrorWords = {
  de: 'Excel hat einen Wert nicht übernommen',
  en: 'Excel did not take a value',
};

/** An error code of Excel in words. */
export function wordsOfCode(code: string): ErrorWords {
  return WORDS.get(code) ?? UNKNOWN;
}
