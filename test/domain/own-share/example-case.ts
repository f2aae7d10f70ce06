import { postWith, type Case, type MoneySource, type Post, type Settings } from '../../../src/domain/case';
import { parseExact, type Cents, type Exact } from '../../../src/domain/numbers';
import { PER_FTE_AND_YEAR, type Rule } from '../../../src/domain/rules/rule';
import { usualSettings } from '../../../src/domain/usual-settings';

/** A decimal number: `exactly('2.5')`. */
export function exactly(text: string): Exact {
  const value = parseExact(text);
  if (value === null) throw new Error(`${text} is no exact number`);
  return value;
}

/** Euro text as cents: `euro('136.67')`. */
export function euro(text: string): Cents {
  const { digits, scale } = exactly(text);
  return (digits * 10 ** (2 - scale)) as Cents;
}

export function every<T>(value: T | null, byYear: Readonly<Record<number, T>> = {}) {
  return { every: value, byYear };
}

const COLUMNS = {
  module: 'A',
  role: 'B',
  fte: 'C',
  personnelPerFte: 'D',
  materialPerFte: 'E',
  start: 'F',
  end: 'G',
  totalCost: 'H',
  statedGrant: 'I',
  ratePerFte: 'J',
};

/** One full case manager from 01.01.2021 to 31.12.2022, unless said otherwise. */
export function post(changes: Partial<Post> = {}): Post {
  return postWith({
    origin: { sheet: 'Stellen', row: 7, columns: COLUMNS },
    module: 2,
    role: 'case-management',
    fte: every(exactly('1')),
    personnelPerFte: every(exactly('70000')),
    start: { year: 2021, month: 1, day: 1 },
    end: { year: 2022, month: 12, day: 31 },
    ...changes,
  });
}

export function moneySource(changes: Partial<MoneySource> = {}): MoneySource {
  return {
    origin: {
      sheet: 'Deckung',
      row: 3,
      columns: { label: 'A', high: 'B', deducted: 'C', deductedAmount: 'D' },
    },
    label: 'Integrationspauschale',
    kind: 'counter-financing',
    years: [],
    low: euro('0'),
    high: euro('0'),
    status: 'requested',
    module: null,
    deducted: 'no',
    deductedAmount: null,
    source: null,
    ...changes,
  };
}

/** A row of the table `Fördersätze`: a notice for case management in 2021 and 2022, unless said otherwise. */
export function userRule(changes: Partial<Rule> = {}): Rule {
  return {
    id: 'row-3',
    module: 2,
    role: null,
    purpose: 'personnel',
    mechanics: PER_FTE_AND_YEAR,
    amount: exactly('56000'),
    unknownReason: null,
    ceiling: null,
    from: { year: 2021, month: 1, day: 1 },
    to: { year: 2022, month: 12, day: 31 },
    rank: 'notice',
    grade: 'user',
    source: 'Bescheid vom 15.02.2021',
    url: null,
    exceptionTo: null,
    maxFte: null,
    minShare: null,
    origin: { sheet: 'Fördersätze', row: 3, columns: { amount: 'C' } },
    ...changes,
  };
}

export function exampleCase(
  posts: readonly Post[],
  changes: Partial<Omit<Case, 'posts' | 'settings'>> & { readonly settings?: Partial<Settings> } = {},
): Case {
  return {
    posts,
    userRules: changes.userRules ?? [],
    accountKey: [],
    budgetLines: [],
    moneySources: changes.moneySources ?? [],
    statedFigures: [],
    municipalities: [],
    settings: { ...usualSettings([2021, 2022]), ...changes.settings },
  };
}
