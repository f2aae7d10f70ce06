import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/snapshot';
import { ownShareOf } from '../blocks/own-share-of';
import { brief, recognised, type Rows } from '../workbook-of';

/** A cost and a grant of one module and year, in whole euro. */
interface Amounts {
  readonly module: number;
  readonly year: number;
  readonly cost: number;
  readonly grant: number;
}

const YEARS = [2021, 2022];

/** One to three modules in both years; the grant is a part of the cost. */
const known = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.record({ cost: fc.integer({ min: 2_500, max: 900_000 }), percent: fc.nat(100) }), {
      minLength: 6,
      maxLength: 6,
    }),
  )
  .map(([modules, drawn]): readonly Amounts[] =>
    drawn.slice(0, modules * 2).map(({ cost, percent }, at) => ({
      module: Math.floor(at / 2) + 1,
      year: YEARS[at % 2]!,
      cost,
      grant: Math.round((cost * percent) / 100),
    })),
  );

const HEADINGS = ['Modul', 'Jahr', 'VZÄ', 'Gesamtkosten', 'Zuwendung'];

function list(amounts: readonly Amounts[]): CellValue[][] {
  return [HEADINGS, ...amounts.map(({ module, year, cost, grant }) => [module, year, 2.5, cost, grant])];
}

function crossTab(amounts: readonly Amounts[]): Rows {
  const modules = [...new Set(amounts.map(({ module }) => module))];
  const row = (module: number, of: 'cost' | 'grant'): CellValue[] =>
    YEARS.map((year) => amounts.find((each) => each.module === module && each.year === year)![of]);
  return [
    ['KIM: Kosten und Finanzierung'],
    ['', ...YEARS],
    ...modules.flatMap((module) => [
      [`Modul ${module}`],
      ['Kosten', ...row(module, 'cost')],
      ['Zuwendung', ...row(module, 'grant')],
    ]),
  ];
}

function longForm(amounts: readonly Amounts[]): Rows {
  return [
    ['Jahr', 'Modul', 'Position', 'Betrag'],
    ...amounts.flatMap(({ module, year, cost, grant }) => [
      [year, `Modul ${module}`, 'Kosten', cost],
      [year, `Modul ${module}`, 'Zuwendung', grant],
    ]),
  ];
}

function figures(sheets: Readonly<Record<string, Rows>>): unknown {
  const { case: input, findings } = recognised(sheets);
  return input === null ? brief(findings) : ownShareOf(input);
}

function expected(amounts: readonly Amounts[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    amounts.map(({ module, year, cost, grant }) => [`${module}/${year}`, `${cost - grant}.00`]),
  );
}

const turned = (rows: readonly (readonly CellValue[])[]): Rows =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]!));

const UNRELATED: Rows = [
  ['Haushaltssatzung der Stadt', ''],
  ['Konto', 'Text', 'Bemerkung'],
  ['523100', 'Unterhaltung der Gebäude', 'siehe Vorbericht'],
];

test('rows in any order give the same figures', () => {
  fc.assert(
    fc.property(known, fc.infiniteStream(fc.nat()), (amounts, ranks) => {
      const [headings, ...rows] = list(amounts);
      const ranked = rows.map((row) => ({ row, rank: ranks.next().value as number }));
      ranked.sort((left, right) => left.rank - right.rank);
      const shuffled = [headings!, ...ranked.map(({ row }) => row)];
      expect(figures({ Stellen: shuffled })).toEqual(expected(amounts));
    }),
  );
});

test('columns in any order, with remarks between them, give the same figures', () => {
  fc.assert(
    fc.property(
      known,
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.nat(4),
      (amounts, order, at) => {
        const rows = list(amounts).map((row, index) => {
          const moved = order.map((column) => row[column]!);
          return [...moved.slice(0, at), index === 0 ? 'Bemerkung' : 'siehe Vorlage', ...moved.slice(at)];
        });
        expect(figures({ Stellen: rows })).toEqual(expected(amounts));
      },
    ),
  );
});

test('a blank row, a title and a sheet about something else change nothing', () => {
  fc.assert(
    fc.property(known, fc.nat(5), fc.boolean(), (amounts, at, isFirst) => {
      const rows = list(amounts);
      const spaced = [...rows.slice(0, at + 1), [''], ...rows.slice(at + 1)];
      const stellen = [['Kommunales Integrationsmanagement'], [''], ...spaced];
      const sheets = isFirst
        ? { Satzung: UNRELATED, Stellen: stellen }
        : { Stellen: stellen, Satzung: UNRELATED };
      expect(figures(sheets)).toEqual(expected(amounts));
    }),
  );
});

test('the same data as a transposed list, a cross-tab or one amount in each row give the same figures', () => {
  fc.assert(
    fc.property(known, (amounts) => {
      const ownShares = expected(amounts);
      expect(figures({ Stellen: turned(list(amounts)) })).toEqual(ownShares);
      expect(figures({ KIM: crossTab(amounts) })).toEqual(ownShares);
      expect(figures({ KIM: longForm(amounts) })).toEqual(ownShares);
    }),
  );
});
