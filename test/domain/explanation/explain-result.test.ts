import { compute } from '../../../src/domain/compute';
import type { ComputedFigure } from '../../../src/domain/explanation/explanation';
import type { FigureId } from '../../../src/domain/explanation/figure-id';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { explanationTexts as german } from '../../../src/i18n/de/explanation';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { kreis } from '../kreis-case';
import { cover, euro, line, stated } from '../unplanned/examples';
import { all, everyFigure } from './every-figure';

const result = compute(kreis('yes'), kimNrw);
const pending = kreis('no');
const upper = compute({ ...pending, settings: { ...pending.settings, scenario: 'upper' } }, kimNrw);
const german2021 = (figure: FigureId) => renderExplanation(result.explain(figure), 'de');

describe('the case of the Kreis', () => {
  test.each([
    ['already deducted', result],
    ['not yet deducted', upper],
  ])('every explained figure is the computed one: %s', (_, shown) => {
    for (const [figure, value] of everyFigure(shown.figures))
      expect([figure, shown.explain(figure).value]).toEqual([figure, value]);
  });

  test('an unplanned amount names need, authorisation, income, kind and law, with the cells of the line', () => {
    const found = german2021({ measure: 'unplanned-amount', row: 0 });
    const { origin, line: key } = result.figures.unplanned[0]!;
    const rows = origin.row;
    expect(found.filter((each) => /^ {0,4}\S/.test(each))).toEqual([
      `Über- oder außerplanmäßiger Mehrbedarf „${key}“: 146.945,66 € = der Nettobetrag gilt`,
      `  Mehrbedarf nach Abzug zweckgebundener Mehrerträge „${key}“: 146.945,66 € = Mehrbedarf vor Abzug − Mehrerträge (nicht unter 0), mindestens 0, denn der Haushaltsvermerk erhöht die Ermächtigung`,
      '    Regel: § 21 KomHVO NRW, Kommunalhaushaltsverordnung Nordrhein-Westfalen',
      `    Mehrbedarf vor Abzug zweckgebundener Mehrerträge „${key}“: 593.195,66 € = Bedarf − Verfügbar (überzogen zählt als 0), mindestens 0`,
      '    Mehrerträge gegenüber dem Plan: 446.250,00 € = zweckgebundene Erträge der Module − geplante Erträge',
      '  Ermächtigung: 9.000.000,00 € = überplanmäßig, weil es einen Ansatz, eine Übertragung oder eine frühere Bewilligung gibt',
      '    Regel: § 83 GO NRW, Gemeindeordnung für das Land Nordrhein-Westfalen',
      `    Ansatz: 9.000.000,00 € [Haushalt!D${rows}]`,
    ]);
    expect(found.map((each) => each.trim())).toEqual(
      expect.arrayContaining([
        `Verfügt/Ist: 9.000.000,00 € [Haushalt!E${rows}]`,
        `davon KIM: 0,00 € [Haushalt!F${rows}]`,
        'Gesamtkosten des Jahres: 109.961,33 € [Stellen!H5] (angenommen)',
      ]),
    );
  });

  test('a stated figure is judged with the step of rounding and its cell', () => {
    const found = german2021({ measure: 'stated-difference', row: 1 });
    expect(found.filter((each) => /^ {0,2}\S/.test(each))).toEqual([
      'Unterschied zum ausgewiesenen Betrag „Eigenanteil gesamt“: -837,00 € = ausgewiesen − berechnet; durch kaufmännisches Runden auf den Rundungsschritt erklärt',
      '  Ausgewiesen: 440.000,00 € [Ausgewiesen!B7]',
      '  Eigenanteil: 440.837,00 € = Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung',
      '  Rundungsschritt: 10.000,00 €',
    ]);
  });

  test('the part of a source that falls on one own share', () => {
    const explained = upper.explain({ measure: 'counter-financing', module: 1, year: 2022 });
    expect(renderExplanation(explained, 'en')).toEqual([
      'Counter-financing: €82,422.67 = distributed pro rata to the own shares of year and module',
      '  Source of counter-financing "Integrationspauschale": €82,422.67 = amount of the source, pro rata to the own shares that it serves',
      '    Amount from: €450,000.00 [Deckung!B5]',
      '    Amount to: €500,000.00 [Deckung!D5]',
    ]);
  });

  test('the money without use, the break-even and what remains', () => {
    const english = (measure: 'unused' | 'remaining-at-break-even') =>
      renderExplanation(upper.explain({ measure }), 'en').filter((each) => /^ {0,4}\S/.test(each));
    expect(english('unused')).toEqual([
      'Counter-financing not used: €206,108.66 = sum of the sources',
      '  Not used "Integrationspauschale": €206,108.66 = amount of the source − part used',
      '    Amount: €500,000.00 [Deckung!D5]',
      '    of this used: €293,891.34 = amount of the source, pro rata to the own shares that it serves',
    ]);
    expect(english('remaining-at-break-even').filter((each) => /^ {0,2}\S/.test(each))).toEqual([
      'Own share that stays even then: €146,945.66 = own share after granted money − that amount',
      '  Own share: €440,837.00 = own share before counter-financing − counter-financing',
      '  Amount above which more pending money saves nothing: €293,891.34 = sum of the own shares (without negative ones) that pending money reaches, after granted money',
    ]);
  });

  test('an unknown figure says why', () => {
    const total = result.explain({ measure: 'unplanned', year: null, scenario: 'rejected' });
    expect(total).toMatchObject({ value: null, unknown: { code: 'deducted-amount-unknown' } });
    expect(result.explain({ measure: 'break-even' })).toMatchObject({
      value: null,
      unknown: { code: 'deducted-amount-unknown' },
      inputs: [
        { term: 'sourceAmountLow' },
        { term: 'sourceAmountHigh' },
        { term: 'deductedAmount', value: null },
      ],
    });
  });

  test('every term and formula has words', () => {
    for (const each of [result, upper]) {
      for (const [figure] of everyFigure(each.figures)) {
        for (const node of all(each.explain(figure))) {
          expect(german.terms).toHaveProperty([node.term]);
          if (node.kind === 'computed') expect(german.formulas).toHaveProperty([node.formula]);
        }
      }
    }
  });
});

describe('why a need is over-plan, extra-plan or absorbed', () => {
  const base = kreis('yes');
  const kindOf = (
    changes: Parameters<typeof line>[0],
    emptyAppropriation: 'extra-plan' | 'over-plan',
    room = 0,
  ) => {
    const group = 'A';
    const lines = [
      line({ group, ...changes }),
      line({ key: 'Nachbar', module: 3, group, appropriation: room === 0 ? null : euro(room) }),
    ];
    const posts = base.posts.filter((post) => post.module === 1);
    const settings = { ...base.settings, years: [2021], emptyAppropriation, basis: 'gross' as const };
    const found = compute({ ...base, posts, budgetLines: lines, settings }, kimNrw);
    const row = found.figures.unplanned.findIndex((each) => each.line !== 'Nachbar');
    const explained = found.explain({ measure: 'unplanned-amount', row }) as ComputedFigure;
    const kind = explained.inputs.find((each) => each.term === 'authorisation') as ComputedFigure;
    return [kind.formula, kind.rule?.id, renderExplanation(kind, 'de').at(2)?.replace(/\d+\]/, ']')];
  };

  test.each([
    [
      'with an appropriation',
      kindOf({ appropriation: euro(10) }, 'extra-plan'),
      ['over-plan-with-authorisation', '§ 83 GO NRW', '  Ansatz: 10,00 € [Haushalt!D]'],
    ],
    [
      'with a blank one',
      kindOf({}, 'extra-plan'),
      ['extra-plan-without-authorisation', '§ 83 GO NRW', '  Ansatz: leer [Haushalt!D]'],
    ],
    [
      'with a blank one, which is no empty title',
      kindOf({}, 'over-plan'),
      ['extra-plan-without-authorisation', '§ 83 GO NRW', '  Ansatz: leer [Haushalt!D]'],
    ],
    [
      'with one of 0,00 that counts as existing',
      kindOf({ appropriation: euro(0) }, 'over-plan'),
      ['over-plan-by-setting', '§ 83 GO NRW', '  Ansatz: 0,00 € [Haushalt!D]'],
    ],
    [
      'with room in the group',
      kindOf({}, 'extra-plan', 1e6),
      ['absorbed-by-group', '§ 21 KomHVO NRW', '  Ansatz: leer [Haushalt!D]'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('what the budget covers is explained by what the position lacks and what is granted on it', () => {
  const input = kreis('yes');
  const lines = [
    line({ group: 'A', key: 'KIM' }),
    line({
      group: 'A',
      key: 'Nachbar',
      appropriation: euro(100_000),
      used: euro(30_000),
      usedForKim: euro(0),
    }),
  ].map((each, index) => (index === 1 ? { ...each, module: 2 as const } : each));
  const posts = input.posts.filter((post) => post.module === 1);
  const settings = { ...input.settings, years: [2021] };
  const found = compute({ ...input, posts, budgetLines: lines, settings }, kimNrw);
  const row = found.figures.unplanned.findIndex((each) => each.line === 'KIM');
  expect(
    renderExplanation(found.explain({ measure: 'absorbed', row }), 'de').filter((each) =>
      /^ {0,2}\S/.test(each),
    ),
  ).toEqual([
    'Im Budget gedeckt „KIM“: 41.211,33 € = Mehrbedarf der Haushaltsstelle − Mehrerträge − hier zu bewilligen, mindestens 0',
    '  Regel: § 21 KomHVO NRW, Kommunalhaushaltsverordnung Nordrhein-Westfalen',
    '  Mehrbedarf der Haushaltsstelle „KIM“: 109.961,33 € = Bedarf − Verfügbar (überzogen zählt als 0), mindestens 0',
    '  Mehrerträge gegenüber dem Plan: 68.750,00 € = Teil der Mehrerträge, anteilig nach dem Mehrbedarf der Haushaltsstellen',
    '  Über- oder außerplanmäßiger Mehrbedarf „KIM“: 0,00 € = der Nettobetrag gilt',
  ]);
});

test('cover and its gap are explained year by year with the rows of the cover', () => {
  const input = kreis('yes');
  const origin = { sheet: 'Deckung', row: 9, columns: { label: 'A', amount: 'B' } };
  const found = compute(
    { ...input, moneySources: [cover({ amount: 100_000, years: [2022], label: 'Minderaufwand', origin })] },
    kimNrw,
  );
  const gap = renderExplanation(found.explain({ measure: 'cover-gap', year: 2022 }), 'de');
  expect(gap.filter((each) => /^ {0,2}\S/.test(each))).toEqual([
    'Nicht gedeckt „2022“: 193.891,34 € = zu decken − gesicherte Deckung, mindestens 0',
    '  Regel: § 83 GO NRW, Gemeindeordnung für das Land Nordrhein-Westfalen',
    '  Zu decken „2022“: 293.891,34 € = über- und außerplanmäßige Beträge des Jahres',
    '  Gesicherte Deckung: 100.000,00 € = Summe der Deckung, bei Spannen der untere Betrag',
  ]);
  expect(gap.at(-1)).toBe('    Deckung „Minderaufwand“: 100.000,00 € [Deckung!B9]');
});

test('a stated figure without posts explains that there is nothing to compare', () => {
  const input = { ...kreis('yes'), statedFigures: [stated(5, { year: 2030 })] };
  expect(
    renderExplanation(compute(input, kimNrw).explain({ measure: 'stated-computed', row: 0 }), 'en'),
  ).toEqual([
    'Computed counterpart: unknown = not comparable because the computed amount is not known',
    expect.stringContaining('no posts for 2030'),
  ]);
});

test('a row that does not exist has no explanation', () => {
  expect(() => result.explain({ measure: 'need', row: 99 })).toThrow(RangeError);
  expect(() => result.explain({ measure: 'cover-gap', year: 1999 })).toThrow(RangeError);
});
