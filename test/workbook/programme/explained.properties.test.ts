import * as fc from 'fast-check';
import { compute } from '../../../src/domain/compute';
import type { ComputedFigure, Explanation } from '../../../src/domain/explanation/explanation';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { recognise } from '../../../src/workbook/recognise';
import { recomputed, valueInCents } from '../../domain/explanation/recompute';
import { workbookOf } from '../workbook-of';
import { programmeSheet, type ProgrammeCells } from './programme-sheet';

const euro = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
const percent = fc.integer({ min: 2, max: 99 }).map((each) => `${each} %`);
const rounding = fc.constantFrom(
  'Cent kaufmännisch',
  'Cent abgerundet',
  'Euro kaufmännisch',
  'Euro abgerundet',
);
const someTerms = fc.oneof<fc.Arbitrary<ProgrammeCells>[]>(
  fc.record({
    Finanzierungsart: fc.constant('Anteil'),
    Bezug: fc.constant('je Ausgabe'),
    Satz: percent,
    Rundung: rounding,
    Höchstbetrag: euro(200_000),
    Mindesteigenanteil: fc.oneof(fc.constant(''), percent),
  }),
  fc.record({
    Finanzierungsart: fc.constant('Voll'),
    Bezug: fc.constant('je Ausgabe'),
    Höchstbetrag: euro(200_000),
    Mindesteigenanteil: fc.oneof(fc.constant(''), percent),
  }),
  fc.record({
    Finanzierungsart: fc.constant('Fehlbedarf'),
    Höchstbetrag: euro(200_000),
    'Fester Eigenanteil': euro(50_000),
    Drittmittel: euro(50_000),
    Mindesteigenanteil: fc.oneof(fc.constant(''), percent),
  }),
);

test('the grant of all posts follows from the inputs of its explanation, and its parts add up to it', () => {
  fc.assert(
    fc.property(someTerms, fc.array(euro(90_000), { minLength: 1, maxLength: 5 }), (terms, costs) => {
      const period = { Programm: 'P', 'gültig ab': '01.01.2024', Quelle: 'Q' };
      const { case: input } = recognise(
        workbookOf({
          Programm: programmeSheet({ ...period, ...terms }),
          Kosten: [['Stelle', 'Gesamtkosten', 'Jahr'], ...costs.map((cost, row) => [`S${row}`, cost, 2024])],
        }),
      );
      const { explain } = compute(input!, ruleSetOf(input!.settings));
      const grant = explain({ measure: 'grant', module: 1, year: 2024 }) as ComputedFigure;
      const wholes = grant.inputs.flatMap((post) => wholesIn(post));
      for (const whole of wholes) expect(recomputed(whole)).toBe(valueInCents(whole));
      expect(wholes).toHaveLength(costs.length);
      expect(new Set(wholes.map(({ value }) => value))).toEqual(new Set([grant.value]));
      expect(recomputed(grant)).toBe(valueInCents(grant));
    }),
    { numRuns: 60 },
  );
});

function wholesIn(post: Explanation): readonly ComputedFigure[] {
  if (post.kind !== 'computed') return [];
  return post.inputs.filter(
    (each): each is ComputedFigure => each.kind === 'computed' && each.term === 'jointGrant',
  );
}
