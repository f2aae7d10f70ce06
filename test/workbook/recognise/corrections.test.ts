import {
  MEANS_NOTHING,
  type Correction,
  type LabelMeaning,
} from '../../../src/workbook/assignment/correction';
import { equalLabels, withMeaning, withNoTable, withUnit } from '../../../src/workbook/entries/corrected';
import { unreadSheet } from '../../../src/workbook/entries/unread-sheet';
import { recognise } from '../../../src/workbook/recognise';
import { ownShareOf } from '../blocks/own-share-of';
import { brief, workbookOf, type Rows } from '../workbook-of';

type Sheets = Readonly<Record<string, Rows>>;

/** Own shares where everything could be read, and what was found. */
function read(sheets: Sheets, corrections: readonly Correction[] = []) {
  const { case: input, findings } = recognise(workbookOf(sheets), { corrections });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

/** The corrections after labels of cells were given a meaning, one after the other. */
function said(sheets: Sheets, ...labels: readonly (readonly [string, Partial<LabelMeaning>])[]) {
  const snapshot = workbookOf(sheets);
  return labels.reduce<readonly Correction[]>((corrections, [cell, means]) => {
    const recognition = recognise(snapshot, { corrections });
    const [, sheet, letter, row] = /^(.*)!([A-Z])(\d+)$/.exec(cell)!;
    const place = { sheet: sheet!, row: Number(row) - 1, column: letter!.charCodeAt(0) - 65 };
    return withMeaning(corrections, [place], { ...MEANS_NOTHING, ...means }, { snapshot, recognition });
  }, []);
}

const FLAT_RATE: Rows = [
  ['KIM: Kosten und Finanzierung (in €)'],
  ['Modul 1', 2021, 2022],
  ['Personalkosten', 100000, 200000],
  ['Pauschale', 10000, 20000],
  ['Landeszuwendung', 80000, 160000],
  ['Eigenanteil', '', ''],
];
const SHEETS = { KIM: FLAT_RATE };
const AS_MATERIAL = said({ KIM: FLAT_RATE }, ['KIM!A4', { measure: 'material-cost' }]);

test('a label that nobody knows is asked for, and read once the user said what it means', () => {
  expect(read(SHEETS)).toEqual({ ownShare: null, findings: ['block-measure-unknown KIM!A4'] });
  expect(read(SHEETS, AS_MATERIAL)).toEqual({
    ownShare: { '1/2021': '30000.00', '1/2022': '60000.00' },
    findings: ['block-corrected KIM!A4'],
  });
});

test('rows and columns that were inserted since do not matter', () => {
  const moved = FLAT_RATE.flatMap((row, index) => [
    ...(index === 3 ? [['', 'Fortbildung', 1000, 2000]] : []),
    ['', ...row],
  ]);
  expect(read({ KIM: [['Stadt'], [], ...moved] }, AS_MATERIAL)).toEqual({
    ownShare: { '1/2021': '31000.00', '1/2022': '62000.00' },
    findings: ['block-corrected KIM!B7'],
  });
});

test('a label that is gone is a warning, and stops nothing', () => {
  const without = FLAT_RATE.filter(([text]) => text !== 'Pauschale');
  expect(read({ KIM: without }, AS_MATERIAL)).toEqual({
    ownShare: { '1/2021': '20000.00', '1/2022': '40000.00' },
    findings: ['correction-lost'],
  });
});

test('a sheet that is gone is a warning', () => {
  const other = FLAT_RATE.filter(([text]) => text !== 'Pauschale');
  expect(read({ Plan: other }, AS_MATERIAL).findings).toEqual(['corrected-sheet-lost']);
});

test('a label that means nothing takes its figures out', () => {
  const corrections = said(SHEETS, ['KIM!A4', {}]);
  expect(read(SHEETS, corrections).ownShare).toEqual({ '1/2021': '20000.00', '1/2022': '40000.00' });
});

test('what was taken for something else means what the user says', () => {
  const sheets = {
    KIM: FLAT_RATE.map((row) => (row[0] === 'Pauschale' ? ['Zuschuss an Träger', ...row.slice(1)] : row)),
  };
  expect(read(sheets).ownShare).toBeNull();
  const corrections = said(sheets, ['KIM!A4', { measure: 'other-cost' }]);
  expect(read(sheets, corrections).ownShare).toEqual({ '1/2021': '30000.00', '1/2022': '60000.00' });
});

test('headings whose year and module nobody can tell are read by correction', () => {
  const sheets = {
    KIM: [
      ['KIM Koordinierende Stelle', 'Startjahr', 'Folgejahr'],
      ['Personalkosten', 100000, 200000],
      ['Landeszuwendung', 80000, 160000],
    ],
  };
  expect(read(sheets).findings).toEqual(['block-coordinate-missing KIM!B2']);
  const corrections = said(
    sheets,
    ['KIM!A1', { module: 1 }],
    ['KIM!B1', { year: 2021 }],
    ['KIM!C1', { year: 2022 }],
  );
  expect(read(sheets, corrections)).toEqual({
    ownShare: { '1/2021': '20000.00', '1/2022': '40000.00' },
    findings: ['block-corrected KIM!A1'],
  });
});

test('a version that the words do not say tells two columns apart', () => {
  const sheets = {
    KIM: [
      ['Modul 1, 2021', 'Stand A', 'Stand B'],
      ['Kosten', 100000, 110000],
      ['Zuwendung', 80000, 80000],
    ],
  };
  expect(read(sheets).ownShare).toBeNull();
  const corrections = said(sheets, ['KIM!B1', { version: 'alt' }], ['KIM!C1', { version: 'neu' }]);
  expect(read(sheets, corrections).ownShare).toEqual({ '1/2021': '30000.00' });
});

test('a row and a column that are sums are checked and not counted', () => {
  const sheets = {
    KIM: [
      ['Modul 1', 2021, 2022, 'Beide'],
      ['Personalkosten', 100000, 200000, 300000],
      ['Sachkosten', 10000, 20000, 30000],
      ['Ausgaben gemeinsam', 110000, 220000, 330000],
      ['Zuwendung', 80000, 160000, 240000],
    ],
  };
  const corrections = said(sheets, ['KIM!D1', { total: true }], ['KIM!A4', { measure: 'cost', total: true }]);
  expect(read(sheets).ownShare).toBeNull();
  const { case: input } = recognise(workbookOf(sheets), { corrections });
  expect(ownShareOf(input!)).toEqual({ '1/2021': '30000.00', '1/2022': '60000.00' });
  expect(input!.statedFigures.map(({ origin, label }) => `${origin.cells?.amount} ${label}`)).toEqual([
    'B4 Kosten Modul 1 2021',
    'C4 Kosten Modul 1 2022',
    'D4 Kosten Modul 1',
    'D5 Zuwendung Modul 1',
  ]);
});

test('a sheet that is no table is left alone', () => {
  const sheets = { KIM: FLAT_RATE, Entwurf: FLAT_RATE };
  const corrections = withNoTable(AS_MATERIAL, 'Entwurf');
  expect(read(sheets, corrections)).toEqual({
    ownShare: { '1/2021': '30000.00', '1/2022': '60000.00' },
    findings: ['block-corrected KIM!A4'],
  });
});

test('the unit that the user says goes before the one that the labels say', () => {
  const corrections = withUnit(AS_MATERIAL, 'KIM', 'T€');
  expect(read(SHEETS, corrections).ownShare).toEqual({ '1/2021': '30000000.00', '1/2022': '60000000.00' });
  expect(read(SHEETS, withUnit(corrections, 'KIM', null)).ownShare).toEqual({
    '1/2021': '30000.00',
    '1/2022': '60000.00',
  });
});

const TWO_UNITS: Rows = [
  ['KIM 2022'],
  ['Modul 1'],
  ['Kosten', 100],
  ['Zuwendung', 80],
  [],
  ['Modul 2'],
  ['Kosten', 60000],
  ['Zuwendung', 50000],
];
const FIRST_IN_THOUSANDS = said({ KIM: TWO_UNITS }, ['KIM!A2', { module: 1, unit: 'T€' }]);
const AS_MEANT = { '1/2022': '20000.00', '2/2022': '10000.00' };

describe('the unit that the user says of a label', () => {
  test('holds for its block, and for no other one of the sheet', () => {
    expect(read({ KIM: TWO_UNITS }, FIRST_IN_THOUSANDS).ownShare).toEqual(AS_MEANT);
  });

  test('is found again below inserted rows and columns, and holds for rows that were added to its block', () => {
    const moved = TWO_UNITS.flatMap((row, index) => [
      ['', ...row],
      ...(index === 2 ? [['', 'Sachkosten', 7]] : []),
    ]);
    const withMaterial = { ...AS_MEANT, '1/2022': '27000.00' };
    expect(read({ KIM: [['Stadt'], [], ...moved.map(asPersonnel)] }, FIRST_IN_THOUSANDS).ownShare).toEqual(
      withMaterial,
    );
  });

  test('of a row holds for this row', () => {
    const corrections = said({ KIM: withRow(6, ['Kosten', 60]) }, [
      'KIM!A3',
      { measure: 'cost', unit: 'T€' },
    ]);
    expect(read({ KIM: withRow(3, ['Zuwendung', 80000]) }, corrections).ownShare).toEqual(AS_MEANT);
  });

  test('goes before that of the whole sheet and before all words', () => {
    const rows = withRow(0, ['KIM 2022 (in Mio. €)']);
    expect(read({ KIM: rows }, withUnit(FIRST_IN_THOUSANDS, 'KIM', '€')).ownShare).toEqual(AS_MEANT);
  });

  test('of a row and of a column that differ is a question', () => {
    const rows: Rows = [
      ['Modul 1', 2021],
      ['Kosten', 100],
      ['Zuwendung', 80],
    ];
    const corrections = said(
      { KIM: rows },
      ['KIM!A2', { measure: 'cost', unit: 'T€' }],
      ['KIM!B1', { year: 2021, unit: '€' }],
    );
    expect(read({ KIM: rows }, corrections).findings).toContain('block-labels-contradict KIM!B2');
  });
});

/** The two blocks with another row at a place. */
function withRow(at: number, row: Rows[number]): Rows {
  return TWO_UNITS.map((each, index) => (index === at ? row : each));
}

/** `Kosten` called `Personalkosten`, so that others can stand beside them. */
function asPersonnel(row: Rows[number]): Rows[number] {
  return row.map((cell) => (cell === 'Kosten' ? 'Personalkosten' : cell));
}

const TWICE: Rows = [
  ...FLAT_RATE,
  [],
  ['Modul 2', 2021, 2022],
  ['Personalkosten', 50000, 60000],
  ['Pauschale', 5000, 6000],
  ['Landeszuwendung', 40000, 45000],
];
const COST_AND_NONE = said(
  { KIM: TWICE },
  ['KIM!A4', { measure: 'material-cost' }],
  ['KIM!A10', { measure: 'not-an-amount' }],
);

test('of equal labels each has its own meaning, also after both have moved', () => {
  const ownShare = { '1/2021': '30000.00', '1/2022': '60000.00', '2/2021': '10000.00', '2/2022': '15000.00' };
  expect(read({ KIM: TWICE }, COST_AND_NONE).ownShare).toEqual(ownShare);
  // The first of them moves to where the second one was.
  const six = Array.from({ length: 6 }, () => ['']);
  expect(read({ KIM: [['Stadt'], ...six.slice(1), ...TWICE] }, COST_AND_NONE).ownShare).toEqual(ownShare);
});

test('one more label with the same words elsewhere is asked for; the meaning of the old one stays', () => {
  const once = said({ KIM: FLAT_RATE }, ['KIM!A4', { measure: 'material-cost' }]);
  expect(read({ KIM: TWICE }, once).findings).toEqual([
    'block-corrected KIM!A4',
    'block-measure-unknown KIM!A10',
  ]);
});

test('where nobody can tell which of several labels was meant, it is asked', () => {
  const moved = [['Stadt'], [], ...TWICE];
  const once = said({ KIM: FLAT_RATE }, ['KIM!A4', { measure: 'material-cost' }]);
  expect(read({ KIM: moved }, once).findings).toContain('correction-ambiguous KIM!A6');
  const snapshot = workbookOf({ KIM: moved });
  const recognition = recognise(snapshot, { corrections: once });
  const places = [5, 11].map((row) => ({ sheet: 'KIM', row, column: 0 }));
  const means: LabelMeaning = { ...MEANS_NOTHING, measure: 'material-cost' };
  const again = withMeaning(once, places, means, { snapshot, recognition });
  expect(read({ KIM: moved }, again).ownShare).toEqual({
    '1/2021': '30000.00',
    '1/2022': '60000.00',
    '2/2021': '15000.00',
    '2/2022': '21000.00',
  });
});

test('the equal labels of the workbook are those in its cross-tabs', () => {
  const snapshot = workbookOf({ KIM: TWICE, Plan: FLAT_RATE, Notizen: [['Pauschale']] });
  const recognition = recognise(snapshot);
  const place = { sheet: 'KIM', row: 3, column: 0 };
  expect(equalLabels(place, { snapshot, recognition })).toEqual([
    { sheet: 'KIM', row: 9, column: 0 },
    { sheet: 'Plan', row: 3, column: 0 },
  ]);
});

test('a sheet of words that nobody knows is read once the user said what they mean', () => {
  const sheets = {
    Plan: [
      ['Bereich eins', 'Erstes Jahr'],
      ['Aufbau', 100000],
      ['Vom Land', 80000],
      ['Rest', ''],
    ],
  };
  const workbook = (corrections: readonly Correction[]) => ({
    snapshot: workbookOf(sheets),
    recognition: recognise(workbookOf(sheets), { corrections }),
    state: { corrections },
  });
  expect(unreadSheet('Plan', workbook([]))!.name).toBe('Plan');
  const corrections = said(
    sheets,
    ['Plan!A1', { module: 1 }],
    ['Plan!B1', { year: 2021 }],
    ['Plan!A2', { measure: 'cost' }],
    ['Plan!A3', { measure: 'grant' }],
    ['Plan!A4', { measure: 'own-share' }],
  );
  expect(read(sheets, corrections).ownShare).toEqual({ '1/2021': '20000.00' });
  expect(unreadSheet('Plan', workbook(corrections))).toBeNull();
});

test('without the correction the words count again', () => {
  const snapshot = workbookOf(SHEETS);
  const recognition = recognise(snapshot, { corrections: AS_MATERIAL });
  const place = { sheet: 'KIM', row: 3, column: 0 };
  expect(withMeaning(AS_MATERIAL, [place], null, { snapshot, recognition })).toEqual([]);
});
