import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { resultSheetTexts, nameOfModule } from '../../../src/i18n/result-sheet-texts';
import { recognise } from '../../../src/workbook/recognise';
import { workbookOf, type Rows } from '../workbook-of';
import { figuresOf, programmeSheet } from './programme-sheet';

const row = { Programm: 'Brückenprojekt', 'gültig ab': '01.01.2024', Quelle: 'Richtlinie 2024' };
const Programm = programmeSheet(
  { ...row, Modul: 4, Modulname: 'Beratung', Rolle: 'Lotsin', Finanzierungsart: 'Festbetrag', Satz: 50000 },
  { ...row, Modul: 4, Modulname: 'Beratung', Rolle: 'Leitung', Finanzierungsart: 'Festbetrag', Satz: 60000 },
  {
    ...row,
    Modul: 12,
    Modulname: 'Sprachmittlung',
    Finanzierungsart: 'Voll',
    Bezug: 'je Ausgabe',
    Höchstbetrag: 100000,
  },
);
const HEADINGS = ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];
const post = (module: string | number, role: string) => [module, role, 1, 70000, '01.01.2024', '31.12.2024'];
const read = (...posts: Rows) => figuresOf({ Programm, Stellen: [HEADINGS, ...posts] });

test('modules by number, by name, and by both', () => {
  const { rows, findings } = read(
    post(4, 'Lotsin'),
    post('Beratung', 'Leitung'),
    post('Modul 12', ''),
    post('12 – Sprachmittlung', ''),
  );
  expect({ rows, findings }).toEqual({
    rows: ['4/2024: 110000.00 / 30000.00', '12/2024: 100000.00 / 40000.00'],
    findings: ['rows-alike Stellen!A4'],
  });
});

test('the words of KIM are none of this programme', () => {
  expect(read(post(1, 'Lotsin')).findings).toContain('unknown-module Stellen!A2');
  expect(read(post(4, 'Casemanagement')).findings).toContain('role-without-rule Stellen!B2');
  expect(read(post(4, '')).findings).toContain('role-missing Stellen!B2');
});

test('a list on its side is read with them too', () => {
  const Stellen: Rows = [
    ['', 'Stelle 1', 'Stelle 2'],
    ['Modul', 'Beratung', 'Sprachmittlung'],
    ['Rolle', 'Leitung', ''],
    ['VZÄ', 1, 1],
    ['Personalkosten je VZÄ und Jahr', 70000, 70000],
    ['Beginn', '01.01.2024', '01.01.2024'],
    ['Ende', '31.12.2024', '31.12.2024'],
  ];
  expect(figuresOf({ Programm, Stellen }).rows).toEqual([
    '4/2024: 60000.00 / 10000.00',
    '12/2024: 70000.00 / 0.00',
  ]);
});

test('rates, stated figures and money name them as well', () => {
  const { rows, findings } = figuresOf({
    Programm,
    Stellen: [HEADINGS, post('Beratung', 'Lotsin')],
    Fördersätze: [
      ['Modul', 'Rolle', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle'],
      ['Beratung', 'Lotsin', 55000, '01.01.2024', '31.12.2024', 'Bescheid vom 01.02.2024'],
    ],
    Ausgewiesen: [
      ['Bezeichnung', 'Betrag'],
      ['Eigenanteil Beratung', 10000],
    ],
    Deckung: [
      ['Bezeichnung', 'Betrag', 'Art', 'Modul', 'Status', 'bereits abgezogen'],
      ['Stiftung', 5000, 'Gegenfinanzierung', 'Beratung', 'bewilligt', 'nein'],
    ],
  });
  expect({ rows, findings }).toEqual({ rows: ['4/2024: 55000.00 / 10000.00'], findings: [] });
});

test('results name the modules, and a grant leads to the cells of the programme', () => {
  const { case: input } = recognise(
    workbookOf({ Programm, Stellen: [HEADINGS, post(12, ''), post(12, '')] }),
  );
  const { figures, explain } = compute(input!, ruleSetOf(input!.settings));
  const texts = resultSheetTexts('de', figures.modules);
  expect(figures.ruleSet).toBe('Brückenprojekt');
  expect([4, 12].map((module) => nameOfModule(texts, module))).toEqual([
    'Modul 4 (Beratung)',
    'Modul 12 (Sprachmittlung)',
  ]);
  expect(renderExplanation(explain({ measure: 'grant', module: 12, year: 2024 }), 'de').slice(1, 8)).toEqual([
    '  Zuwendung „M12, 2024“ [Stellen!B2]: 50.000,00 € = Zuwendung aller Stellen × eigene ÷ alle zuwendungsfähigen Kosten; übrige Cent gehen an die größten Reste',
    '    Zuwendung für alle Stellen zusammen: 100.000,00 € = die Kosten; höchstens der Höchstbetrag und was der Mindesteigenanteil lässt',
    '      Regel: Programm!4, Richtlinie 2024 (Beleg: eigene Eingabe) [Programm!J4]',
    '      Zuwendungsfähige Kosten aller Stellen: 140.000,00 € = Summe der Stellen',
    '        Zuwendungsfähige Kosten „M12, 2024“ [Stellen!B2]: 70.000,00 € = (Personal- + Sachkosten je VZÄ) × VZÄ × Monate ÷ 12, zuzüglich Einmalkosten',
    '          Personalkosten je VZÄ und Jahr: 70.000,00 € je VZÄ und Jahr [Stellen!D2]',
    '          VZÄ: 1 VZÄ [Stellen!C2]',
  ]);
});

test.each<[string, Readonly<Record<string, Rows>>]>([
  [
    'numbers in the lines above blocks',
    {
      Plan: [
        ['Modul 4 Beratung', 2024],
        ['Kosten', 100],
        ['Zuwendung', 50],
        ['Modul 12', 2024],
        ['Kosten', 200],
        ['Zuwendung', 150],
      ],
    },
  ],
  [
    'names above columns, one of them also the word for a cost',
    {
      Plan: [
        ['Brückenprojekt 2024'],
        ['', 'Beratung', 'Sprachmittlung', 'Summe'],
        ['Kosten', 100, 200, 300],
        ['Zuwendung', 50, 150, 200],
      ],
    },
  ],
  [
    'names of sheets',
    {
      Beratung: [
        ['', 2024],
        ['Kosten', 100],
        ['Zuwendung', 50],
      ],
      Sprachmittlung: [
        ['', 2024],
        ['Kosten', 200],
        ['Zuwendung', 150],
      ],
    },
  ],
  [
    'labels and values',
    {
      'Antrag 1': [
        ['Modul', 4],
        ['Haushaltsjahr', 2024],
        ['Kosten', 100],
        ['Zuwendung', 50],
      ],
      'Antrag 2': [
        ['Modul', 12],
        ['Haushaltsjahr', 2024],
        ['Kosten', 200],
        ['Zuwendung', 150],
      ],
    },
  ],
  [
    'a long form',
    {
      Plan: [
        ['Jahr', 'Modul', 'Position', 'Betrag'],
        [2024, 'Beratung', 'Kosten', 100],
        [2024, 'Beratung', 'Zuwendung', 50],
        [2024, 'Sprachmittlung', 'Kosten', 200],
        [2024, 'Sprachmittlung', 'Zuwendung', 150],
      ],
    },
  ],
])('cross-tabs are read with them: %s', (_, sheets) => {
  expect(figuresOf({ Programm, ...sheets })).toEqual({
    rows: ['4/2024: 50.00 / 50.00', '12/2024: 150.00 / 50.00'],
    findings: [],
  });
});

test('a role names the module that it alone belongs to', () => {
  const Plan: Rows = [
    ['Brückenprojekt 2024', 'Kosten', 'Zuwendung'],
    ['Lotsin', 200, 150],
  ];
  expect(figuresOf({ Programm, Plan }).rows).toEqual(['4/2024: 150.00 / 50.00']);
});

test('modules of KIM are none of a cross-tab either', () => {
  const Plan: Rows = [
    ['Modul 1 Koordination', 2024],
    ['Kosten', 200],
    ['Zuwendung', 150],
  ];
  expect(figuresOf({ Programm, Plan })).toEqual({ rows: null, findings: ['no-posts-table'] });
});

test('in a programme without modules the sheet that names it is its own, and no other', () => {
  const Lotsen = programmeSheet({
    ...row,
    Programm: 'Lotsenprojekt',
    Finanzierungsart: 'Anteil',
    Bezug: 'je Ausgabe',
    Satz: 80,
    Rundung: 'Cent kaufmännisch',
  });
  const amounts = (cost: number): Rows => [
    ['Kosten', cost],
    ['Zuwendung', 150],
  ];
  const sheets = {
    Plan: [['Lotsenprojekt 2024'], ...amounts(200)],
    Digital: [['Digitalpakt 2024'], ...amounts(900)],
  };
  expect(figuresOf({ Programm: Lotsen, ...sheets }).rows).toEqual(['1/2024: 150.00 / 50.00']);
});
