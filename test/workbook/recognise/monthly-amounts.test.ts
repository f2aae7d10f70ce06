import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import type { CellValue } from '../../../src/workbook/snapshot';
import { ownShareOf } from '../blocks/own-share-of';
import { brief, recognised, sentences, type Rows } from '../workbook-of';

/** A case manager for six months: 6 × 5.667 − 27.500 = 6.502 €. */
const list = (heading: string, amount: CellValue, fte: CellValue = 1): Rows => [
  ['Modul', 'VZÄ', heading, 'Jahr', 'Monate', 'Zuwendung'],
  [2, fte, amount, 2022, 6, 27500],
];

function read(rows: Rows) {
  const { case: input, findings } = recognised({ Stellen: rows });
  const told = brief(findings).filter((each) => !each.startsWith('months-placed'));
  return { ownShare: input === null ? null : ownShareOf(input), findings: told };
}

test.each([
  ['Monatsbrutto'],
  ['AG-Brutto/Monat'],
  ['Monatsbrutto AG'],
  ['Monatsbrutto (AG)'],
  ['Personalkosten je Monat'],
  ['Monatsbrutto (monatlich)'],
  ['Monatsbrutto je VZÄ'],
])('%s × number of months is the cost', (heading) => {
  expect(read(list(heading, 5667))).toEqual({
    ownShare: { '2/2022': '6502.00' },
    findings: ['monthly-times-months Stellen!C2'],
  });
});

test('the explanation leads to the monthly amount and to the months', () => {
  const { case: input } = recognised({ Stellen: list('Monatsbrutto', 5667) });
  const { explain } = compute(input!, ruleSetOf(input!.settings));
  expect(renderExplanation(explain({ measure: 'cost', module: 2, year: 2022 }), 'de').slice(2)).toEqual([
    '    Personalkosten je VZÄ und Jahr: 68.004,00 € je VZÄ und Jahr = Monatsbetrag × 12',
    '      Personalkosten je VZÄ und Monat: 5.667,00 € [Stellen!C2]',
    '    VZÄ: 1 VZÄ [Stellen!B2]',
    '    Monate im Jahr: 6 Monate [Stellen!E2]',
  ]);
});

test('it goes by start and end as well, and in a transposed list', () => {
  const rows: Rows = [
    ['', 'Stelle 1', 'Stelle 2'],
    ['Modul', 2, 2],
    ['VZÄ', 1, 0.5],
    ['Monatsbrutto je VZÄ', 6000, 6000],
    ['Beginn', '01.07.2022', '01.10.2022'],
    ['Ende', '31.12.2022', '31.12.2022'],
  ];
  // 36.000 − 27.500 and 9.000 − 6.875.
  expect(read(rows)).toEqual({
    ownShare: { '2/2022': '10625.00' },
    findings: ['monthly-times-months Stellen!B4'],
  });
});

test('a cost of the year in the row counts, not the monthly amount beside it', () => {
  const rows = list('Monatsbrutto', 5667, 0.5).map((row, at) => [...row, at === 0 ? 'Gesamtkosten' : 40000]);
  expect(read(rows)).toEqual({ ownShare: { '2/2022': '12500.00' }, findings: [] });
});

describe('what is open is asked', () => {
  test.each<[string, Rows, string]>([
    ['per post or per FTE', list('Monatsbrutto', 5667, 0.5), 'monthly-per-post-or-fte Stellen!C2'],
    [
      'what employees earn',
      list('Monatsbrutto (Arbeitnehmerbrutto)', 4500),
      'heading-employee-pay Stellen!C1',
    ],
    ['a blank amount', list('Monatsbrutto', ''), 'needed-cell-empty Stellen!C2'],
  ])('%s', (_, rows, asked) => {
    const { ownShare, findings } = read(rows);
    expect(ownShare).toBeNull();
    expect(findings).toContain(asked);
  });

  test('no months anywhere', () => {
    const rows: Rows = [
      ['Modul', 'VZÄ', 'Monatsbrutto', 'Jahr'],
      [2, 1, 5667, 2022],
    ];
    expect(sentences(recognised({ Stellen: rows }).findings)).toEqual([
      'Stellen!A1: Die Tabelle „Stellen“ mit der Überschrift in Zeile 1 nennt das Jahr, aber nicht, wie viele Monate die Stellen laufen. Laufen alle das ganze Jahr, bitte die Einstellung „Monate ohne Datum“ auf 12 setzen (für ein einzelnes Jahr mit der Jahreszahl dahinter); sonst die Spalte „Monate“ oder „Beginn“ und „Ende“ ergänzen.',
    ]);
  });
});
