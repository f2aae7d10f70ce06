import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, recognised, type Rows } from '../workbook-of';

const HEADINGS = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'];

/** The totals that are filled, as `E4 1/2022`, those that are tied out with their verdict, and the findings. */
function read(...rows: Rows) {
  const { case: input, namedTargets, findings } = recognised({ Stellen: [HEADINGS, ...rows] });
  const isTotal = (cell: string): boolean =>
    /summe|gesamt/i.test(String(rows[Number(cell.slice(1)) - 2]![0]));
  return {
    filled: namedTargets.flatMap(({ place, figure }) =>
      isTotal(place.cell) ? [`${place.cell} ${figure.module}/${figure.year}`] : [],
    ),
    tiedOut: compute(input!, ruleSetOf(input!.settings)).figures.tieOut.flatMap(({ origin, verdict }) =>
      isTotal(origin.cells!.amount!) ? [`${origin.cells!.amount} ${verdict}`] : [],
    ),
    findings: brief(findings),
  };
}
const FIRST = [1, 2022, 72000, 55000, ''];
const DEARER = [1, 2022, 73000, 55000, ''];
const NEXT_YEAR = [1, 2023, 72000, 55000, ''];
const SECOND = [2, 2022, 80000, 55000, ''];

test('the total of own shares below a list is filled where it is empty', () => {
  expect(read(FIRST, SECOND, ['Summe', '', 152000, 110000, ''])).toEqual({
    filled: ['E4 null/2022'],
    tiedOut: [],
    findings: [],
  });
  expect(read(FIRST, SECOND, ['', '', '', '', ''], ['Gesamt', '', '', '', '']).filled).toEqual([
    'E5 null/2022',
  ]);
});

test('and tied out where it is filled', () => {
  expect(read(FIRST, SECOND, ['Summe', '', 152000, 110000, 42000]).tiedOut).toEqual(['E4 exact']);
  expect(read(FIRST, SECOND, ['Summe', '', 152000, 110000, 43500]).tiedOut).toEqual(['E4 deviates']);
});

test('also where a module has several posts, whose own cells get none', () => {
  expect(read(FIRST, DEARER, ['Summe', '', 145000, 110000, '']).filled).toEqual(['E4 1/2022']);
});

test('of each module, then of all', () => {
  expect(
    read(
      FIRST,
      ['Summe Modul 1', '', 72000, 55000, ''],
      SECOND,
      ['Summe Modul 2', '', 80000, 55000, ''],
      ['Gesamtsumme', '', 152000, 110000, ''],
    ).filled,
  ).toEqual(['E3 1/2022', 'E5 2/2022', 'E6 null/2022']);
});

test('of each year, then of all', () => {
  expect(
    read(
      FIRST,
      NEXT_YEAR,
      ['Summe 2022', '', 72000, 55000, ''],
      ['Summe 2023', '', 72000, 55000, ''],
      ['Summe', '', 144000, 110000, ''],
    ),
  ).toEqual({ filled: ['E4 1/2022', 'E5 1/2023', 'E6 1/null'], tiedOut: [], findings: [] });
});

test('a total row says its module or year in any column', () => {
  expect(
    read(FIRST, NEXT_YEAR, SECOND, ['Summe', 2022, '', '', ''], ['Summe', 2023, '', '', '']).filled,
  ).toEqual(['E5 null/2022', 'E6 1/2023']);
});

test('a total of rows that are not all of their module and year is left', () => {
  const rows = [FIRST, ['Zwischensumme', '', 72000, 55000, ''], DEARER];
  expect(read(...rows).filled).toEqual([]);
  expect(read(...rows, ['Summe', '', 145000, 110000, '']).filled).toEqual(['E5 1/2022']);
  expect(read(...rows, ['Summe', '', 73000, 55000, '']).filled).toEqual([]);
});
