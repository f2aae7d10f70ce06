import { known } from '../../../src/domain/maybe';
import { cents } from '../../../src/domain/numbers';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { brief, workbookOf, type Rows } from '../workbook-of';

/** Gross amounts and warnings of a position with an appropriation of 47.400 € against a need of 70.000 €. */
function unplanned(headings: readonly string[], amounts: readonly (string | number)[]) {
  const posts: Rows = [
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
    [2, 1, 70000, '01.01.2022', '31.12.2022'],
  ];
  const budget: Rows = [
    ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', ...headings],
    [2022, '05.313.01', '501900', 47400, ...amounts],
  ];
  const settings: Rows = [
    ['Name', 'Wert'],
    ['Geplanter Ertrag', 0],
    ['Haushaltsvermerk', 'ja'],
  ];
  const { computed } = computeWorkbook(
    workbookOf({ Stellen: posts, Haushalt: budget, Einstellungen: settings }),
    { language: 'de' },
  );
  return {
    gross: computed.result?.unplanned.map(({ gross }) => gross),
    findings: brief(computed.findings).filter((each) => /Haushalt!/.test(each)),
  };
}

test.each([
  [
    ['1. Nachtrag', '2. Nachtrag'],
    [4000, 6000],
  ],
  [['Umbuchung'], [10000]],
  [['Haushaltssperre'], [-5000]],
  [['Mehr (+) / Weniger (-)'], ['10.000,00 €']],
  [['üpl. Bewilligung'], [10000]],
])('a column %j that changes the appropriation and is not known is asked about', (headings, amounts) => {
  const { gross, findings } = unplanned(headings, amounts);
  expect(gross).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^budget-export-(?:cells-)?unread Haushalt!E2$/);
});

test.each([
  [
    ['Nachtrag', 'Umbuchung'],
    [10000, ''],
  ],
  [
    ['Nachtrag', 'Umbuchung'],
    [10000, 0],
  ],
  [
    ['Nachtrag', 'Veränderung gegenüber Vorjahr'],
    [10000, 3000],
  ],
  [
    ['Umbuchung', 'Fortgeschriebener Ansatz'],
    [10000, 57400],
  ],
])('%j %j changes nothing in silence and is read', (headings, amounts) => {
  expect(unplanned(headings, amounts).gross).toEqual([known(cents(12_600_00))]);
});
