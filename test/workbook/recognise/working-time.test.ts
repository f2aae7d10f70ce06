import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { toDecimalText } from '../../../src/domain/numbers';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, recognised, sentences, workbookOf, type Rows } from '../workbook-of';

const list = (heading: string, ...cells: CellValue[]): Rows => [
  ['Modul', heading, 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
  ...cells.map((cell) => [2, cell, 78000, '01.01.2022', '31.12.2022']),
];
const SETTINGS: Rows = [
  ['Einstellung', 'Wert'],
  ['Vollzeit', '39 Std.'],
];

function read(sheets: Readonly<Record<string, Rows>>, formats?: Readonly<Record<string, string>>) {
  const { case: input, findings } = recognise(workbookOf(sheets, formats === undefined ? {} : { formats }));
  const fte = input?.posts.map((post) => (post.fte.every === null ? null : toDecimalText(post.fte.every)));
  return { fte: fte ?? null, findings: brief(findings) };
}

test.each<[string, Readonly<Record<string, Rows>>]>([
  ['in the settings', { Stellen: list('Wochenstunden', 19.5), Einstellungen: SETTINGS }],
  [
    'on a sheet of settings without headings',
    { Stellen: list('Wochenstunden', 19.5), Einstellungen: [['Vollzeit', 39]] },
  ],
  ['above the table', { Stellen: [['Vollzeit: 39 Std.'], ...list('Wochenstunden', 19.5)] }],
  [
    'in brackets behind the title',
    { Stellen: [['Stellenplan KIM (Vollzeit: 39 Std./Woche)'], ...list('Wochenstunden', 19.5)] },
  ],
  [
    'in two cells above the table',
    { Stellen: [['Wochenarbeitszeit Vollzeit', 39], ...list('Std./Woche', 19.5)] },
  ],
  [
    'below the table',
    { Stellen: [...list('Wochenstunden', 19.5), [], ['Regelmäßige Wochenarbeitszeit = 39 Stunden']] },
  ],
  ['in the heading', { Stellen: list('Wochenstunden (von 39)', '19,5 Std.') }],
  [
    'in a column of its own',
    { Stellen: list('Wochenstunden', 19.5).map((row, at) => [...row, at === 0 ? 'Vollzeit' : '39 Std.']) },
  ],
])('weekly hours become FTE by the hours of a full post %s', (_, sheets) => {
  expect(read(sheets)).toEqual({ fte: ['0.5'], findings: [] });
});

test('the hours beside a table count as their cell shows them', () => {
  const sheets = { Stellen: [['Wochenarbeitszeit Vollzeit', 1.625], [], ...list('Std./Woche', 19.5)] };
  expect(read(sheets, { 'Stellen!B1': '[h]:mm' }).fte).toEqual(['0.5']);
  expect(read(sheets).fte).toBeNull();
});

test('what stands closest wins: the row, then the sheet, then the settings', () => {
  const beside = (cell: CellValue): Rows =>
    list('Wochenstunden', 20.5).map((row, at) => [...row, at === 0 ? 'Vollzeit' : cell]);
  const sheet = (cell: CellValue): Rows => [['Vollzeit: 40 Std.'], ...beside(cell)];
  expect(read({ Stellen: sheet(41), Einstellungen: SETTINGS }).fte).toEqual(['0.5']);
  expect(read({ Stellen: sheet(''), Einstellungen: SETTINGS }).fte).toEqual(['0.5125']);
  expect(read({ Stellen: beside(''), Einstellungen: SETTINGS }).fte).toEqual(['0.525641025641026']);
});

test('a third of a post costs a third, to the cent, and the explanation leads to both cells', () => {
  const { case: input } = recognised({ Plan: [['Vollzeit', '39 Std.'], ...list('Wochenstunden', 26)] });
  const { explain } = compute(input!, ruleSetOf(input!.settings));
  expect(renderExplanation(explain({ measure: 'cost', module: 2, year: 2022 }), 'de')).toEqual(
    expect.arrayContaining([
      '    VZÄ: 0,666666666666667 VZÄ = Wochenstunden ÷ Wochenstunden einer vollen Stelle',
      '      Wochenstunden: 26 [Plan!B3]',
      '      Wochenstunden einer vollen Stelle: 39 [Plan!B1]',
    ]),
  );
  expect(explain({ measure: 'cost', module: 2, year: 2022 }).value).toBe('52000.00');
});

test.each<[string, CellValue, string | undefined]>([
  ['Beschäftigungsumfang in %', 50, undefined],
  ['Beschäftigungsumfang', '50 %', undefined],
  ['BU', 0.5, '0%'],
  ['VZÄ (in %)', 50, undefined],
  ['Stellenanteil %', '50', undefined],
])('%s: %p is half a post', (heading, cell, format) => {
  const formats = format === undefined ? undefined : { 'Stellen!B2': format };
  expect(read({ Stellen: list(heading, cell) }, formats)).toEqual({ fte: ['0.5'], findings: [] });
});

test('a transposed list gives hours or per cent as well', () => {
  const rows = (heading: string, ...cells: CellValue[]): Rows => [
    ['Vollzeit: 39 Std.'],
    [],
    ['', 'Stelle 1', 'Stelle 2'],
    ['Modul', 2, 2],
    [heading, ...cells],
    ['Personalkosten je VZÄ und Jahr', 78000, 78000],
    ['Beginn', '01.01.2022', '01.07.2022'],
    ['Ende', '31.12.2022', '31.12.2022'],
  ];
  expect(read({ Plan: rows('Wochenstunden', 19.5, 39) })).toEqual({ fte: ['0.5', '1'], findings: [] });
  expect(read({ Plan: rows('Beschäftigungsumfang', '75 %', '100 %') })).toEqual({
    fte: ['0.75', '1'],
    findings: [],
  });
  expect(read({ Plan: rows('Wochenstunden', 19.5, 39).slice(2) })).toEqual({
    fte: null,
    findings: ['weekly-hours Plan!B3'],
  });
});

describe('what could be another number of FTE is asked', () => {
  test.each<[string, Rows, string]>([
    ['no hours of a full post anywhere', list('Wochenstunden', 19.5, 39), 'weekly-hours Stellen!B2'],
    [
      'two different ones on the sheet',
      [['Vollzeit TVöD: 39'], ['Vollzeit: 39 Std.'], ['Vollzeit: 41 Std.'], ...list('Wochenstunden', 19.5)],
      'full-time-contradicts Stellen!B5',
    ],
    [
      'more hours than full',
      [['Vollzeit: 39 Std.'], ...list('Wochenstunden', 41)],
      'hours-above-full-time Stellen!B3',
    ],
    ['per cent or a fraction', list('Beschäftigungsumfang in %', 0.5), 'percent-of-post-unclear Stellen!B2'],
    ['per cent or hours', list('Beschäftigungsumfang', 39), 'percent-of-post-unclear Stellen!B2'],
    ['a blank cell', list('Wochenstunden', ''), 'needed-cell-empty Stellen!B2'],
  ])('%s', (_, rows, asked) => {
    expect(read({ Stellen: rows })).toEqual({ fte: null, findings: [asked] });
  });

  test('hours and per cent that contradict each other', () => {
    const rows = [
      ['Vollzeit: 39 Std.'],
      ...list('Wochenstunden', 19.5).map((row, at) => [...row, at === 0 ? 'BU %' : 75]),
    ];
    expect(read({ Stellen: rows })).toEqual({ fte: null, findings: ['working-time-contradicts Stellen!F3'] });
  });

  test('in words', () => {
    expect(sentences(recognised({ Stellen: list('Wochenstunden', 19.5) }).findings)).toEqual([
      'Stellen!B2: In der Spalte „Wochenstunden“ stehen Wochenstunden statt VZÄ, und wie viele Stunden eine volle Stelle hat, steht nirgends. Bitte die Einstellung „Vollzeit“ machen (zum Beispiel 39 Std.) oder eine Spalte „Vollzeit“ ergänzen.',
    ]);
  });
});

test('stated FTE count; a working time that says something else is a warning, one that cannot be read nothing', () => {
  const beside = (fte: number, hours: CellValue): Rows => [
    ['Vollzeit: 39 Std.'],
    ...list('VZÄ', fte).map((row, at) => [...row, at === 0 ? 'Wochenstunden' : hours]),
  ];
  expect(read({ Stellen: beside(0.77, 30) })).toEqual({ fte: ['0.77'], findings: [] });
  expect(read({ Stellen: beside(0.5, 30) })).toEqual({
    fte: ['0.5'],
    findings: ['fte-contradicts-working-time Stellen!B3'],
  });
  expect(read({ Stellen: beside(1, 'Vollzeit') })).toEqual({ fte: ['1'], findings: [] });
});
