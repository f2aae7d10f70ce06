import type { BindingLevel, BudgetLine } from '../case';
import { addToGroup, groupBy } from '../group-by';

/**
 * A budget position (Haushaltsstelle): product and account in a budget year, with all rows that the sheet gives it.
 * Whatever module stands beside a row, the authorisation is that of the position.
 */
export interface Position {
  /** As its first row words it. */
  readonly key: string;
  readonly account: string | null;
  readonly year: number;
  /** In sheet order, at least one. */
  readonly lines: readonly [BudgetLine, ...BudgetLine[]];
}

/** What binds: a position by itself, or the positions of a budget of which only the sum binds (§ 21 Abs. 1 KomHVO NRW). */
export interface BindingUnit {
  /** The name of the budget or of the line of the plan; null for a position that stands by itself. */
  readonly name: string | null;
  readonly level: BindingLevel;
  readonly year: number;
  /** In sheet order. */
  readonly positions: readonly Position[];
}

/** The units of expense by year, each in sheet order. */
export function expenseUnits(
  lines: readonly BudgetLine[],
  level: BindingLevel | null,
): ReadonlyMap<number, readonly BindingUnit[]> {
  const years = new Map<number, BindingUnit[]>();
  const named = new Map<string, Position[]>();
  for (const position of positionsOf(lines.filter((line) => line.kind === 'expense'))) {
    const { year } = position;
    const name = nameOfUnit(position, level);
    const bindsAs = name === null ? 'position' : level === 'plan-line' ? level : 'budget';
    const key = name === null ? null : `${year} ${plainKey(name)}`;
    const earlier = key === null ? undefined : named.get(key);
    if (earlier !== undefined) {
      earlier.push(position);
      continue;
    }
    const positions = [position];
    if (key !== null) named.set(key, positions);
    addToGroup(years, year, { name, level: bindsAs, year, positions });
  }
  return years;
}

/** The rows put together by product, account and year, in the order of their first rows. */
function positionsOf(lines: readonly BudgetLine[]): readonly Position[] {
  const positions = groupBy(lines, ({ year, key }) => `${year} ${plainKey(key)}`);
  return [...positions.values()].map((rows) => {
    const [first, ...more] = rows as [BudgetLine, ...BudgetLine[]];
    return { key: first.key, account: first.account, year: first.year, lines: [first, ...more] };
  });
}

/** The budget that the rows of a position name; the first where they name several. */
function budgetOf({ lines }: Position): string | null {
  return lines.find(({ group }) => group !== null)?.group ?? null;
}

function nameOfUnit(position: Position, level: BindingLevel | null): string | null {
  switch (level) {
    case 'position':
      return null;
    case 'plan-line':
      return position.account === null
        ? null
        : `${productOf(position.key, position.account)} / ${position.account.slice(0, 2)}`;
    default:
      return budgetOf(position);
  }
}

/** What is left of the key of a position without its account. */
function productOf(key: string, account: string): string {
  const at = key.lastIndexOf(account);
  return at === -1 ? key : key.slice(0, at).replace(/[\s/.-]+$/, '');
}

/** Budgets are typed by hand: `Budget 1` and `budget 1` are one. */
export function isSameName(first: string, second: string): boolean {
  return plainKey(first) === plainKey(second);
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/\s+/g, '');
}
