import type { CellValue } from '../../../src/workbook/snapshot';
import { sentences, workbookOf } from '../workbook-of';
import { recognise } from '../../../src/workbook/recognise';
import { figuresOf, programmeSheet, type ProgrammeCells } from './programme-sheet';

const FLAT: ProgrammeCells = {
  Programm: 'Brückenprojekt',
  Modul: 4,
  Modulname: 'Beratung',
  Finanzierungsart: 'Festbetrag',
  Satz: 50000,
  'gültig ab': '01.01.2024',
  Quelle: 'Richtlinie 2024',
};
const Stellen = [
  ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
  ['Beratung', 1, 60000, '01.01.2024', '31.12.2024'],
];
const said = (...rows: ProgrammeCells[]) =>
  figuresOf({ Programm: programmeSheet(...rows), Stellen }).findings;

test.each<[string, Record<string, CellValue>, string]>([
  ['a kind of financing that is none', { Finanzierungsart: 'Darlehen' }, 'unknown-word Programm!D2'],
  ['no kind of financing', { Finanzierungsart: '', Bezug: 'je Stelle' }, 'needed-cell-empty Programm!D2'],
  ['a rate that is missing', { Satz: '' }, 'financing-needs Programm!E2'],
  ['a negative rate', { Satz: -1 }, 'negative-value Programm!E2'],
  [
    'a percentage above 100',
    { Finanzierungsart: 'Anteil', Bezug: 'je Ausgabe', Rundung: 'Euro abgerundet', Satz: '120 %' },
    'not-a-quote Programm!E2',
  ],
  [
    'a share that may be eight tenths or less than one per cent',
    { Finanzierungsart: 'Anteil', Bezug: 'je Ausgabe', Rundung: 'Euro abgerundet', Satz: 0.8 },
    'not-a-quote Programm!E2',
  ],
  ['a minimum own share above 100', { Mindesteigenanteil: '101 %' }, 'not-a-quote Programm!H2'],
  [
    'a share without rounding',
    { Finanzierungsart: 'Anteil', Bezug: 'je Ausgabe', Satz: '80 %' },
    'financing-needs Programm!D2',
  ],
  [
    'a rounding that is unclear',
    { Finanzierungsart: 'Anteil', Bezug: 'je Ausgabe', Satz: '80 %', Rundung: 'Euro' },
    'unknown-word Programm!I2',
  ],
  [
    'a share that does not say of what',
    { Finanzierungsart: 'Anteil', Rundung: 'Euro abgerundet', Satz: '80 %' },
    'financing-needs Programm!D2',
  ],
  [
    'a share per post without a ceiling',
    { Finanzierungsart: 'Anteil', Bezug: 'je Stelle', Rundung: 'Euro abgerundet', Satz: '80 %' },
    'financing-needs Programm!D2',
  ],
  ['a flat rate with a ceiling', { Höchstbetrag: 40000 }, 'financing-without Programm!H2'],
  ['a flat rate of all expenditure', { Bezug: 'je Ausgabe' }, 'flat-per-expenditure Programm!H2'],
  [
    'a deficit per post',
    { Finanzierungsart: 'Fehlbedarf', Satz: '', Bezug: 'je Stelle' },
    'deficit-per-post Programm!H2',
  ],
  [
    'a deficit without its own share',
    { Finanzierungsart: 'Fehlbedarf', Satz: '', Höchstbetrag: 1, Drittmittel: 0 },
    'financing-needs Programm!D2',
  ],
  [
    'full financing without a ceiling',
    { Finanzierungsart: 'Voll', Satz: '', Bezug: 'je Ausgabe' },
    'financing-needs Programm!D2',
  ],
  ['the number of no module', { Modul: 'Beratung' }, 'not-module-number Programm!B2'],
  ['an end before its beginning', { 'gültig bis': '31.12.2023' }, 'end-before-start Programm!H2'],
  ['no source, which is a warning', { Quelle: '' }, 'rule-without-source Programm!G2'],
])('%s', (_, cells, code) => {
  const stops = code.startsWith('rule-without-source') ? code : `part-stopped(${code.replace(' ', ') ')}`;
  expect(said({ ...FLAT, ...cells })).toContain(stops);
});

test('two rows of one module at the same time, and one module with two names', () => {
  expect(said(FLAT, { ...FLAT, Satz: 60000, 'gültig ab': '01.07.2024' })).toContain(
    'part-stopped(programme-overlap) Programm!F3',
  );
  expect(
    said(
      { ...FLAT, 'gültig bis': '31.12.2024' },
      { ...FLAT, Modulname: 'Schulung', 'gültig ab': '01.01.2025' },
    ),
  ).toContain('part-stopped(module-named-twice) Programm!B3');
});

test('what is said names the cell and the way out', () => {
  const Programm = programmeSheet({ ...FLAT, Satz: '' });
  expect(sentences(recognise(workbookOf({ Programm, Stellen })).findings)).toEqual([
    'Programm!E2: Jede Zuwendung, die davon abhängen kann, bleibt offen, bis das geklärt ist: Für die Finanzierungsart „Festbetrag“ fehlt „Satz“. Bitte den Wert eintragen; er wird nicht angenommen. Alles Übrige hängt davon nicht ab.',
  ]);
});

test('several programmes need the setting, which chooses one of them or a shipped one', () => {
  const other = { ...FLAT, Programm: 'Zweites Projekt', Satz: 40000 };
  const sheets = { Programm: programmeSheet(FLAT, other), Stellen };
  const chosen = (name: string) =>
    figuresOf({
      ...sheets,
      Einstellungen: [
        ['Einstellung', 'Wert'],
        ['Programm', name],
      ],
    });
  expect(figuresOf(sheets).findings).toEqual(['programme-not-chosen Programm!A3']);
  expect(chosen('zweites projekt').rows).toEqual(['4/2024: 40000.00 / 20000.00']);
  expect(chosen('Drittes').findings).toEqual(['unknown-programme Einstellungen!B2']);
  // KIM has no module of that name.
  expect(chosen('KIM').findings).toEqual([
    'own-programme-unused Einstellungen!B2',
    'unknown-module Stellen!A2',
  ]);
});
