import fc from 'fast-check';
import { compute } from '../../src/domain/compute';
import type { Maybe } from '../../src/domain/maybe';
import { formatEuro, formatNumber, roundedCents, type Exact } from '../../src/domain/numbers';
import { kimNrw } from '../../src/domain/rules/kim-nrw';
import { fromDayNumber, toDayNumber, toGermanText, toSerial, type CalendarDate } from '../../src/domain/time';
import type { CellValue } from '../../src/workbook/snapshot';
import { recognised } from '../workbook/workbook-of';
import { call, column, excelWithFunctions } from './with-functions';

/** The custom functions and the one-click run over the same cells, written as people write them. */

const YEARS = [2020, 2021, 2022, 2023, 2024];
const FIRST_DAY = toDayNumber({ year: 2020, month: 1, day: 1 });
const LAST_DAY = toDayNumber({ year: 2024, month: 12, day: 31 });
/** Day 0 of the 1900 date system. */

const HEADINGS = ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];
const BUDGET_YEARS = [
  ['Einstellung', 'Wert'],
  ['Haushaltsjahre', YEARS.join(', ')],
];

interface PostRow {
  readonly module: CellValue;
  readonly role: string;
  readonly fte: CellValue;
  readonly cost: CellValue;
  readonly start: CellValue;
  readonly end: CellValue;
}

const exact = (most: number, scale: number): fc.Arbitrary<Exact> =>
  fc.integer({ min: 0, max: most }).map((digits) => ({ digits, scale }));
const numberCell = (value: Exact): CellValue => value.digits / 10 ** value.scale;
const written = (value: Exact): fc.Arbitrary<CellValue> =>
  fc.constantFrom(numberCell(value), formatNumber(value, 'de', 1));
const costCell = exact(12_000_000_00, 4).chain((cost) =>
  fc.constantFrom<CellValue>(
    numberCell(cost),
    formatNumber(cost),
    `${formatNumber(cost, 'de', 2)} €`,
    formatEuro(roundedCents(cost)),
  ),
);
const dateCell = (date: CalendarDate): fc.Arbitrary<CellValue> =>
  fc.constantFrom<CellValue>(
    toSerial(date, 1900),
    toGermanText(date),
    `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
  );
const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

/** As a number 0 is a blank cell to a function: older Excel hands it over for one. */
const costAboveZero = costCell.filter((cell) => cell !== 0);

/** A cost of 0 that is meant, as text: the number would be a blank cell. */
const given = (cost: unknown) => (cost === 0 ? '0,00' : cost);

/** A post; assistants only where `withAssistant`, because all assistants of a workbook share one cap. */
const postRow = (withAssistant: boolean): fc.Arbitrary<PostRow> =>
  fc
    .tuple(fc.constantFrom(1, 2, 3), exact(400, 2), costAboveZero, day, day, fc.boolean())
    .chain(([module, fte, cost, one, other, named]) => {
      const roles: Readonly<Record<number, string>> = { 1: 'Koordination', 2: 'Casemanagement', 3: '' };
      const role = withAssistant && module === 1 ? 'Verwaltungsassistenz' : named ? roles[module]! : '';
      return fc.record({
        module: fc.constantFrom<CellValue>(module, `Modul ${module}`, `Baustein ${'I'.repeat(module)}`),
        role: fc.constant(role),
        fte: written(fte),
        cost: fc.constant(cost),
        start: dateCell(fromDayNumber(Math.min(one, other))),
        end: dateCell(fromDayNumber(Math.max(one, other))),
      });
    });

const postRows = fc
  .tuple(postRow(true), fc.array(postRow(false), { minLength: 1, maxLength: 8 }))
  .map(([first, more]) => [first, ...more]);

beforeAll(async () => {
  await excelWithFunctions();
});

function oneClickRun(rows: readonly PostRow[]) {
  const posts = rows.map(({ module, role, fte, cost, start, end }) => [module, role, fte, cost, start, end]);
  const { case: input, findings } = recognised({
    Stellen: [HEADINGS, ...posts],
    Einstellungen: BUDGET_YEARS,
  });
  if (input === null) throw new Error(JSON.stringify(findings));
  return compute(input, kimNrw).figures;
}

/** Sum of a column of cents; null where one of its cells is an error. */
function sumOfCells(cells: readonly unknown[]): number | null {
  if (cells.some((cell) => typeof cell !== 'number')) return null;
  return cells.reduce<number>((sum, cell) => sum + Math.round((cell as number) * 100), 0);
}

const amountOf = (figure: Maybe<number>): number | null => (figure.known ? figure.value : null);

test('cost, grant and own share of every module and year are those of the one-click run, to the cent', () => {
  fc.assert(
    fc.property(postRows, (rows) => {
      const result = oneClickRun(rows);
      const field = (name: keyof PostRow) => column(...rows.map((row) => row[name]));
      const years = [YEARS];
      const [modules, fte, start, end] = [field('module'), field('fte'), field('start'), field('end')];
      const costs = call('KOSTEN', field('cost'), fte, start, end, years);
      const roles = field('role');
      const grants = YEARS.map((year, index) =>
        call(
          'FOERDERUNG',
          modules,
          fte,
          start,
          end,
          year,
          column(...costs.map((row) => given(row[index]))),
          roles,
        ),
      );
      for (const row of result.ownShare) {
        const index = YEARS.indexOf(row.year);
        const ofModule = rows.flatMap(({ module }, position) =>
          [row.module, `Modul ${row.module}`, `Baustein ${'I'.repeat(row.module)}`].includes(module as string)
            ? [position]
            : [],
        );
        const cost = sumOfCells(ofModule.map((position) => costs[position]![index]));
        const grant = sumOfCells(ofModule.map((position) => grants[index]![position]![0]));
        expect([row.year, row.module, cost]).toEqual([row.year, row.module, amountOf(row.cost)]);
        expect([row.year, row.module, grant]).toEqual([row.year, row.module, amountOf(row.grant)]);
        if (cost === null || grant === null) continue;
        const ownShare = sumOfCells(call('EIGENANTEIL', cost / 100, grant / 100).flat());
        expect(ownShare).toBe(amountOf(row.ownShare));
      }
    }),
    { numRuns: 150 },
  );
});

test('a range gives in each cell what the cell alone gives', () => {
  fc.assert(
    fc.property(postRows, (rows) => {
      const given = (row: PostRow) =>
        [row.module, row.fte, row.start, row.end, 2021, 50_000, row.role] as const;
      const field = (index: number) => column(...rows.map((row) => given(row)[index]));
      const range = call('FOERDERUNG', ...[0, 1, 2, 3, 4, 5, 6].map(field));
      const single = rows.map((row) => call('FOERDERUNG', ...given(row))[0]!);
      expect(range).toEqual(single);
    }),
    { numRuns: 50 },
  );
});

const amount = fc.integer({ min: 0, max: 100_000_000 });

test('unplanned amounts of a line are those of the one-click run', () => {
  const authorisation = fc.option(amount, { nil: null });
  fc.assert(
    fc.property(
      amount,
      authorisation,
      authorisation,
      authorisation,
      (cost, appropriation, carryOver, granted) => {
        const cells = [appropriation, carryOver, granted].map((each) => (each === null ? '' : each / 100));
        const { case: input } = recognised({
          Stellen: [
            ['Modul', 'Jahr', 'VZÄ', 'Gesamtkosten', 'Zuwendung'],
            [2, 2021, 1, cost / 100, 0],
          ],
          Haushalt: [
            [
              'Jahr',
              'Produkt',
              'Sachkonto',
              'Modul',
              'Ansatz',
              'Ermächtigungsübertragung',
              'bereits bewilligt',
            ],
            [2021, '05.313.01', '501900', 2, ...cells],
          ],
          Einstellungen: [
            ['Einstellung', 'Wert'],
            ['Haushaltsjahre', 2021],
          ],
        });
        const totals = compute(input!, kimNrw).figures.unplannedTotals;
        const over = sumOfCells(call('UEBERPLANMAESSIG', cost / 100, ...cells).flat());
        const extra = sumOfCells(call('AUSSERPLANMAESSIG', cost / 100, ...cells).flat());
        expect([over, extra]).toEqual([amountOf(totals.overPlan), amountOf(totals.extraPlan)]);
      },
    ),
    { numRuns: 60 },
  );
});

test('an allocation is that of the one-click run', () => {
  const weight = fc.integer({ min: 0, max: 500 });
  const municipality = fc.record({ weight, takesPart: fc.constantFrom('ja', 'nein', '') });
  const method = fc.constantFrom('größter Rest', 'Sainte-Laguë', "D'Hondt");
  const municipalities = fc.array(municipality, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(municipalities, method, fc.integer({ min: 0, max: 40 }), (all, name, halves) => {
      fc.pre(all.some(({ weight: size, takesPart }) => size > 0 && takesPart !== 'nein'));
      const { case: input } = recognised({
        Stellen: [HEADINGS, [2, 'Casemanagement', 1, 60_000, '01.01.2021', '31.12.2021']],
        Kommunen: [
          ['Kommune', 'Gewicht', 'Teilnahme'],
          ...all.map((each, index) => [`Gemeinde ${index}`, each.weight / 100, each.takesPart]),
        ],
        Einstellungen: [
          ['Einstellung', 'Wert'],
          ['Zu verteilende Stellen', halves / 2],
          ['Verteilungsverfahren', name],
          ['Schritt', '0,5'],
        ],
      });
      const rows = compute(input!, kimNrw).figures.allocation!.rows;
      const weights = column(...all.map((each) => each.weight / 100));
      const parts = column(...all.map((each) => each.takesPart));
      const result = call('VERTEILUNG', halves / 2, weights, parts, 0.5, name);
      expect(result.flat()).toEqual(
        rows.map(({ posts }) => (posts.known ? posts.value.digits / 10 ** posts.value.scale : null)),
      );
    }),
    { numRuns: 60 },
  );
});
