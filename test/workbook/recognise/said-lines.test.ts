import type { Correction, LineContent } from '../../../src/workbook/assignment/correction';
import { equalLines, saidOfLine, withLines, type LinePlace } from '../../../src/workbook/entries/said-line';
import { recognise } from '../../../src/workbook/recognise';
import { ownShareOf } from '../blocks/own-share-of';
import { brief, workbookOf, type Rows } from '../workbook-of';

type Sheets = Readonly<Record<string, Rows>>;

/** Own shares where everything could be read, and what was found. */
function read(sheets: Sheets, corrections: readonly Correction[] = []) {
  const { case: input, findings } = recognise(workbookOf(sheets), { corrections });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

/** `KIM!2` is a row, `KIM!B` a column. */
function lineOf(reference: string): LinePlace {
  const [, sheet, row, column] = /^(.*)!(?:(\d+)|([A-Z]))$/.exec(reference)!;
  return row === undefined
    ? { sheet: sheet!, direction: 'column', index: column!.charCodeAt(0) - 65 }
    : { sheet: sheet!, direction: 'row', index: Number(row) - 1 };
}

function said(sheets: Sheets, ...lines: readonly (readonly [string, LineContent])[]) {
  const snapshot = workbookOf(sheets);
  return lines.reduce<readonly Correction[]>((corrections, [line, holds]) => {
    const recognition = recognise(snapshot, { corrections });
    return withLines(corrections, [lineOf(line)], holds, { snapshot, recognition });
  }, []);
}

const SHORT_YEARS: Rows = [
  ['KIM Modul 1: Kosten und Finanzierung'],
  ['Position', 21, 22],
  ['Personalkosten', 100000, 200000],
  ['Landeszuwendung', 80000, 160000],
  ['Eigenanteil', '', ''],
];
const AS_YEARS = said({ KIM: SHORT_YEARS }, ['KIM!2', 'years']);
const OF_YEARS = { '1/2021': '20000.00', '1/2022': '40000.00' };

test('numbers of two digits are years once the user said so of their row', () => {
  expect(read({ KIM: SHORT_YEARS }).ownShare).toBeNull();
  expect(read({ KIM: SHORT_YEARS }, AS_YEARS)).toEqual({
    ownShare: OF_YEARS,
    findings: ['block-corrected KIM!A1'],
  });
});

test('rows and columns that were inserted since do not matter, and a new year counts as one', () => {
  const moved = SHORT_YEARS.map(([name, first = '', second = ''], at) => [
    '',
    name!,
    first,
    ['', 20, 50000, 40000, ''][at]!,
    second,
  ]);
  expect(read({ KIM: [['Stadt'], [], ...moved] }, AS_YEARS).ownShare).toEqual({
    ...OF_YEARS,
    '1/2020': '10000.00',
  });
});

test('a line some of whose words were renamed is found by the others', () => {
  const renamed = SHORT_YEARS.map((row) => (row[0] === 'Position' ? ['Position', 21, 23] : row));
  expect(read({ KIM: [['Stadt'], ...renamed] }, AS_YEARS).ownShare).toEqual({
    '1/2021': '20000.00',
    '1/2023': '40000.00',
  });
});

test('the neighbours of the line may be renamed', () => {
  const renamed = SHORT_YEARS.map(([name, ...amounts]) => [
    name === 'Personalkosten' ? 'Personalausgaben' : name!,
    ...amounts,
  ]);
  expect(read({ KIM: renamed }, AS_YEARS).ownShare).toEqual(OF_YEARS);
});

test('a line that is gone is a warning', () => {
  const without = SHORT_YEARS.map((row) => (row[0] === 'Position' ? ['Ausgaben', 2021, 2022] : row));
  expect(read({ KIM: without }, AS_YEARS)).toEqual({ ownShare: OF_YEARS, findings: ['corrected-line-lost'] });
});

const TWICE: Rows = [
  ...SHORT_YEARS,
  [],
  ['KIM Modul 2'],
  ['Position', 21, 22],
  ['Personalkosten', 50000, 60000],
  ['Landeszuwendung', 40000, 45000],
];

test('of equal lines each is said by itself, also after both have moved', () => {
  const first = said({ KIM: TWICE }, ['KIM!2', 'years']);
  expect(read({ KIM: TWICE }, first).ownShare).toBeNull();
  const both = said({ KIM: TWICE }, ['KIM!2', 'years'], ['KIM!8', 'years']);
  const ownShare = { ...OF_YEARS, '2/2021': '10000.00', '2/2022': '15000.00' };
  expect(read({ KIM: TWICE }, both).ownShare).toEqual(ownShare);
  expect(read({ KIM: [['Stadt'], [], ...TWICE] }, both).ownShare).toEqual(ownShare);
});

test('where nobody can tell which of several lines was meant, it is asked', () => {
  expect(read({ KIM: [['Stadt'], [], ...TWICE] }, AS_YEARS).findings).toContain(
    'corrected-line-ambiguous KIM!A4',
  );
});

test('a heading in a row of years that names none is asked for, whatever the title says', () => {
  const sheets = {
    KIM: [
      ['KIM Modul 1, Haushalt 2021'],
      ['Position', 21, 'Folgejahr'],
      ['Personalkosten', 100000, 200000],
      ['Landeszuwendung', 80000, 160000],
    ],
  };
  expect(read(sheets, said(sheets, ['KIM!2', 'years']))).toEqual({
    ownShare: null,
    findings: expect.arrayContaining(['corrected-line-unnamed KIM!C2']) as unknown,
  });
});

test('modules of a row are told by number, part or role', () => {
  const sheets = {
    KIM: [
      ['KIM 2021'],
      ['', 1, 'Teil II', 'Einbürgerung', 'Summe'],
      ['Personalkosten', 100000, 200000, 50000, 350000],
      ['Landeszuwendung', 80000, 160000, 40000, 280000],
    ],
  };
  expect(read(sheets).ownShare).toBeNull();
  expect(read(sheets, said(sheets, ['KIM!2', 'modules'])).ownShare).toEqual({
    '1/2021': '20000.00',
    '2/2021': '40000.00',
    '3/2021': '10000.00',
  });
});

test('modules and years of columns are told as well, and amounts of another table in that column stay amounts', () => {
  const sheets = {
    KIM: [
      ['KIM Finanzplan'],
      ['Teil', 'HJ', 'Kosten', 'Zuwendung'],
      ['A 1', 21, 100000, 80000],
      ['A 1', 22, 200000, 160000],
      [],
      ['KIM Modul 3', 2021, 2022],
      ['Kosten', 50000, 60000],
      ['Zuwendung', 40000, 45000],
    ],
  };
  expect(read(sheets, said(sheets, ['KIM!A', 'modules'], ['KIM!B', 'years'])).ownShare).toEqual({
    ...OF_YEARS,
    '3/2021': '10000.00',
    '3/2022': '15000.00',
  });
});

test('positions are names: numbers among them are no amounts, and a year in them is not that of the figures', () => {
  const sheets = {
    KIM: [
      ['KIM Modul 1', 2021, 2022],
      ['Personalkosten', 100000, 200000],
      ['Sachkosten 2020 bis 2022', 1000, 2000],
      ['Landeszuwendung', 80000, 160000],
    ],
  };
  expect(read(sheets).ownShare).toBeNull();
  expect(read(sheets, said(sheets, ['KIM!A', 'positions'])).ownShare).toEqual({
    '1/2021': '21000.00',
    '1/2022': '42000.00',
  });
});

test('numbers of positions name no posts', () => {
  const sheets = {
    KIM: [
      ['KIM Modul 1', '', 2021, 2022],
      [501, 'Personalkosten', 100000, 200000],
      [502, 'Sachkosten', 1000, 2000],
      [414, 'Landeszuwendung', 80000, 160000],
    ],
  };
  expect(read(sheets, said(sheets, ['KIM!A', 'positions']))).toEqual({
    ownShare: { '1/2021': '21000.00', '1/2022': '42000.00' },
    findings: ['block-corrected KIM!A1'],
  });
});

test('a row and a column of sums are checked and not counted, also without a heading', () => {
  const sheets = {
    KIM: [
      ['KIM 2021', 'Kosten', 'Zuwendung'],
      ['Modul 1', 100000, 80000],
      ['Modul 2', 50000, 40000],
      ['Beides', 150000, 120000],
    ],
  };
  expect(read(sheets).ownShare).toBeNull();
  const ownShare = { '1/2021': '20000.00', '2/2021': '10000.00' };
  expect(read(sheets, said(sheets, ['KIM!4', 'sums'])).ownShare).toEqual(ownShare);
  const bare = { KIM: sheets.KIM.map((row) => (row[0] === 'Beides' ? ['', ...row.slice(1)] : row)) };
  const corrections = said(bare, ['KIM!4', 'sums']);
  const { case: input } = recognise(workbookOf(bare), { corrections });
  expect(ownShareOf(input!)).toEqual(ownShare);
  expect(input!.statedFigures.map(({ origin, label }) => `${origin.cells?.amount} ${label}`)).toEqual([
    'B4 Kosten 2021',
    'C4 Zuwendung 2021',
  ]);
  const moved = { KIM: bare.KIM.flatMap((row, at) => (at === 2 ? [['Modul 3', 1000, 500], row] : [row])) };
  expect(read(moved, corrections).ownShare).toEqual({ ...ownShare, '3/2021': '500.00' });
});

test('a column of sums without a heading is one', () => {
  const sheets = {
    KIM: [
      ['KIM Modul 1', 2021, 2022, ''],
      ['Personalkosten', 100000, 200000, 300000],
      ['Landeszuwendung', 80000, 160000, 240000],
    ],
  };
  expect(read(sheets, said(sheets, ['KIM!D', 'sums'])).ownShare).toEqual(OF_YEARS);
});

test('what was said of a line is told, replaced and taken back', () => {
  const snapshot = workbookOf({ KIM: SHORT_YEARS });
  const workbook = { snapshot, recognition: recognise(snapshot, { corrections: AS_YEARS }) };
  const row = lineOf('KIM!2');
  expect(saidOfLine(AS_YEARS, row, workbook)).toBe('years');
  expect(saidOfLine(AS_YEARS, lineOf('KIM!3'), workbook)).toBeNull();
  expect(withLines(AS_YEARS, [row], 'modules', workbook)).toMatchObject([{ line: '2', holds: 'modules' }]);
  expect(withLines(AS_YEARS, [row], null, workbook)).toEqual([]);
});

test('the equal lines of the workbook are those in its cross-tabs', () => {
  const snapshot = workbookOf({ KIM: TWICE, Plan: SHORT_YEARS, Notizen: [['Position', 21, 22]] });
  const recognition = recognise(snapshot);
  expect(equalLines(lineOf('KIM!2'), 'years', { snapshot, recognition })).toEqual([
    { sheet: 'KIM', direction: 'row', index: 7 },
    { sheet: 'Plan', direction: 'row', index: 1 },
  ]);
});
