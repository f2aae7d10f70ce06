import { toDecimalText } from '../../../src/domain/numbers';
import { toIsoText } from '../../../src/domain/time';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, recognised, type Rows } from '../workbook-of';

const HEADINGS = ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende', 'Besetzt ab'];
const PLAIN: readonly CellValue[] = [2, 0.5, 70000, '01.07.2021', '31.12.2022', '01.09.2021'];

/** A list of three posts, of which the second has another cell in a column. */
function list(column: string, cell: CellValue): Rows {
  const at = HEADINGS.indexOf(column);
  return [HEADINGS, PLAIN, PLAIN.map((each, index) => (index === at ? cell : each)), PLAIN];
}

/** The second post of such a list, null where it cannot be read, and what is said of its cell. */
function post(column: string, cell: CellValue) {
  const { case: input, findings } = recognised({ Stellen: list(column, cell) });
  const place = `Stellen!${'ABCDEF'[HEADINGS.indexOf(column)]}3`;
  const said = brief(findings).filter((each) => each.endsWith(place));
  return { post: input?.posts[1] ?? null, said: said.map((each) => each.replace(` ${place}`, '')) };
}

describe('FTE', () => {
  const fte = (cell: CellValue) => {
    const { post: found, said } = post('VZÄ', cell);
    return [found === null ? null : toDecimalText(found.fte.every!), ...said];
  };
  test.each<[CellValue, string, string?]>([
    ['0,5', '0.5'],
    ['0,5 VZÄ', '0.5'],
    ['1 VK', '1'],
    ['50 %', '0.5', 'fte-read-as'],
    ['50%', '0.5', 'fte-read-as'],
    ['50 Prozent', '0.5', 'fte-read-as'],
    ['50 v. H.', '0.5', 'fte-read-as'],
    ['½', '0.5', 'fte-read-as'],
    ['1½', '1.5', 'fte-read-as'],
    ['1/2', '0.5', 'fte-read-as'],
    ['3/4 Stelle', '0.75', 'fte-read-as'],
    ['½ VZÄ', '0.5', 'fte-read-as'],
    ['1 Stelle', '1', 'fte-read-as'],
    ['0,5 vzä', '0.5'],
    ['0,5VZÄ', '0.5'],
    ['0,5 FTE', '0.5', 'fte-read-as'],
    ['1,0 (befristet)', '1', 'fte-read-as'],
    ['1,0 (Befr.)', '1', 'fte-read-as'],
    ['1,0 befristet', '1', 'fte-read-as'],
    ['0,5 VZÄ (unbesetzt)', '0.5', 'fte-read-as'],
    ['0,5 (EG 9b)', '0.5', 'fte-read-as'],
    ['0,5 ¹)', '0.5', 'fte-read-as'],
    ['ca. 0,5', '0.5', 'number-approximate'],
    ['~0,5', '0.5', 'number-approximate'],
    ['0,5*', '0.5', 'number-approximate'],
  ])('%j is %s', (cell, expected, ...codes) => {
    expect(fte(cell)).toEqual([expected, ...codes.filter((each) => each !== undefined)]);
  });
  test('hours are read where the sheet says how many a full post has', () => {
    const rows = [['Vollzeit: 39 Std.'], ...list('VZÄ', '19,5 Std.')];
    const { case: input, findings } = recognised({ Stellen: rows });
    expect(toDecimalText(input!.posts[1]!.fte.every!)).toBe('0.5');
    expect(brief(findings).filter((each) => each.includes('!B'))).toEqual([]);
    const two = recognised({ Stellen: [...rows, [], ['Vollzeit: 41 Std.']] });
    expect(brief(two.findings)).toContain('cells-unreadable Stellen!B4');
  });
  test.each([
    ['EG 9b', 'pay-group-not-fte'],
    ['E9b', 'pay-group-not-fte'],
    ['S 11b', 'pay-group-not-fte'],
    ['TVöD EG 10', 'pay-group-not-fte'],
    ['19,5 Std.', 'hours-without-full-time'],
    ['19,5 Stunden/Woche', 'hours-without-full-time'],
    ['19,5h', 'hours-without-full-time'],
    ['Vollzeit', 'not-fte'],
    ['n.n.', 'not-fte'],
    ['0,5 oder 1', 'not-fte'],
    ['0,5-1,0', 'not-fte'],
    ['1/3', 'not-fte'],
    ['68.000 €', 'not-fte'],
    ['2.5', 'ambiguous-number'],
  ])('%j is asked', (cell, code) => {
    expect(fte(cell)).toEqual([null, code]);
  });
});

describe('amounts', () => {
  const amount = (cell: CellValue) => {
    const { post: found, said } = post('Personalkosten je VZÄ und Jahr', cell);
    if (found === null) return [null, ...said];
    return [toDecimalText(found.personnelPerFte.every!), found.assumed, ...said];
  };
  test.each([
    'rd. 68.000',
    'rd 68.000',
    'rund 68.000 €',
    'ca. 68.000',
    'ca 68.000',
    'ca.68.000 EUR',
    'circa 68 T€',
    '~68.000',
    '~ 68.000 €',
    '≈ 68.000',
    'etwa 68.000',
    '68.000*',
    '68 000 €*',
    '68.000 € **',
    '68.000 (gesch.)',
    '68.000 € (Geschätzt)',
    '68.000 gesch.',
    '68.000 (Annahme)',
    '68.000 vorl.',
    'vsl. 68.000',
    'ca. 68.000 € p.a. (lt. KGSt)',
  ])('%j is 68.000, assumed', (cell) => {
    expect(amount(cell)).toEqual(['68000', true, 'number-approximate']);
  });
  test.each([
    '68.000 p.a.',
    '68.000 p. a.',
    '68.000 € pro Jahr',
    '68.000 €/Jahr',
    '68.000 € jährlich',
    '68.000 ²)',
    '68.000²',
    '68.000 1)',
    '68.000 € ¹)',
    '68.000 (lt. KGSt)',
    '68.000 (EG 9b)',
    '68.000 (inkl. Arbeitgeberanteil)',
  ])('%j is 68.000', (cell) => {
    expect(amount(cell)).toEqual(['68000', false, 'number-commented']);
  });
  test.each([
    ['5.667/Monat', 'amount-of-other-period'],
    ['5.667 € / Monat', 'amount-of-other-period'],
    ['5.667 mtl.', 'amount-of-other-period'],
    ['5.667 € monatlich', 'amount-of-other-period'],
    ['5.667 p.M.', 'amount-of-other-period'],
    ['5.667 (monatlich)', 'amount-of-other-period'],
    ['17.000 je Quartal', 'amount-of-other-period'],
    ['35 €/Std.', 'amount-of-other-period'],
    ['lt. KGSt', 'amount-by-reference'],
    ['Laut KGSt 2021', 'amount-by-reference'],
    ['KGSt', 'amount-by-reference'],
    ['EG 9b', 'amount-by-reference'],
    ['siehe Anlage 2', 'amount-by-reference'],
    ['n.n.', 'not-a-number'],
    ['mind. 68.000', 'not-a-number'],
    ['68.000 (2021) / 70.000 (2022)', 'not-a-number'],
    ['68.000 (Vorjahr 65.000)', 'not-a-number'],
    ['68.000 / 70.000', 'not-a-number'],
    ['ca. 70,711', 'ambiguous-number'],
  ])('%j is asked', (cell, code) => {
    expect(amount(cell)).toEqual([null, code]);
  });
});

describe('starts and ends', () => {
  const start = (cell: CellValue) => dayOf(cell, 'Beginn', 'start');
  const end = (cell: CellValue) => dayOf(cell, 'Ende', 'end');
  function dayOf(cell: CellValue, column: string, field: 'start' | 'end') {
    const { post: found, said } = post(column, cell);
    return [found === null ? null : toIsoText(found[field]!), ...said];
  }
  test.each<[CellValue, string, string]>([
    ['3. Quartal 2021', '2021-07-01', '2021-09-30'],
    ['III. Quartal 2021', '2021-07-01', '2021-09-30'],
    ['3.Quartal 2021', '2021-07-01', '2021-09-30'],
    ['Q3 2021', '2021-07-01', '2021-09-30'],
    ['Q3/2021', '2021-07-01', '2021-09-30'],
    ['drittes Quartal 2021', '2021-07-01', '2021-09-30'],
    ['2. HJ 2021', '2021-07-01', '2021-12-31'],
    ['2.Hj. 2021', '2021-07-01', '2021-12-31'],
    ['II. Halbjahr 2021', '2021-07-01', '2021-12-31'],
    ['zweites Halbjahr 2021', '2021-07-01', '2021-12-31'],
    ['2021', '2021-01-01', '2021-12-31'],
    [2021, '2021-01-01', '2021-12-31'],
    ['ganzjährig 2021', '2021-01-01', '2021-12-31'],
    ['01-08-2021', '2021-08-01', '2021-08-01'],
    ['1-8-2021', '2021-08-01', '2021-08-01'],
    ['2021/08/01', '2021-08-01', '2021-08-01'],
    ['15/08/2021', '2021-08-15', '2021-08-15'],
    ['01.08.2021 (geplant)', '2021-08-01', '2021-08-01'],
    ['ca. 01.08.2021', '2021-08-01', '2021-08-01'],
    ['So., 01.08.2021', '2021-08-01', '2021-08-01'],
    ['zum 01.08.2021', '2021-08-01', '2021-08-01'],
  ])('%j begins on %s and ends on %s', (cell, from, until) => {
    expect([start(cell), end(cell)]).toEqual([
      [from, 'date-read-as'],
      [until, 'date-read-as'],
    ]);
  });
  test.each(['1.7.2021', '1. Juli 2021', 'Juli 2021', '07/2021', '2021-07-01'])('%j is plain', (cell) => {
    expect(start(cell)).toEqual(['2021-07-01']);
  });
  test.each([
    ['ab 01.07.2021', '2021-07-01'],
    ['Ab Juli 2021', '2021-07-01'],
    ['seit 1.7.2021', '2021-07-01'],
    ['Anfang Juli 2021', '2021-07-01'],
    ['Anfang 2021', '2021-01-01'],
  ])('%j begins', (cell, day) => {
    expect(start(cell)).toEqual([day, 'date-read-as']);
    expect(end(cell)[0]).toBeNull();
  });
  test.each([
    ['Ende 2022', '2022-12-31'],
    ['bis 31.12.2022', '2022-12-31'],
    ['bis zum 31.12.2022', '2022-12-31'],
    ['befristet bis 31.12.2022', '2022-12-31'],
    ['Ende Juni 2022', '2022-06-30'],
    ['Jahresende 2022', '2022-12-31'],
  ])('%j ends', (cell, day) => {
    expect(end(cell)).toEqual([day, 'date-read-as']);
    expect(start(cell)[0]).toBeNull();
  });
  test.each([
    'lfd.',
    'laufend',
    'unbefristet',
    'Unbefr.',
    'bis auf Weiteres',
    'bis auf weiteres',
    'b.a.W.',
    'dauerhaft',
    'ohne Befristung',
  ])('%j ends with the last budget year', (cell) => {
    expect(end(cell)).toEqual(['2022-12-31', 'open-end-read-as']);
    expect(start(cell)[0]).toBeNull();
  });
  test.each([
    'Mitte 2021',
    'mitte Juli 2021',
    'ab sofort',
    'Sommer 2021',
    'ganzjährig',
    'nach Bescheid',
    'offen',
    '5. Quartal 2021',
    '3. Halbjahr 2021',
  ])('%j is asked', (cell) => {
    expect(start(cell)).toEqual([null, 'date-without-day']);
  });
  test.each(['01/07/2021', 'tbd', '31-02-2021x'])('%j is no date', (cell) => {
    expect(start(cell)).toEqual([null, 'not-a-date']);
  });
  test('an open end needs a budget year, which settings, budget lines or other ends give', () => {
    const rows = [HEADINGS.slice(0, 5), [2, 1, 70000, '01.07.2021', 'lfd.']];
    expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['open-end-without-year Stellen!E2']);
    const years = (sheets: Readonly<Record<string, Rows>>) =>
      toIsoText(recognised({ Stellen: rows, ...sheets }).case!.posts[0]!.end!);
    expect(
      years({
        Einstellungen: [
          ['Einstellung', 'Wert'],
          ['Haushaltsjahre', '2021/2022'],
        ],
      }),
    ).toBe('2022-12-31');
    expect(
      years({
        Haushalt: [
          ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Modul'],
          [2023, '05', 501900, 1, 2],
        ],
      }),
    ).toBe('2023-12-31');
  });
});
