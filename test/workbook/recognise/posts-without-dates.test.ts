import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from '../blocks/own-share-of';

const HEADINGS = ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr'];
const OF_2022: Rows = [HEADINGS, [1, 'Koordination', 1, 80000], [2, 'Case Management', 2, 70000]];
const OF_2023: Rows = [HEADINGS, [1, 'Koordination', 1, 82000]];

function read(sheets: Readonly<Record<string, Rows>>, ...settings: Rows) {
  const named = settings.length === 0 ? {} : { Einstellungen: [['Einstellung', 'Wert'], ...settings] };
  const { case: input, findings } = recognised({ ...sheets, ...named });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

test.each<[string, Readonly<Record<string, Rows>>, string]>([
  ['the sheets are called by their years', { '2022': OF_2022, '2023': OF_2023 }, '2022!A1'],
  ['the title says the year', { Stellen: [['Stellenplan KIM 2022'], ...OF_2022] }, 'Stellen!A2'],
  [
    'a column says it',
    {
      Stellen: [
        [...HEADINGS, 'Jahr'],
        [1, '', 1, 80000, 2022],
      ],
    },
    'Stellen!A1',
  ],
  [
    'the costs stand by year',
    {
      Stellen: [
        ['Modul', 'VZÄ', 'Personalkosten 2022', 'Personalkosten 2023'],
        [1, 1, 80000, 82000],
      ],
    },
    'Stellen!A1',
  ],
])('posts of a year without dates are one question: %s', (_, sheets, cell) => {
  expect(read(sheets)).toEqual({ ownShare: null, findings: [`posts-without-dates ${cell}`] });
});

test('one setting answers it for all sheets, and is told at the posts', () => {
  expect(read({ '2022': OF_2022, '2023': OF_2023 }, ['Monate ohne Datum', 12])).toEqual({
    ownShare: { '1/2022': '25000.00', '2/2022': '30000.00', '1/2023': '25000.00' },
    findings: ['months-by-setting 2022!A2', 'months-by-setting 2023!A2'],
  });
});

test('a single year can have fewer months', () => {
  const settings: Rows = [
    ['Monate ohne Datum', 'ganzjährig'],
    ['Monate ohne Datum 2022', 6],
  ];
  const { ownShare } = read({ '2022': [HEADINGS, [1, '', 1, 80000]], '2023': OF_2023 }, ...settings);
  expect(ownShare).toEqual({ '1/2022': '12500.00', '1/2023': '25000.00' });
});

test('the setting changes nothing for posts that have dates', () => {
  const dated: Rows = [
    [...HEADINGS, 'Beginn', 'Ende'],
    [1, '', 1, 80000, '01.07.2022', '31.12.2022'],
  ];
  const { ownShare } = read({ Stellen: dated }, ['Monate ohne Datum', 12]);
  expect(ownShare).toEqual({ '1/2022': '12500.00' });
});

test('months in a column are of the year that the name of the sheet says', () => {
  const rows: Rows = [
    [...HEADINGS, 'Monate'],
    [1, '', 1, 80000, 12],
    [2, '', 1, 70000, 6],
  ];
  expect(read({ '2022': rows })).toEqual({
    ownShare: { '1/2022': '25000.00', '2/2022': '7500.00' },
    findings: ['months-placed 2022!E3'],
  });
});
