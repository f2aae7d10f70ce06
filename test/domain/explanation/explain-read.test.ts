import { compute } from '../../../src/domain/compute';
import type { FigureId } from '../../../src/domain/explanation/figure-id';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { kreis } from '../kreis-case';
import { cover, euro, stated, thresholds } from '../unplanned/examples';

const input = kreis('no');
const place = { sheet: 'Einstellungen', cell: 'B8' };
const origin = { sheet: 'Deckung', row: 9, columns: { label: 'A', low: 'B', high: 'C' } };
const { explain } = compute(
  {
    ...input,
    posts: input.posts.map((post) => ({ ...post, duty: 'voluntary' as const })),
    statedFigures: [stated(440_000, { label: 'Eigenanteil', source: 'Niederschrift' })],
    moneySources: [
      ...input.moneySources,
      cover({ amount: 0, low: euro(10), high: euro(20), label: 'Minderaufwand', source: 'Amt 20', origin }),
    ],
    settings: {
      ...input.settings,
      significance: thresholds(5000, null, '§ 8 der Haushaltssatzung'),
      places: { voluntary: place },
    },
  },
  kimNrw,
);
const rendered = (figure: FigureId) => renderExplanation(explain(figure), 'de');

test('a stated amount leads to its cell and says where the sheet has it from', () => {
  expect(rendered({ measure: 'stated', row: 0 })).toEqual([
    'Ausgewiesen „Eigenanteil“: 440.000,00 € = wie in der Tabelle angegeben',
    '  Ausgewiesen „Niederschrift“: 440.000,00 € [Ausgewiesen!B7]',
  ]);
});

test('a threshold leads to its setting and names its source', () => {
  expect(rendered({ measure: 'threshold', row: 0 })).toEqual([
    'Wertgrenze der Erheblichkeit: 5.000,00 € = wie in der Tabelle angegeben',
    '  Wertgrenze der Erheblichkeit „§ 8 der Haushaltssatzung“: 5.000,00 € [Einstellungen!B8]',
  ]);
});

test.each([
  [0, 'low', 'Betrag von „Integrationspauschale“: 450.000,00 €', 'Betrag von: 450.000,00 € [Deckung!B5]'],
  [0, 'high', 'Betrag bis „Integrationspauschale“: 500.000,00 €', 'Betrag bis: 500.000,00 € [Deckung!D5]'],
  [1, 'low', 'Deckung „Minderaufwand“: 10,00 €', 'Deckung „Amt 20“: 10,00 € [Deckung!B9]'],
  [1, 'high', 'Deckung „Minderaufwand“: 20,00 €', 'Deckung „Amt 20“: 20,00 € [Deckung!C9]'],
] as const)('the amount of source %i, %s, leads to its cell', (row, end, name, read) => {
  expect(rendered({ measure: 'source-amount', row, end })).toEqual([
    `${name} = wie in der Tabelle angegeben`,
    `  ${read}`,
  ]);
});

test('a tried status is explained as if the sheet said so', () => {
  const tried = (status: 'granted' | 'rejected') =>
    rendered({ measure: 'tried-own-share', scenario: 'granted', statuses: [status, 'granted'] });
  expect(tried('granted')[0]).toBe(
    'Eigenanteil mit dem ausprobierten Stand: 146.945,66 € = Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung',
  );
  expect(tried('granted')).toContain('      Betrag von: 450.000,00 € [Deckung!B5]');
  expect(tried('rejected')[0]).toContain('440.837,00 €');
  expect(explain({ measure: 'own-share', module: null, year: null }).value).toBe('440837.00');
});

test('unused money is explained for the scenario that it is asked for', () => {
  expect(rendered({ measure: 'unused', scenario: 'upper' })[0]).toContain('206.108,66 €');
  expect(rendered({ measure: 'unused', scenario: 'lower' })[0]).toContain('156.108,66 €');
  expect(rendered({ measure: 'unused' })[0]).toContain('0,00 €');
});

test('what is not there has no explanation', () => {
  expect(() => explain({ measure: 'stated', row: 1 })).toThrow(RangeError);
  expect(() => explain({ measure: 'source-amount', row: 5, end: 'low' })).toThrow(RangeError);
  expect(() => explain({ measure: 'registration-total', year: 1999, field: 'fundingNeed' })).toThrow(
    RangeError,
  );
  expect(() => explain({ measure: 'unallocated' })).toThrow(RangeError);
});
