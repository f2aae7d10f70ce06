import { modulesNamedIn, readModule, readModuleOrAll } from '../../../src/workbook/cells/read-module';
import { roleNamedIn } from '../../../src/workbook/cells/read-role';
import { readWord } from '../../../src/workbook/cells/read-word';
import { DEDUCTED, FUNDING_STATUS, YES_NO } from '../../../src/workbook/cells/word-lists';
import type { CellValue } from '../../../src/workbook/snapshot';

test.each<[CellValue, number]>([
  [1, 1],
  ['1', 1],
  ['Modul 1', 1],
  ['Modul 1 – Koordination', 1],
  ['Modul 1: Koordination 2021', 1],
  ['Baustein II', 2],
  ['baustein 2', 2],
  ['M3', 3],
  ['B2', 2],
  ['KIM 2', 2],
  ['KIM-Modul 3', 3],
  ['III', 3],
  ['Module 2', 2],
  ['1 Koord.', 1],
  ['3 Ausländer- und Einbürgerungsbehörde', 3],
  ['1 neu', 1],
])('%j is module %d', (cell, module) => {
  expect(readModule(cell)).toEqual({ kind: 'value', value: module });
});

test.each<CellValue>(['1 %', '1 €', '1?', '2 Jahre', '1 Person', '3 Stellen', '1. Juli 2021', '1 (2)', -1])(
  '%j counts something else than modules',
  (cell) => expect(readModule(cell).kind).toBe('refused'),
);

test.each<CellValue>(['4', 4, 0, 1.5, 'IV', 'Modul 4', 'Modul 1 und 2', '1/2', 'Personal', 'M', true, '12'])(
  '%j is no module',
  (cell) => {
    const reading = readModule(cell);
    expect(reading.kind === 'refused' && reading.finding(null, 'Modul').code).toBe('unknown-module');
  },
);

test.each(['alle', 'Alle Module', 'übergreifend', '1-3'])('%j serves every module', (cell) => {
  expect(readModuleOrAll(cell)).toEqual({ kind: 'value', value: null });
});

test.each([
  ['Eigenanteil Modul 1', [1]],
  ['Eigenanteil Baustein II (Case Management)', [2]],
  ['Eigenanteil M3 2021', [3]],
  ['Module 1 und 2', [1, 2]],
  ['Modul 1, 2 und 3', [1, 2, 3]],
  ['Modul 1 oder 2', [1, 2]],
  ['Modul I bzw. II', [1, 2]],
  ['Modul 1 → 2', [1, 2]],
  ['Modul 1 (2)', [1, 2]],
  ['Modul ½', [1, 2]],
  ['Modul-Nr. 1 oder 2', [1, 2]],
  ['Modul 2 und 3 Stellen', [2]],
  ['Modul 2 (1 Stelle)', [2]],
  ['Modul 2 (3,5 VZÄ)', [2]],
  ['Baustein 2 (2022)', [2]],
  ['Eigenanteil gesamt', []],
  ['KIM 2021', []],
])('%j names the modules %j', (text, modules) => {
  expect(modulesNamedIn(text)).toEqual(modules);
});

test.each([
  ['Koordinationsstelle', 'coordination'],
  ['Strategische Koordination', 'coordination'],
  ['Verwaltungsassistenz', 'assistant'],
  ['Assistenz der Koordination', 'assistant'],
  ['Casemanagement', 'case-management'],
  ['Case-Management', 'case-management'],
  ['rechtskreisübergreifendes Fallmanagement', 'case-management'],
  ['CM', 'case-management'],
  ['Ausländerbehörde', 'foreigners-office'],
  ['ABH', 'foreigners-office'],
  ['Einbürgerungsbehörde', 'naturalisation-office'],
  ['EBH', 'naturalisation-office'],
  ['Hausmeister', null],
  ['Ausländer- und Einbürgerungsbehörde', null],
])('%j is the role %s', (text, role) => {
  expect(roleNamedIn(text)).toBe(role);
});

test.each<[CellValue, boolean]>([
  ['ja', true],
  ['J', true],
  ['x', true],
  ['Yes', true],
  [true, true],
  ['WAHR', true],
  [1, true],
  ['1', true],
  ['nein', false],
  ['N', false],
  ['no', false],
  [false, false],
  [0, false],
])('%j is %s', (cell, expected) => {
  expect(readWord(cell, YES_NO)).toEqual({ kind: 'value', value: expected });
});

test('a word of no list is refused with the words that are possible', () => {
  const reading = readWord('vielleicht', DEDUCTED);
  expect(reading.kind === 'refused' && reading.finding(null, 'abgezogen')).toMatchObject({
    code: 'unknown-word',
    values: {
      text: 'vielleicht',
      column: 'abgezogen',
      allowed: { de: 'ja, nein, unklar', en: 'yes, no, unclear' },
    },
  });
});

test('the status of money, in the words of sheets', () => {
  const read = ['beantragt', 'Bewilligt', 'abgelehnt', 'offen', 'zugesagt', 'Bescheid liegt vor'].map(
    (cell) => readWord(cell, FUNDING_STATUS),
  );
  expect(read.map((each) => each.kind === 'value' && each.value)).toEqual([
    'requested',
    'granted',
    'rejected',
    'requested',
    'requested',
    'granted',
  ]);
});
