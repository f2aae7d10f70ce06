import { postWith, type Case, type MoneySource, type Post, type Yearly } from '../../src/domain/case';
import type { ModuleNumber } from '../../src/domain/module';
import type { Cents } from '../../src/domain/numbers';
import { cover, euro, line, SETTINGS, stated } from './unplanned/examples';

const POST_COLUMNS = {
  columns: { module: 'A', fte: 'B', start: 'C' },
  columnsByYear: {
    2021: { totalCost: 'H', statedGrant: 'J' },
    2022: { totalCost: 'I', statedGrant: 'K' },
  },
};
const SOURCE_COLUMNS = { label: 'A', low: 'B', year: 'C', high: 'D', deducted: 'E', deductedAmount: 'F' };

/** A row of the posts table that gives cost and grant of both years. */
function postRow(
  row: number,
  module: ModuleNumber,
  fte: number,
  cost: Yearly<Cents>,
  grant: Yearly<Cents>,
): Post {
  return postWith({
    origin: { sheet: 'Stellen', row, ...POST_COLUMNS },
    module,
    fte: { every: { digits: fte * 10, scale: 1 }, byYear: {} },
    totalCost: cost,
    statedGrant: grant,
    start: { year: 2021, month: 7, day: 1 },
    end: { year: 2022, month: 12, day: 31 },
    duty: 'voluntary',
    expenseType: 'personnel',
    assumed: true,
  });
}

function both(in2021: number, in2022: number): Yearly<Cents> {
  return { every: null, byYear: { 2021: euro(in2021), 2022: euro(in2022) } };
}

/** Rest of the Integrationspauschale, pending for 2022. */
function integrationspauschale(deducted: MoneySource['deducted']): MoneySource {
  return cover({
    amount: 0,
    origin: { sheet: 'Deckung', row: 5, columns: SOURCE_COLUMNS },
    kind: 'counter-financing',
    label: 'Integrationspauschale',
    years: [2022],
    low: euro(450_000),
    high: euro(500_000),
    status: 'requested',
    deducted,
  });
}

/** The case of the Kreis (committee minutes, spring 2021); inputs below the own shares are assumed. */
export function kreis(deducted: MoneySource['deducted']): Case {
  return {
    posts: [
      postRow(5, 1, 2.5, both(109_961.33, 219_922.67), both(68_750, 137_500)),
      postRow(6, 2, 11, both(380_723.33, 761_446.67), both(302_500, 605_000)),
      postRow(7, 3, 3, both(102_511, 205_022), both(75_000, 150_000)),
    ],
    userRules: [],
    accountKey: [],
    budgetLines: [2021, 2022].map((year) =>
      line({
        year,
        key: '05.313.01 / 501900',
        account: '501900',
        appropriation: euro(9e6),
        used: euro(9e6),
        usedForKim: euro(0),
      }),
    ),
    moneySources: [integrationspauschale(deducted)],
    statedFigures: [
      stated(606_000, { version: 'Vorlage' }),
      stated(440_000, { version: 'gesprochen' }),
      stated(440_837, { version: 'Sitzung' }),
    ],
    municipalities: [],
    settings: { ...SETTINGS, years: [2021, 2022], budgetNote: null },
  };
}
