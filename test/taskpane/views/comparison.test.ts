import { comparison as texts } from '../../../src/i18n/de/comparison';
import { resultSheetTexts } from '../../../src/i18n/result-sheet-texts';
import { comparedRecords } from '../../../src/taskpane/views/history/comparison-rows';
import type { Comparison } from '../../../src/workbook/comparison/comparison';

const WORDS = { texts, sheet: resultSheetTexts('de'), dateSystem: 1900, language: 'de' } as const;
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

test('a figure shows what it was, what it is and by what it changed, with the cells that did it', () => {
  const [ownShare, grant] = comparedRecords(COMPARISON, WORDS);
  expect(ownShare!.title).toBe('Eigenanteil · alle Module · alle Jahre');
  const { entries, changes } = ownShare!;
  expect(entries[0]!.value).toBe('1,00\u00a0€');
  expect(entries[1]!.value).toMatchObject({ figure: { measure: 'own-share' }, amount: { value: 312_100 } });
  expect(entries[2]!.value).toBe('+3.120,00\u00a0€');
  expect(changes).toEqual([
    {
      text: 'Stelle 4, Beginn (Stellen!F5): 01.07.2021 → 01.08.2021',
      place: { sheet: 'Stellen', cell: 'F5' },
    },
    {
      text: 'Stelle 4, Personalkosten je VZÄ und Jahr 2022 (Stellen!G5): leer → 70.000,5',
      place: { sheet: 'Stellen', cell: 'G5' },
    },
  ]);
  expect(grant!.title).toBe('Zuwendung · Modul 2 (Casemanagement) · 2023');
  expect(grant!.entries.map(({ value }) => value)).toEqual(['nicht vorhanden', 'unbekannt']);
  expect(grant!.changes).toEqual([]);
});
