import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from '../blocks/own-share-of';

type Cell = string | number;
const list = (cost: Cell, grant: Cell): Rows => [
  ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
  [1, 2022, cost, grant],
  [2, 2022, 80000, 55000],
];
const crossTab = (cost: Cell, grant: Cell): Rows => [
  ['KIM 2022', 'Kosten', 'Zuwendung'],
  ['Modul 1', cost, grant],
  ['Modul 2', 80000, 55000],
];

function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognised(sheets);
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

test.each(['keine', 'entfällt', './.', '-', '–'])(
  '%s as a grant is none, in a list and in a cross-tab',
  (word) => {
    const ownShare = { '1/2022': '72000.00', '2/2022': '25000.00' };
    expect(read({ Stellen: list(72000, word) })).toEqual({
      ownShare,
      findings: ['nothing-read-as-zero Stellen!D2'],
    });
    expect(read({ KIM: crossTab(72000, word) })).toEqual({ ownShare, findings: ['block-no-grant KIM!C2'] });
  },
);

test.each(['keine', 'entfällt', './.', '-', '–'])(
  '%s as a cost beside a grant is asked about in both',
  (word) => {
    const ofList = read({ Stellen: list(word, 55000) });
    expect(ofList.ownShare).toBeNull();
    expect(ofList.findings).toContain(
      `${/[-–]/.test(word) ? 'needed-cell-empty' : 'block-cost-missing'} Stellen!C2`,
    );
    expect(read({ KIM: crossTab(word, 55000) })).toEqual({
      ownShare: null,
      findings: ['block-cost-missing KIM!C2'],
    });
  },
);

test('a cost of 0 beside a grant counts, with a warning', () => {
  const ownShare = { '1/2022': '0.00', '2/2022': '25000.00' };
  expect(read({ Stellen: list(0, 55000) })).toEqual({
    ownShare,
    findings: ['cost-zero-beside-grant Stellen!C2'],
  });
  expect(read({ KIM: crossTab(0, 55000) })).toEqual({
    ownShare,
    findings: ['cost-zero-beside-grant KIM!B2'],
  });
});

test('a dash where rules give the grant is an empty cell', () => {
  const rows: Rows = [
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ', 'Zuwendung', 'Beginn', 'Ende'],
    [2, 1, 72000, '-', '01.01.2022', '31.12.2022'],
  ];
  expect(read({ Stellen: rows }).ownShare).toEqual({ '2/2022': '17000.00' });
});
