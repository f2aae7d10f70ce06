import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, posts, recognised } from '../workbook-of';

const withModule = (module: CellValue) =>
  recognised({ Stellen: posts([module, '', 1, 80000, '01.07.2021', '31.12.2022']) });

describe('what stands in the column Modul and names no single module', () => {
  test.each<[CellValue]>([
    ['1 oder 2'],
    ['1 bzw. 2'],
    ['M1 M2'],
    ['1 | 2'],
    ['1 → 2'],
    ['½'],
    ['1 (2)'],
    [-1],
    ['-1'],
    ['3 Stellen'],
    ['2 VZÄ'],
    ['2. Quartal 2022'],
    ['1. Halbjahr'],
    ['1. Juli 2021'],
  ])('%j is asked', (module) => {
    expect(brief(withModule(module).findings)).toEqual(['unknown-module Stellen!A2']);
  });

  test.each<[CellValue, number]>([
    [2, 2],
    ['Modul 2 – Case Management', 2],
    ['Modul 1: Koordinierungsstelle', 1],
    ['Modul 1 (Stand 2022)', 1],
    ['Modul 2 (0,5 VZÄ)', 2],
    ['2. Case Management', 2],
  ])('%j is module %d', (module, expected) => {
    expect(withModule(module).case?.posts[0]?.module).toBe(expected);
  });
});

describe('years of a source of money', () => {
  const withYear = (year: CellValue) =>
    recognised({
      Stellen: posts(),
      Deckung: [
        ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status'],
        ['Mittel', 'Deckung', year, 5000, 'bewilligt'],
      ],
    });
  test.each(['2021-12', '2021/05', '2022-01', '2023-2021', '2022/21'])('%j is asked', (year) => {
    expect(brief(withYear(year).findings)).toEqual(['part-stopped(not-a-year) Deckung!C2']);
  });
  test.each<[CellValue, number[]]>([
    ['2021/22', [2021, 2022]],
    ['2021-2023', [2021, 2022, 2023]],
    ['2022, 2021', [2021, 2022]],
  ])('%j is read', (year, years) => {
    expect(withYear(year).case?.moneySources[0]?.years).toEqual(years);
  });
});

describe('dates that are not what they look like', () => {
  const withEnd = (end: string) =>
    brief(recognised({ Stellen: posts([1, '', 1, 80000, '01.01.2021', end]) }).findings);
  test.each([
    ['31.12.99', 'implausible-date'],
    ['1.10.98', 'implausible-date'],
    ['16.05.2026 99:99', 'not-a-date'],
    ['2021-12-31T23:00:00.000Z', 'not-a-date'],
  ])('%j is asked', (end, code) => {
    expect(withEnd(end)).toEqual([`${code} Stellen!F2`]);
  });
  test.each(['31.12.22', '31.12.2022 23:59', '2022-12-31 10:00:00'])('%j is read', (end) => {
    expect(withEnd(end)).toEqual([]);
  });
});
