import { recognise } from '../../../src/workbook/recognise';
import { brief, recognised, workbookOf, type Rows } from '../workbook-of';

const LIST: Rows = [
  ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
  [1, 2022, 72000, 55000],
];

describe('a module beside the list of posts that the list does not have is asked about, also where its amounts', () => {
  const findingsOf = (rows: Rows, formats: Readonly<Record<string, string>> = {}) =>
    brief(recognise(workbookOf({ Stellen: LIST, KIM: rows }, { formats })).findings);

  test('are shown in another unit than their heading says', () => {
    const rows = [['KIM 2022'], ['', 'Kosten (€)', 'Zuwendung (€)'], ['Modul 3', 562, 300]];
    const inThousands = { 'KIM!B3': '#,##0 "T€"', 'KIM!C3': '#,##0 "T€"' };
    expect(findingsOf(rows, inThousands)).toEqual(['block-not-compared KIM!B3', 'module-not-in-list KIM!B3']);
  });

  test('are parts of the cost without a grant', () => {
    const rows = [
      ['KIM 2022'],
      ['', 'Personalkosten', 'Sachkosten', 'Zuwendung'],
      ['Modul 3', 56200, 3000, 0],
    ];
    expect(findingsOf(rows)).toEqual(['module-not-in-list KIM!B3']);
  });

  test('have a sign that nobody understands', () => {
    const rows = [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 72000, 55000],
      ['Modul 3', -56200, 0],
    ];
    expect(findingsOf(rows)).toEqual(['block-not-compared KIM!B4', 'module-not-in-list KIM!B4']);
  });
});

describe('a grant that stands only in the total is asked for by module, and no 0 is asked for', () => {
  test.each<[string, Rows, string]>([
    [
      'modules as columns',
      [
        ['KIM 2022'],
        ['', 'Modul 1', 'Modul 2', 'Summe'],
        ['Kosten', 100000, 140000, 240000],
        ['Zuwendung', '', '', 170000],
      ],
      'B3',
    ],
    [
      'modules as rows',
      [
        ['KIM 2022'],
        ['', 'Kosten', 'Zuwendung'],
        ['Modul 1', 100000, ''],
        ['Modul 2', 140000, ''],
        ['Summe', 240000, 170000],
      ],
      'B3',
    ],
    [
      'years as columns',
      [
        ['KIM Modul 1'],
        ['', 2022, 2023, 'Summe'],
        ['Kosten', 100000, 140000, 240000],
        ['Zuwendung', '', '', 170000],
      ],
      'B3',
    ],
  ])('%s', (_, rows, cell) => {
    expect(brief(recognised({ KIM: rows }).findings)).toEqual([`block-grant-only-in-total KIM!${cell}`]);
  });

  test('of another year it is missing', () => {
    const rows = [['KIM Modul 1'], ['', 2022, 2023], ['Kosten', 100000, 140000], ['Zuwendung', 60000, '']];
    expect(brief(recognised({ KIM: rows }).findings)).toEqual(['block-grant-missing KIM!C3']);
  });
});
