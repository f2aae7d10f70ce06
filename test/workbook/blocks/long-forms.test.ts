import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognised(sheets);
  return { own: input === null ? null : ownShareOf(input), told: brief(findings) };
}

const POSTS: Rows = [
  ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
  [1, 'Koordination', 1, 80000, '01.01.2022', '31.12.2022'],
];

describe('a table beside a list of posts', () => {
  test.each<[string, Rows]>([
    [
      'a cross-tab',
      [
        ['KIM Modul 2', 2022],
        ['Kosten', 80000],
        ['Zuwendung', 60000],
      ],
    ],
    [
      'a long form',
      [
        ['Modul', 'Jahr', 'Position', 'Betrag'],
        [2, 2022, 'Personalkosten', 80000],
        [2, 2022, 'Zuwendung', 60000],
      ],
    ],
  ])('%s of a module that the list has no post of is a question', (_, Plan) => {
    const { own, told } = read({ Stellen: POSTS, Plan });
    expect(own).toBeNull();
    expect(told).toEqual([expect.stringMatching(/^module-not-in-list Plan![BD]2$/)]);
  });

  test('of a module that it has is tied out', () => {
    const Plan = [
      ['KIM Modul 1', 2022],
      ['Kosten', 80000],
      ['Zuwendung', 60000],
    ];
    expect(read({ Stellen: POSTS, Plan })).toMatchObject({ own: { '1/2022': '25000.00' }, told: [] });
  });
});

describe('positions with their amounts', () => {
  const POSITIONS: Rows = [
    ['Position', 'Betrag'],
    ['Personalkosten', 80000],
    ['Landeszuwendung', 60000],
  ];

  test('without a module are asked for it where nothing else gives posts', () => {
    expect(read({ Plan: [['KIM 2022'], ...POSITIONS] }).told).toEqual(['block-coordinate-missing Plan!B3']);
  });

  test('on one of several sheets that are alike are positions too, and asked for what only it does not say', () => {
    const named = [['KIM Modul 2'], ...POSITIONS];
    const { own, told } = read({ 'HHJ 2021': [['KIM'], ...POSITIONS], 'HHJ 2022': named });
    expect(own).toBeNull();
    expect(told).toEqual(['block-coordinate-missing HHJ 2021!B3']);
  });

  test('with a period over two years as their year are asked for one', () => {
    const rows = POSITIONS.map((row, at) => [at === 0 ? 'Zeitraum' : '01.07.2021 – 31.12.2022', ...row]);
    expect(read({ Plan: [['KIM Modul 1'], ...rows] }).told).toEqual(['block-label-unclear Plan!C3']);
  });
});
