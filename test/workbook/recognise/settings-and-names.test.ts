import { known } from '../../../src/domain/maybe';
import { severityOf } from '../../../src/domain/findings/severity';
import { recognise } from '../../../src/workbook/recognise';
import { usualSettings } from '../../../src/domain/usual-settings';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, posts, recognised, workbookOf } from '../workbook-of';

function withSetting(name: string, cell: CellValue) {
  return recognised({
    Stellen: posts(),
    Einstellungen: [
      ['Einstellung', 'Wert'],
      [name, cell],
    ],
  });
}

const VALUE = { sheet: 'Einstellungen', cell: 'B2' };

test.each<[string, CellValue, object]>([
  ['Haushaltsjahre', '2021-2022', { years: [2021, 2022] }],
  ['Haushaltsjahre', '2021/2022', { years: [2021, 2022] }],
  ['Haushaltsjahre', '2021, 2022', { years: [2021, 2022] }],
  ['Haushaltsjahr', 2022, { years: [2022] }],
  ['Basis', 'brutto', { basis: 'gross' }],
  ['Basis', 'netto', { basis: 'net' }],
  ['Szenario', 'abgelehnt', { scenario: 'rejected' }],
  ['Szenario', 'oberer Betrag', { scenario: 'upper' }],
  ['Haushaltsvermerk', 'ja', { budgetNote: 'extra-income' }],
  ['Haushaltsvermerk', 'nein', { budgetNote: 'none' }],
  ['Leertitel', 'überplanmäßig', { emptyAppropriation: 'over-plan' }],
  ['Monatsmethode', 'angefangene Monate', { monthMethod: 'started' }],
  [
    'Erheblichkeit freiwillig',
    '5.000 €',
    { significance: { voluntary: 500000, mandatory: null, source: null } },
  ],
  [
    'Erheblichkeit pflichtig',
    250000,
    { significance: { voluntary: null, mandatory: 25000000, source: null } },
  ],
  ['Gebietskörperschaft', 'Kreis', { localBody: 'kreis' }],
  ['Gebietskörperschaft', 'kreisfreie Stadt', { localBody: 'kreisfreie-stadt' }],
  ['Nächster Haushalt', '2023/2024', { nextBudget: { years: [2023, 2024] } }],
  ['Vollzeit', '39 Std.', { fullTimeHours: { digits: 39, scale: 0 } }],
  ['Wochenstunden Vollzeit', 39.83, { fullTimeHours: { digits: 3983, scale: 2 } }],
  ['Zu verteilende Stellen', '2,5', { allocation: { posts: { digits: 25, scale: 1 } } }],
  ['Verteilungsverfahren', 'größter Rest', { allocation: { method: 'largest-remainder' } }],
  ['Verteilungsverfahren', 'Hare-Niemeyer', { allocation: { method: 'largest-remainder' } }],
  ['Verteilungsverfahren', 'Hare/Niemeyer', { allocation: { method: 'largest-remainder' } }],
  ['Verteilungsverfahren', 'Sainte-Laguë', { allocation: { method: 'sainte-lague' } }],
  ['Verteilungsverfahren', 'D’Hondt', { allocation: { method: 'dhondt' } }],
  ['Schritt', '0,5', { allocation: { step: { digits: 5, scale: 1 } } }],
  ['Mindestanteil', 0.5, { allocation: { minShare: { digits: 5, scale: 1 } } }],
  ['Stichtag', '30.06.2022', { asOf: { year: 2022, month: 6, day: 30 } }],
  ['Stichtag', 44742, { asOf: { year: 2022, month: 6, day: 30 } }],
  [
    'Evaluation',
    '30.06.2022',
    { dueDates: [{ label: 'Evaluation', date: known({ year: 2022, month: 6, day: 30 }), place: VALUE }] },
  ],
  ['Eckparameter', 'Oktober 2021', { dueDates: [{ date: known({ year: 2021, month: 10, day: 31 }) }] }],
  ['Frist Haushaltsanmeldung', '15.08.2022', { dueDates: [{ label: 'Frist Haushaltsanmeldung' }] }],
  ['Aufstockung Kreis je VZÄ', '5.000 €', { passOnTopUp: { digits: 5000, scale: 0 } }],
  ['Rückzahlungsregel', 'nach Monaten', { repayment: { rule: 'by-months', source: null } }],
  ['Rückzahlungsregel', 'keine', { repayment: { rule: 'none' } }],
  [
    'Rückzahlungsregel Quelle',
    'Bescheid vom 15.02.2021',
    { repayment: { source: 'Bescheid vom 15.02.2021' } },
  ],
  ['Programm', 'Einwanderung gestalten NRW', { programme: 'Einwanderung gestalten NRW' }],
  ['Programm', 'KIM', { places: { programme: VALUE } }],
  ['Sonstiges', 'x', { other: { Sonstiges: 'x' } }],
])('the setting %s: %j', (name, cell, expected) => {
  const { case: input, findings } = withSetting(name, cell);
  expect(brief(findings.filter((each) => severityOf(each) !== 'info'))).toEqual([]);
  expect(input!.settings).toMatchObject(expected);
});

test('without settings: the usual', () => {
  const { settings } = recognised({ Stellen: posts() }).case!;
  expect(settings).toEqual(usualSettings([2021, 2022]));
  expect(settings).toMatchObject({
    scenario: 'granted',
    basis: null,
    budgetNote: null,
    emptyAppropriation: 'extra-plan',
    monthMethod: 'exact',
    allocation: { posts: null, method: 'largest-remainder', step: { digits: 1, scale: 0 }, minShare: null },
    asOf: null,
    repayment: { rule: null, source: null },
  });
});

test.each<[string, CellValue]>([
  ['Basis', 'mittel'],
  ['Haushaltsjahre', 'bald'],
  ['Erheblichkeit freiwillig', 'hoch'],
  ['Szenario', '#REF!'],
  ['Schritt', '0,25'],
  ['Zu verteilende Stellen', -1],
  ['Verteilungsverfahren', 'nach Gefühl'],
  ['Evaluation', 'bald'],
])('%s = %j cannot be read, which stops what depends on it and not the run', (name, cell) => {
  const { case: input, findings } = withSetting(name, cell);
  expect(brief(findings)).toEqual(['part-stopped(setting-unreadable) Einstellungen!B2']);
  expect(input).not.toBeNull();
});

test('a setting without a value changes nothing, and the ones below it still count', () => {
  const rows = [
    ['Einstellung', 'Wert'],
    ['Basis', ''],
    ['Haushaltsvermerk', 'ja'],
  ];
  expect(recognised({ Stellen: posts(), Einstellungen: rows }).case!.settings).toMatchObject({
    basis: null,
    budgetNote: 'extra-income',
  });
});

test('a sheet Einstellungen needs no headings', () => {
  const rows = [['Einstellungen der Kämmerei'], [], ['Basis', 'brutto'], ['Haushaltsjahre', 2022]];
  const recognition = recognised({ Stellen: posts(), Einstellungen: rows });
  expect(recognition.case!.settings).toMatchObject({ basis: 'gross', years: [2022] });
  expect(recognition.readAreas).toContainEqual({
    sheet: 'Einstellungen',
    area: { top: 0, left: 0, rows: 4, columns: 2 },
  });
});

test('options go before the sheet', () => {
  const snapshot = workbookOf({
    Stellen: posts(),
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Basis', 'brutto'],
    ],
  });
  const { case: input } = recognise(snapshot, { scenario: 'lower' });
  expect(input!.settings).toMatchObject({ basis: 'gross', scenario: 'lower' });
});

describe('defined names', () => {
  function named(name: string, refersTo = '=Ergebnis!$B$2') {
    const snapshot = workbookOf(
      { Stellen: posts(), Ergebnis: [['', 1]], "Kreis' Blatt": [['x']] },
      { names: [{ name, sheet: null, refersTo }] },
    );
    const { namedTargets, findings } = recognise(snapshot);
    return { figures: namedTargets.map((target) => target.figure), namedTargets, findings: brief(findings) };
  }

  test.each([
    ['KIM_Eigenanteil', 'own-share', null, null],
    ['kim_eigenanteil', 'own-share', null, null],
    ['KIM_Eigenanteil_M1', 'own-share', 1, null],
    ['KIM_Eigenanteil_M3_2022', 'own-share', 3, 2022],
    ['KIM_Eigenanteil_2021', 'own-share', null, 2021],
    ['KIM_Ueberplanmaessig', 'over-plan', null, null],
    ['KIM_Überplanmäßig_2021', 'over-plan', null, 2021],
    ['KIM_Ausserplanmaessig', 'extra-plan', null, null],
    ['KIM_AUSSERPLANMAESSIG_2022', 'extra-plan', null, 2022],
  ])('%s', (name, measure, module, year) => {
    expect(named(name).figures).toEqual([{ measure, module, year }]);
  });

  test('the cell, also on a sheet whose name is quoted', () => {
    expect(named('KIM_Eigenanteil').namedTargets[0]!.place).toEqual({ sheet: 'Ergebnis', cell: 'B2' });
    expect(named('KIM_Eigenanteil', "='Kreis'' Blatt'!$A$1").namedTargets[0]!.place).toEqual({
      sheet: "Kreis' Blatt",
      cell: 'A1',
    });
  });

  test.each([
    ['KIM_Eigenanteil', '=#REF!', 'name-target-broken'],
    ['KIM_Eigenanteil', '=Ergebnis!#REF!', 'name-target-broken'],
    ['KIM_Eigenanteil', '=Ergebnis!$B$2:$B$3', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=[Andere.xlsx]Ergebnis!$B$2', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', "='[Andere.xlsx]Ergebnis'!$B$2", 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=Ergebnis!$B:$B', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=Ergebnis!$2:$2', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=Ergebnis!$A$0', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', "='C:\\Akten\\[Andere.xlsx]Ergebnis'!$B$2", 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=Andere.xlsx!Summe', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=Fort!$B$2', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil', '=440837', 'name-target-not-one-cell'],
    ['KIM_Eigenanteil_M4', '=Ergebnis!$B$2', 'name-not-understood Ergebnis!B2'],
  ])('%s %s', (name, refersTo, expected) => {
    expect(named(name, refersTo)).toMatchObject({ figures: [], findings: [expected] });
  });

  test.each([
    ['a heading', '=Stellen!$A$1', 'name-on-input Stellen!A1'],
    ['an input', '=Stellen!$A$2', 'name-on-input Stellen!A2'],
  ])('%s gets no result', (_, refersTo, expected) => {
    expect(named('KIM_Eigenanteil', refersTo)).toMatchObject({ figures: [], findings: [expected] });
  });

  test('a sheet of the add-in gets none by a name, and the rest is computed', () => {
    const snapshot = workbookOf(
      { Stellen: posts(), 'KIM-Abgleich': [['Jahr']] },
      { names: [{ name: 'KIM_Eigenanteil', sheet: null, refersTo: "='KIM-Abgleich'!$B$20" }] },
    );
    const { case: input, namedTargets, findings } = recognise(snapshot);
    expect(namedTargets).toEqual([]);
    expect(brief(findings)).toEqual(['name-on-own-sheet KIM-Abgleich!B20']);
    expect(input).not.toBeNull();
  });

  test('other names are none of our business', () => {
    expect(named('KIM_Notiz', '=#REF!')).toMatchObject({ figures: [], findings: [] });
    expect(named('Druckbereich', '=#REF!')).toMatchObject({ figures: [], findings: [] });
  });
});

test.each<[CellValue, string[]]>([
  ['2021/2022', []],
  [2021, ['years-left-out Einstellungen!B2']],
  ['2021-2023', ['years-without-posts Einstellungen!B2']],
  ['2030', ['part-stopped(years-miss-posts) Einstellungen!B2']],
])('the posts run in 2021 and 2022, the setting Haushaltsjahre says %j', (cell, codes) => {
  expect(brief(withSetting('Haushaltsjahre', cell).findings)).toEqual(codes);
});
