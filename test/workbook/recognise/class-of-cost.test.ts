import { compute } from '../../../src/domain/compute';
import { toAmountText } from '../../../src/domain/numbers';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { recognised, type Rows } from '../workbook-of';

const HEADINGS = ['Modul', 'Stelle', 'VZÄ', 'Gesamtkosten', 'Zuwendung', 'Jahr', 'Aufwandsart'];
const PARTED = [
  ...['Modul', 'Stelle', 'VZÄ', 'Personalkosten je VZÄ', 'Sachkosten je VZÄ', 'Gesamtkosten'],
  ...['Beginn', 'Ende', 'Zuwendung', 'Jahr'],
];

/** The need of each account in 2024, or the code of the question that leaves it open. */
function needs(posts: Rows, accounts: readonly string[], module: number | null = null) {
  const { case: input } = recognised({
    Stellen: posts,
    Haushalt: [
      ['Jahr', 'Produkt', 'Sachkonto', 'Modul', 'Ansatz'],
      ...accounts.map((account) => [2024, '05.07', account, module ?? '', 1_000]),
    ],
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2024'],
      ['Haushaltsvermerk', 'nein'],
    ],
  });
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  return figures.unplanned.map(({ line, need }) => [
    line,
    need.known ? toAmountText(need.value) : `${need.reason.code} ${need.reason.place?.cell}`,
  ]);
}

describe('a row of material cost goes to the account of material, whatever the rows of the budget say of modules', () => {
  const posts: Rows = [
    HEADINGS,
    [3, 'Sachbearbeitung', 1, 64_000, 30_000, 2024, 'Personal'],
    [3, 'Büroausstattung', 0, 4_321.09, 0, 2024, 'Sachkosten'],
  ];

  test.each([null, 3])('module of the rows: %p', (module) => {
    expect(needs(posts, ['501900', '543100'], module)).toEqual([
      ['05.07 / 501900', '64000.00'],
      ['05.07 / 543100', '4321.09'],
    ]);
  });

  test('where there is no account of material it stands with the pay', () => {
    expect(needs(posts, ['501900'])).toEqual([['05.07 / 501900', '68321.09']]);
  });

  test.each(['Sachaufwand', 'Arbeitsplatzkosten', 'Sachkosten'])('it may be called %s', (word) => {
    const [headings, pay, material] = posts;
    const called: Rows = [headings!, pay!, [...material!.slice(0, 6), word]];
    expect(needs(called, ['501900', '543100'])).toContainEqual(['05.07 / 543100', '4321.09']);
  });
});

describe('a total cost beside personnel and material cost', () => {
  const post = (total: number) =>
    [3, 'Sachbearbeitung', 0.5, 60_000, 10_000, total, '01.01.2024', '31.12.2024', 20_000, 2024] as const;

  test('is divided by them where it is their sum', () => {
    expect(needs([PARTED, post(35_000)], ['501900', '543100'])).toEqual([
      ['05.07 / 501900', '30000.00'],
      ['05.07 / 543100', '5000.00'],
    ]);
  });

  test('is asked about where it is not: nobody knows which part is the difference', () => {
    const asked = needs([PARTED, post(35_000.01)], ['501900', '543100']);
    expect(asked.map(([, need]) => need)).toEqual(['cost-of-no-class F2', 'cost-of-no-class F2']);
  });
});

test('a total cost of no class is asked about at its row where each class has its account', () => {
  const posts: Rows = [HEADINGS, [3, 'Sachbearbeitung', 1, 64_000, 30_000, 2024, '']];
  expect(needs(posts, ['501900', '543100']).map(([, need]) => need)).toEqual([
    'cost-of-no-class G2',
    'cost-of-no-class G2',
  ]);
  expect(needs(posts, ['501900'])).toEqual([['05.07 / 501900', '64000.00']]);
});
