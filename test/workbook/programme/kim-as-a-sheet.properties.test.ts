import * as fc from 'fast-check';
import { isOwnRole, type KimRole } from '../../../src/domain/module';
import { toDecimalText } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import type { Rule } from '../../../src/domain/rules/rule';
import { toGermanText } from '../../../src/domain/time';
import type { Rows } from '../workbook-of';
import { figuresOf, programmeSheet, type ProgrammeCells } from './programme-sheet';

const ROLES: Readonly<Record<KimRole, string>> = {
  coordination: 'Koordination',
  assistant: 'Verwaltungsassistenz',
  'case-management': 'Casemanagement',
  'foreigners-office': 'Ausländerbehörde',
  'naturalisation-office': 'Einbürgerungsbehörde',
};

/** A published rule of KIM as a row of `Programm`; a period without an amount has none. */
function rowOf({
  module,
  role,
  purpose,
  amount,
  ceiling,
  from,
  to,
  source,
  maxFte,
  minShare,
}: Rule): ProgrammeCells[] {
  if (amount === null) return [];
  const euro = Number(toDecimalText(amount));
  const [fte, share] = [maxFte, minShare].map((each) => (each === null ? '' : Number(toDecimalText(each))));
  return [
    {
      Programm: 'KIM als Tabelle',
      Modul: module,
      Rolle: role === null || isOwnRole(role) ? '' : ROLES[role],
      Finanzierungsart: ceiling === true ? 'Voll' : 'Festbetrag',
      Bezug: 'je Stelle',
      Zweck: purpose === 'workplace' ? 'Arbeitsplatz' : '',
      Satz: ceiling === true ? '' : euro,
      Höchstbetrag: ceiling === true ? euro : '',
      'Höchstzahl VZÄ': fte ?? '',
      'Mindestanteil VZÄ': share ?? '',
      'gültig ab': toGermanText(from),
      'gültig bis': to === null ? '' : toGermanText(to),
      Quelle: source,
    },
  ];
}

const Programm = programmeSheet(...kimNrw.rules.flatMap(rowOf));

const someRole = fc.constantFrom<[number, string]>(
  [1, 'Koordination'],
  [1, 'Verwaltungsassistenz'],
  [2, 'Casemanagement'],
  [2, ''],
  [3, ''],
);
const someDay = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .map(([day, month]) => `${day}.${month}.${year}`);
const somePost = fc.record({
  role: someRole,
  fte: fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
  personnel: fc.integer({ min: 3_000_000, max: 12_000_000 }).map((cents) => cents / 100),
  material: fc.integer({ min: 0, max: 1_500_000 }).map((cents) => cents / 100),
  start: fc.integer({ min: 2019, max: 2022 }).chain(someDay),
  end: fc.integer({ min: 2023, max: 2025 }).chain(someDay),
});

test('KIM written as a sheet gives the cents of the shipped rules', () => {
  expect(Programm).toHaveLength(13);
  fc.assert(
    fc.property(fc.array(somePost, { minLength: 1, maxLength: 6 }), (posts) => {
      const Stellen: Rows = [
        [
          'Modul',
          'Rolle',
          'VZÄ',
          'Personalkosten je VZÄ und Jahr',
          'Sachkosten je VZÄ und Jahr',
          'Beginn',
          'Ende',
        ],
        ...posts.map(({ role, fte, personnel, material, start, end }) => [
          ...role,
          fte,
          personnel,
          material,
          start,
          end,
        ]),
      ];
      expect(figuresOf({ Stellen, Programm }).rows).toEqual(figuresOf({ Stellen }).rows);
    }),
    { numRuns: 25 },
  );
});
