import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(rows: Rows) {
  const { case: input, findings } = recognised({ KIM: rows });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

const BLOCK: Rows = [['KIM, Modul 2'], ['', 2022], ['Kosten', 140], ['Zuwendung', 110], ['Eigenanteil', '']];
const IN_THOUSANDS = { ownShare: { '2/2022': '30000.00' }, findings: [] };

test.each([
  'alle Beträge in 1.000 Euro',
  'Hinweis: alle Beträge in 1.000 Euro',
  '* Angaben in TEUR',
  'Alle Kosten in T€',
  'Quelle: Kämmerei; Beträge in Tausend Euro',
  'Hinweis: Alle Beträge sind in 1.000 Euro angegeben.',
])('the note „%s“ below a table says the unit of its amounts', (note) => {
  expect(read([...BLOCK, [note]])).toEqual(IN_THOUSANDS);
  expect(read([...BLOCK, [], ['', note]])).toEqual(IN_THOUSANDS);
});

test('a note of another currency below a table is refused', () => {
  expect(read([...BLOCK, [], ['alle Beträge in CHF']])).toEqual({
    ownShare: null,
    findings: ['amount-in-currency KIM!B3', 'amount-in-currency KIM!B4'],
  });
});

test('a note that says another unit than a label is a question', () => {
  const inEuro: Rows = [['KIM, Modul 2 (in €)'], ...BLOCK.slice(1)];
  expect(read([...inEuro, ['Angaben in T€']]).findings).toContain('block-labels-contradict KIM!B3');
});

test('below the last table a note says it for all of them, between two for those that it stands at', () => {
  const other: Rows = [['KIM, Modul 1 (in €)'], ['', 2022], ['Kosten', 200000], ['Zuwendung', 137500]];
  expect(read([...BLOCK, ['Angaben in T€'], [], ...other.map((row) => [...row])]).findings).toContain(
    'block-labels-contradict KIM!B10',
  );
  const alike: Rows = [['KIM, Modul 1'], ['', 2022], ['Kosten', 200], ['Zuwendung', 137.5]];
  const both = { ownShare: { '1/2022': '62500.00', '2/2022': '30000.00' }, findings: [] };
  expect(read([...BLOCK, [], ...alike, [], ['Angaben in T€']])).toEqual(both);
  expect(read([...BLOCK, ['Angaben in T€'], [], ...alike])).toEqual(both);
});

test('a unit behind the name of a module holds for the block of this module, and is a question for the others', () => {
  const rows = (first: string, second: string): Rows => [
    ['KIM 2022'],
    ...[[first], ['Kosten', 140], ['Zuwendung', 110]],
    [],
    ...[[second], ['Kosten', 6000], ['Zuwendung', 5000]],
  ];
  expect(read(rows('Modul 1 (T€)', 'Modul 2 (€)'))).toEqual({
    ownShare: { '1/2022': '30000.00', '2/2022': '1000.00' },
    findings: [],
  });
  expect(read(rows('Modul 1 (T€)', 'Modul 2'))).toEqual({
    ownShare: null,
    findings: ['block-unit-in-doubt KIM!B7'],
  });
  expect(read(rows('Modul 1', 'Modul 2 (T€)'))).toEqual({
    ownShare: null,
    findings: ['block-unit-in-doubt KIM!B3'],
  });
});
