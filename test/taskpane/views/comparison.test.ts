import { comparison as texts } from '../../../src/i18n/de/comparison';
import { resultSheetTexts } from '../../../src/i18n/result-sheet-texts';
import { comparedRecords } from '../../../src/taskpane/views/history/comparison-rows';
import type { Comparison } from '../../../src/workbook/comparison/comparison';

const WORDS = {
  texts,
  sheet: resultSheetTexts('de'),
  dateSystem: 1900,
  language: 'de',
  isOfNow: true,
} as const;
const CELL = { kind: 'cell', sheet: 'Stellen', table: 'posts', name: 'Stelle 4', cellBefore: null } as const;

const COMPARISON = {
  since: '2026-11-29T01:06:00',
  knowsInputs: true,
  figures: [
    { measure: 'own-share', module: null, year: null, before: 100, now: 312_100, changes: [0, 1] },
    { measure: 'grant', module: 2, year: 2023, before: 'absent', now: 'unknown', changes: [] },
  ],
  changes: [
    { ...CELL, field: 'start', year: null, cell: 'F5', before: 44_378, now: 44_409, isDate: true },
    {
      ...CELL,
      field: 'personnelPerFte',
      year: 2022,
      cell: 'G5',
      before: 'blank',
      now: 70_000.5,
      isDate: false,
    },
  ],
  others: [],
} as unknown as Comparison;

test('figures of the same cause stand together below it, each as it was, is and by what it changed', () => {
  const cost = { measure: 'cost', module: 2, year: 2022, before: 0, now: 5_000, changes: [0] };
  const grant = { ...cost, measure: 'grant', now: 4_000 };
  const figures = [COMPARISON.figures[0]!, cost, grant] as Comparison['figures'];
  const [, second, ...none] = comparedRecords({ ...COMPARISON, figures }, WORDS);
  expect(none).toEqual([]);
  expect(second!.title).toBe('Stelle 4, Beginn: 01.07.2021 → 01.08.2021');
  expect(second!.changes.map(({ place }) => place)).toEqual([{ sheet: 'Stellen', cell: 'F5' }]);
  expect(second!.entries.map(({ label }) => label)).toEqual([
    'Kosten · Modul 2 (Casemanagement) · 2022',
    'Zuwendung · Modul 2 (Casemanagement) · 2022',
  ]);
  expect(second!.entries[0]!.value).toMatchObject({
    figure: { measure: 'cost' },
    text: '0,00\u00a0€ → 50,00\u00a0€ (+50,00\u00a0€)',
  });
});

test('several causes are told below; without one the cause is not known', () => {
  const [ownShare, grant] = comparedRecords(COMPARISON, WORDS);
  expect(ownShare!.title).toBe('2 geänderte Eingaben');
  expect(ownShare!.entries[0]!.label).toBe('Eigenanteil · alle Module · alle Jahre');
  expect(ownShare!.changes.map(({ text, place }) => [text, place!.cell])).toEqual([
    ['Stelle 4, Beginn: 01.07.2021 → 01.08.2021', 'F5'],
    ['Stelle 4, Personalkosten je VZÄ und Jahr 2022: leer → 70.000,5', 'G5'],
  ]);
  expect(grant!.title).toBe('Ursache nicht bekannt');
  expect(grant!.entries.map(({ value }) => value)).toEqual(['nicht vorhanden → unbekannt']);
});

test('of a run that is over figures do not lead to the origin that they have now', () => {
  const [ownShare] = comparedRecords(COMPARISON, { ...WORDS, isOfNow: false });
  expect(ownShare!.entries[0]!.value).toBe('1,00\u00a0€ → 3.121,00\u00a0€ (+3.120,00\u00a0€)');
});
