import { assignment as german } from '../../../src/i18n/de/taskpane-assignment';
import { assignment as english } from '../../../src/i18n/en/taskpane-assignment';
import { cellAddress, parseArea } from '../../../src/workbook/address';
import {
  MEANS_NOTHING,
  type Correction,
  type LabelMeaning,
} from '../../../src/workbook/assignment/correction';
import { locateCorrections } from '../../../src/workbook/assignment/locate-corrections';
import { blockPicture } from '../../../src/workbook/blocks/block-picture';
import {
  correctionResetChange,
  lineChanges,
  meaningChanges,
  noTableChange,
  unitChange,
} from '../../../src/workbook/entries/correction-changes';
import { meaningText } from '../../../src/workbook/entries/meaning-text';
import { cellName } from '../../../src/workbook/entries/picture-cell-texts';
import { readingChanges } from '../../../src/workbook/entries/reading-changes';
import { withLines } from '../../../src/workbook/entries/said-line';
import { workbookOf } from '../workbook-of';

const SHEET = workbookOf({
  KIM: [
    ['KIM (in T€)'],
    ['Modul 1', 2021, 'Summe'],
    ['Kosten', 1234.5, 1234.5],
    ['Pauschale', 10],
    ['Stellen', 2],
    ['Eigenanteil'],
    [],
  ],
}).sheets[0]!;

const names = (texts: typeof german, language: 'de' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blockPicture(SHEET, [], parseArea('A1:C7'))
      .flat()
      .map((cell) => [cellAddress(cell.row, cell.column), cellName(cell, texts, language)]),
  );

test('a cell of the picture is named by its content and what it was read as', () => {
  expect(names(german, 'de')).toMatchObject({
    A1: 'A1: KIM (in T€); Einheit',
    A2: 'A2: Modul 1; Modul 1',
    B2: 'B2: 2021; 2021',
    C2: 'C2: Summe; Summe',
    A3: 'A3: Kosten; Kosten',
    B3: 'B3: 1.234,50; Kosten · Modul 1 · 2021 · T€',
    C3: 'C3: 1.234,50; Kosten · Summe · Modul 1 · alle Jahre · T€',
    A4: 'A4: Pauschale; sagt nichts',
    B4: 'B4: 10; Betragsart unbekannt · wird nicht gelesen',
    B5: 'B5: 2; VZÄ · wird nicht gelesen',
    B6: 'B6: leer; Eigenanteil · Modul 1 · 2021 · T€',
    A7: 'A7: leer',
  });
  expect(names(english, 'en')).toMatchObject({
    B3: 'B3: 1,234.50; cost · module 1 · 2021 · T€',
    A4: 'A4: Pauschale; says nothing',
  });
});

test('the log says in words what a label meant before and what it means now', () => {
  const after: LabelMeaning = { ...MEANS_NOTHING, measure: 'material-cost', module: 2, total: true };
  const places = [{ sheet: 'KIM', row: 3, column: 0 }];
  expect(meaningChanges(places, { text: 'Pauschale', before: MEANS_NOTHING, after }, german)).toEqual([
    {
      sheet: 'KIM',
      cell: 'A4',
      figure: 'Beschriftung „Pauschale“',
      before: 'sagt nichts',
      after: 'Sachkosten, Modul 2, Summe',
    },
  ]);
  const reset = meaningChanges(places, { text: 'Pauschale', before: after, after: null }, english);
  expect(reset[0]).toMatchObject({ before: 'material cost, module 2, total', after: 'automatic' });
});

test('the log says what became of a cross-tab', () => {
  expect(unitChange('KIM', 'A1:C7', { before: null, after: 'T€' }, german)).toEqual({
    sheet: 'KIM',
    cell: 'A1:C7',
    figure: 'Einheit der Kreuztabelle',
    before: 'wie beschriftet',
    after: 'T€',
  });
  expect(noTableChange('KIM', 'A1:C7', german)).toMatchObject({
    before: 'wird gelesen',
    after: 'keine Tabelle',
  });
  expect(correctionResetChange({ kind: 'no-table', sheet: 'KIM' }, german)).toEqual({
    sheet: 'KIM',
    cell: 'A1',
    figure: 'Kreuztabelle',
    before: 'keine Tabelle',
    after: 'automatisch',
  });
});

test('a label that has a version and is no sum says both', () => {
  expect(meaningText({ ...MEANS_NOTHING, year: 2022, version: 'neu', total: false }, german)).toBe(
    '2022, neu, keine Summe',
  );
});

test('the log says what a whole row or column was said to be', () => {
  const places = [
    { sheet: 'KIM', direction: 'row', index: 1 },
    { sheet: 'KIM', direction: 'column', index: 3 },
  ] as const;
  expect(lineChanges(places, { before: null, after: 'years' }, german)).toEqual([
    { sheet: 'KIM', cell: 'A2', figure: 'Zeile 2', before: 'automatisch', after: 'Jahre' },
    { sheet: 'KIM', cell: 'D1', figure: 'Spalte D', before: 'automatisch', after: 'Jahre' },
  ]);
  const said: Correction = {
    kind: 'line',
    sheet: 'KIM',
    direction: 'column',
    line: 'D',
    texts: ['summe'],
    behind: 0,
    nth: 1,
    of: 1,
    holds: 'sums',
  };
  expect(correctionResetChange(said, english)).toEqual({
    sheet: 'KIM',
    cell: 'D1',
    figure: 'Column D',
    before: 'Column D: totals',
    after: 'automatic',
  });
});

test('what a correction changes is told cell by cell', () => {
  const said = withLines([], [{ sheet: 'KIM', direction: 'row', index: 2 }], 'sums', {
    snapshot: { sheets: [SHEET] },
    recognition: { readAreas: [], blocks: [] },
  });
  const part = parseArea('A1:C7');
  const after = blockPicture(SHEET, [], part, locateCorrections(SHEET, [], said));
  expect(readingChanges(blockPicture(SHEET, [], part), after, german, 'de')).toEqual([
    { cell: 'A3', content: 'Kosten', before: 'Kosten', after: 'Kosten, Summe (von Hand)' },
    {
      cell: 'B3',
      content: '1.234,50',
      before: 'Kosten · Modul 1 · 2021 · T€',
      after: 'Kosten · Summe · Modul 1 · 2021 · T€',
    },
  ]);
});
