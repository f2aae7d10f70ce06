import { MEANS_NOTHING, type Correction } from '../../../src/workbook/assignment/correction';
import { withMeaning } from '../../../src/workbook/entries/corrected';
import { offeredAt, offersOf } from '../../../src/workbook/entries/offers';
import { withLines } from '../../../src/workbook/entries/said-line';
import { recognise } from '../../../src/workbook/recognise';
import { workbookOf, type Rows } from '../workbook-of';

const KIM: Rows = [
  ['KIM Modul 1', 2021, 2022],
  ['Personalkosten', 100000, 200000],
  ['Pauschale', 10000, 20000],
  ['Landeszuwendung', 80000, 160000],
];
/** No word of it is known but that the programme is named nowhere. */
const PLAN: Rows = [
  ['Bereich eins', 'Erstes Jahr'],
  ['Pauschale', 10000],
];
const snapshot = workbookOf({ KIM, Entwurf: KIM, Plan: PLAN, Notizen: [['Pauschale', 'siehe KIM']] });
const A3 = { sheet: 'KIM', row: 2, column: 0 };

function workbookWith(corrections: readonly Correction[]) {
  return { snapshot, recognition: recognise(snapshot, { corrections }), state: { corrections } };
}

const AS_MATERIAL = withMeaning([], [A3], { ...MEANS_NOTHING, measure: 'material-cost' }, workbookWith([]));

test('a meaning is offered for the same words elsewhere, also on a sheet that nothing was read from', () => {
  const offers = offersOf(workbookWith(AS_MATERIAL));
  expect(offers).toMatchObject([
    {
      correction: AS_MATERIAL[0],
      places: [
        { sheet: 'Entwurf', row: 2, column: 0 },
        { sheet: 'Plan', row: 1, column: 0 },
      ],
    },
  ]);
  expect(offeredAt(offers, { sheet: 'Plan', row: 1, column: 0 })).toEqual(AS_MATERIAL);
  expect(offeredAt(offers, { sheet: 'Notizen', row: 0, column: 0 })).toEqual([]);
});

test('where it was said already, or the words say it, nothing is offered', () => {
  const places = [A3, { ...A3, sheet: 'Entwurf' }, { sheet: 'Plan', row: 1, column: 0 }];
  const means = { ...MEANS_NOTHING, measure: 'material-cost' } as const;
  expect(offersOf(workbookWith(withMeaning([], places, means, workbookWith([]))))).toEqual([]);
  const asWords = withMeaning(
    [],
    [{ ...A3, row: 1 }],
    { ...MEANS_NOTHING, measure: 'personnel-cost' },
    workbookWith([]),
  );
  expect(offersOf(workbookWith(asWords))).toEqual([]);
});

test('what a row holds is offered for rows with the same words', () => {
  const row = { sheet: 'KIM', direction: 'row', index: 0 } as const;
  const corrections = withLines([], [row], 'years', workbookWith([]));
  expect(offersOf(workbookWith(corrections))).toEqual([
    { correction: corrections[0], places: [{ ...row, sheet: 'Entwurf' }] },
  ]);
});
