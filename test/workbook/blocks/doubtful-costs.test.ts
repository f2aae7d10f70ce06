import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, recognised } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** The own share of module 1 in 2022, or what is asked. */
function read(...rows: readonly (readonly CellValue[])[]): string | readonly string[] {
  const { case: input, findings } = recognised({
    KIM: [['KIM Modul 1 2022'], ['', 'Betrag'], ...rows, ['Eigenanteil', '']],
  });
  return input === null ? brief(findings) : ownShareOf(input)['1/2022']!;
}

const GRANT = ['Zuwendung', 137500];

test.each([
  ['nicht förderfähige Kosten beside a part', ['nicht förderfähige Kosten', 20000]],
  ['a part that is called eligible', ['zuwendungsfähige Ausgaben', 5000]],
])('%s are asked about', (_, eligible) => {
  expect(read(['Personalkosten', 180000], eligible, GRANT)).toEqual(['block-measure-unknown KIM!B4']);
});

test('what is eligible is no question as the sum of the parts, or beside the whole cost', () => {
  const parts = [
    ['Personalkosten', 180000],
    ['Sachkosten', 20000],
  ];
  expect(read(...parts, ['zuwendungsfähige Ausgaben', 200000], GRANT)).toBe('62500.00');
  expect(read(['Gesamtkosten', 200000], ['davon zuwendungsfähig', 190000], GRANT)).toBe('62500.00');
});

test('a cost that is taken off from others is asked about; where all are, none is', () => {
  expect(read(['Personalkosten', 180000], ['./. Minderausgaben Sachkosten', 2000], GRANT)).toEqual([
    'block-cost-taken-off KIM!B4',
  ]);
  expect(read(GRANT, ['./. Personalkosten', -180000], ['./. Sachkosten', -20000])).toBe('62500.00');
});

test.each([
  ['Gesamtkosten (xyz)', ['heading-words-unknown KIM!A3']],
  ['Gesamtkosten (Koordination)', '62500.00'],
  ['Gesamtkosten (geplant)', '62500.00'],
  ['Gesamtkosten (2,5 VZÄ)', '62500.00'],
])('words in brackets: %s', (label, outcome) => {
  expect(read([label, 200000], GRANT)).toEqual(outcome);
});

test.each([
  'Kosten Fachkraftstunden',
  'Fachkraftstunden',
  'Mehrkosten durch andere Entgeltgruppe',
  'Sachkosten Nr. 5',
  'Zuwendung Monate Juli bis Dezember',
  'Veränderung der Sachkosten',
])('%s may be an amount and may be none, which is asked', (label) => {
  expect(read(['Personalkosten', 180000], [label, 9000], GRANT)).toEqual(['block-measure-unknown KIM!A4']);
});

test.each([
  'Stunden je Woche',
  'Kostenstelle',
  'Bemerkung',
  'Förderquote',
  'Anzahl der Personalstellen',
  'Konto',
])('%s is no amount', (label) => {
  expect(read(['Personalkosten', 180000], [label, 39], GRANT)).toBe('42500.00');
});

describe('a change of cost beside the cost before and after', () => {
  const changed = (change: number): string | readonly string[] => {
    const { case: input, findings } = recognised({
      KIM: [
        ['KIM 2022'],
        ['', 'Kosten alt', 'Kosten neu', 'Veränderung der Kosten', 'Zuwendung alt', 'Zuwendung neu'],
        ['Modul 1', 190000, 200000, change, 137500, 137500],
      ],
    });
    return input === null ? brief(findings) : ownShareOf(input)['1/2022']!;
  };

  test('is the difference of both', () => {
    expect(changed(10000)).toBe('62500.00');
  });

  test('is asked about where it is another amount', () => {
    expect(changed(12000)).toContain('block-measure-unknown KIM!D2');
  });
});

describe('a column of what is contained in another one', () => {
  const ownShare = (rows: readonly (readonly CellValue[])[]): string | readonly string[] => {
    const { case: input, findings } = recognised({ KIM: [['KIM Modul 1 2022'], ...rows] });
    return input === null ? brief(findings) : ownShareOf(input)['1/2022']!;
  };

  test('leaves the whole beside it as it is, also where that is called a total', () => {
    const rows = (whole: string): CellValue[][] => [
      ['', whole, 'davon Land'],
      ['Kosten', 20000, 16000],
      ['Zuwendung', 16000, 16000],
    ];
    expect(ownShare(rows('Gesamt'))).toBe('4000.00');
    expect(ownShare(rows('2022'))).toBe('4000.00');
  });

  test('of a kind of cost is contained in the whole cost', () => {
    const headings = ['', 'Kosten', 'davon Personalkosten', 'Zuwendung'];
    expect(ownShare([headings, ['Modul 1', 20000, 16000, 12000]])).toBe('8000.00');
  });

  test('that names no amount, beside columns that do, is asked about', () => {
    const headings = ['', 'Kosten', 'davon Land', 'Zuwendung'];
    expect(ownShare([headings, ['Modul 1', 20000, 16000, 12000]])).toEqual(['block-measure-unknown KIM!C2']);
  });
});
