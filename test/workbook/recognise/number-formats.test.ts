import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import { toDecimalText } from '../../../src/domain/numbers';
import { brief, posts, workbookOf, type Rows } from '../workbook-of';

/** The appropriation in euro of a line of the user's own table whose cell D2 is formatted so, and the findings. */
function appropriation(value: CellValue, format: string, heading = 'Ansatz', above: Rows = []) {
  const headings = ['Jahr', 'Produkt', 'Sachkonto', heading, 'Überplanmäßig'];
  const Haushalt = [...above, headings, [2021, '05.313.01', 501900, value]];
  const formats = { [`Haushalt!D${above.length + 2}`]: format };
  const { case: input, findings } = recognise(workbookOf({ Stellen: posts(), Haushalt }, { formats }));
  return { euro: (input?.budgetLines[0]?.appropriation ?? NaN) / 100, findings: brief(findings) };
}

describe('an amount is what its cell shows', () => {
  test.each<[string, number, string, string, number]>([
    ['a plain number', 30000, 'General', 'Ansatz', 30_000],
    ['euro', 30000, '#,##0.00 €', 'Ansatz', 30_000],
    [
      'euro of the accounting format',
      30000,
      '_-* #,##0.00 [$€-407]_-;-* #,##0.00 [$€-407]_-',
      'Ansatz',
      30_000,
    ],
    ['T€ behind the number', 30, '#,##0.0 "T€"', 'Ansatz', 30_000],
    ['T€ letter by letter', 30, '#,##0 \\T€', 'Ansatz', 30_000],
    ['T€ before the currency', 30, '#,##0 "T"[$€-407]', 'Ansatz', 30_000],
    ['TEUR', 30, '#,##0" TEUR"', 'Ansatz', 30_000],
    ['Tsd. €', 30, '0.0 "Tsd. €";[Red]-0.0 "Tsd. €"', 'Ansatz', 30_000],
    ['Mio. €', 0.03, '0.00 "Mio. €"', 'Ansatz', 30_000],
    ['euro that are only shown in thousands', 30000, '#,##0, "T€"', 'Ansatz', 30_000],
    ['euro that are only shown in millions', 30000, '0.00,, "Mio. €"', 'Ansatz', 30_000],
    ['euro shown in thousands under a heading in T€', 30000, '#,##0,', 'Ansatz (T€)', 30_000],
    ['euro shown without their thousands', 30000, '#,##0,', 'Ansatz', 30_000],
    ['T€ under a heading in T€', 30, '#,##0 "T€"', 'Ansatz (in 1.000 €)', 30_000],
  ])('%s', (_, value, format, heading, euro) => {
    expect(appropriation(value, format, heading)).toEqual({ euro, findings: [] });
  });

  test.each<[string, number, string, string, string]>([
    ['per cent', 0.8, '0%', 'Ansatz', 'percent-in-amount'],
    ['per cent with places', 0.8, '0.00%', 'Ansatz', 'percent-in-amount'],
    ['a percent sign', 80, '0" %"', 'Ansatz', 'percent-in-amount'],
    ['v. H.', 80, '0 "v. H."', 'Ansatz', 'percent-in-amount'],
    ['a date', 44562, 'dd.mm.yyyy', 'Ansatz', 'date-in-amount'],
    ['a short date', 44562, 'm/d/yyyy', 'Ansatz', 'date-in-amount'],
    ['a month', 44562, '[$-407]mmm yy;@', 'Ansatz', 'date-in-amount'],
    ['Swiss francs', 30000, '[$CHF] #,##0.00', 'Ansatz', 'amount-in-currency'],
    ['dollars', 30000, '[$$-409]#,##0.00', 'Ansatz', 'amount-in-currency'],
    ['pounds', 30000, '[$£-809]#,##0', 'Ansatz', 'amount-in-currency'],
    ['a monthly amount', 5800, '#,##0 "€/Monat"', 'Ansatz', 'amount-not-yearly'],
    ['a monthly amount in short', 5800, '#,##0.00 "€ mtl."', 'Ansatz', 'amount-not-yearly'],
    ['T€ under a heading in euro', 30, '#,##0 "T€"', 'Ansatz (€)', 'unit-contradicts'],
    ['euro under a heading in T€', 30, '#,##0.00 €', 'Ansatz in T€', 'unit-contradicts'],
  ])('%s is asked at its cell', (_, value, format, heading, code) => {
    expect(appropriation(value, format, heading).findings).toEqual([`part-stopped(${code}) Haushalt!D2`]);
  });

  test('the closest of several units counts, and one that contradicts it is asked', () => {
    expect(appropriation(30, '#,##0 "T€"', 'Ansatz', [['Angaben in T€']]).euro).toBe(30_000);
    expect(appropriation(30, '#,##0.00 €', 'Ansatz', [['Angaben in T€']]).findings).toEqual([
      'part-stopped(unit-contradicts) Haushalt!D3',
    ]);
  });
});

describe('FTE by what the cell shows', () => {
  const withFte = (value: CellValue, format: string) => {
    const Stellen = [
      ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
      [2, value, 70000, '01.01.2022', '31.12.2022'],
    ];
    const { case: input, findings } = recognise(
      workbookOf({ Stellen }, { formats: { 'Stellen!B2': format } }),
    );
    const fte = input?.posts[0]?.fte.every;
    return { fte: fte ? toDecimalText(fte) : null, findings: brief(findings) };
  };
  test.each<[string, number, string, string | null, string[]]>([
    ['a fraction shown in per cent', 0.5, '0%', '0.5', []],
    ['a number with a percent sign', 50, '0" %"', '0.5', ['percent-read-as-fte Stellen!B2']],
    ['a number with v. H.', 75, '0 "v. H."', '0.75', ['percent-read-as-fte Stellen!B2']],
    ['FTE', 2.5, '0.00 "VZÄ"', '2.5', []],
    ['hours', 19.5, '0.0 "Std."', null, ['hours-in-fte Stellen!B2']],
    ['a date', 0.5, 'dd.mm.yyyy', null, ['date-in-amount Stellen!B2']],
  ])('%s', (_, value, format, fte, findings) => {
    expect(withFte(value, format)).toEqual({ fte, findings });
  });
});

describe('products and years that Excel turned into dates', () => {
  const line = (year: CellValue, product: CellValue, formats: Readonly<Record<string, string>>) => {
    const Haushalt = [
      ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Überplanmäßig'],
      [year, product, 501900, 30000],
    ];
    const { case: input, findings } = recognise(workbookOf({ Stellen: posts(), Haushalt }, { formats }));
    const [found] = input?.budgetLines ?? [];
    return { line: found && `${found.year} ${found.key}`, findings: brief(findings) };
  };
  test.each<[string, CellValue, CellValue, Readonly<Record<string, string>>, string | undefined, string[]]>([
    [
      'a product',
      2021,
      41279,
      { 'Haushalt!B2': 'dd.mm.yy' },
      '2021 05.01.13 / 501900',
      ['text-became-date Haushalt!B2'],
    ],
    [
      'a product of four digits',
      2021,
      41279,
      { 'Haushalt!B2': 'm/d/yyyy' },
      '2021 05.01.2013 / 501900',
      ['text-became-date Haushalt!B2'],
    ],
    [
      'a year as a date',
      44562,
      '05.313',
      { 'Haushalt!A2': 'dd.mm.yyyy' },
      '2022 05.313 / 501900',
      ['year-from-date Haushalt!A2'],
    ],
    ['a year shown as a year', 44562, '05.313', { 'Haushalt!A2': 'yyyy' }, '2022 05.313 / 501900', []],
    [
      'a year whose cell shows 1905',
      2022,
      '05.313',
      { 'Haushalt!A2': 'dd.mm.yyyy' },
      undefined,
      ['part-stopped(not-a-year) Haushalt!A2'],
    ],
    ['a serial number', 44562, '05.313', {}, undefined, ['part-stopped(not-a-year) Haushalt!A2']],
  ])('%s', (_, year, product, formats, expected, findings) => {
    expect(line(year, product, formats)).toEqual({ line: expected, findings });
  });
});
