import { addToGroup } from '../../domain/group-by';
import { plainText } from '../cells/cell-text';
import { isCost } from './block-measure';
import { keyOf, type Figure } from './figure';
import { amountAt } from './amount-at';
import { wordsOf } from './figure-words';
import type { SheetFigures } from './read-blocks';

/** Costs with a minus throughout that count without it. */
export interface NegativeExpenses {
  readonly first: Figure;
  /** Grants have a minus too, or are all 0: it is the printed own shares that say what the minus means. */
  readonly isByOwnShares: boolean;
}

/** A figure with its amount in cents. */
interface Signed {
  readonly figure: Figure;
  readonly amount: number;
}

/**
 * What a minus means on a sheet. Costs are written with it everywhere or nowhere in a table, and so are grants. Tables with
 * a heading row of their own may each do it their way; those that use the same words for a cost, or a grant, do it alike.
 */
export class SignsOfSheet {
  readonly #tables = new Map<string, Signed[]>();
  /** The tables that do it alike, by each of them. */
  readonly #alike: Readonly<Record<'cost' | 'grant', ReadonlyMap<string, ReadonlySet<string>>>>;
  readonly #negative = new Map<ReadonlySet<string>, NegativeExpenses | null>();
  readonly #grantSigns = new Map<ReadonlySet<string>, Set<number>>();

  constructor(found: SheetFigures) {
    const byWords = { cost: new Map<string, Set<string>>(), grant: new Map<string, Set<string>>() };
    for (const figure of found.figures) {
      if (!isSigned(figure)) continue;
      const amount = amountAt(found.grid, figure) ?? 0;
      addToGroup(this.#tables, figure.table, { figure, amount });
      const words = isCost(figure.measure) ? byWords.cost : figure.measure === 'grant' ? byWords.grant : null;
      if (words !== null && amount !== 0) {
        const label = wordsOf(figure, found);
        words.set(label, (words.get(label) ?? new Set<string>()).add(figure.table));
      }
    }
    const tables = [...this.#tables.keys()];
    this.#alike = {
      cost: joined(tables, byPlainText(byWords.cost)),
      grant: joined(tables, byPlainText(byWords.grant)),
    };
  }

  /** The costs whose minus says that they are expenses, once for the tables that do it alike. */
  negativeExpenses(): readonly NegativeExpenses[] {
    return [...new Set(this.#alike.cost.values())].flatMap((tables) => this.#negativeIn(tables) ?? []);
  }

  /** True for a cost that counts without its minus. */
  isExpense({ measure, table }: Figure): boolean {
    const tables = this.#alike.cost.get(table);
    return isCost(measure) && tables !== undefined && this.#negativeIn(tables) !== null;
  }

  /** True in a table of expenses with a minus and grants without: there an own share with a minus is what is to be paid. */
  areExpensesNegative({ table }: Figure): boolean {
    const tables = this.#alike.cost.get(table);
    return tables !== undefined && this.#negativeIn(tables)?.isByOwnShares === false;
  }

  /** True for a grant with another sign than one before it. */
  isOtherGrant({ measure, table }: Figure, amount: number): boolean {
    const tables = this.#alike.grant.get(table);
    if (measure !== 'grant' || tables === undefined || amount === 0) return false;
    const signs = this.#grantSigns.get(tables) ?? new Set<number>();
    this.#grantSigns.set(tables, signs.add(Math.sign(amount)));
    return signs.size > 1;
  }

  #negativeIn(tables: ReadonlySet<string>): NegativeExpenses | null {
    let known = this.#negative.get(tables);
    if (known === undefined) {
      known = negativeIn([...tables].flatMap((table) => this.#tables.get(table) ?? []));
      this.#negative.set(tables, known);
    }
    return known;
  }
}

function isSigned({ measure, isPaid, isPerUnit }: Figure): boolean {
  return !isPerUnit && (isCost(measure) || isPaid || measure === 'grant' || measure === 'own-share');
}

/** A single cost without a minus leaves it open what a minus means, and so does one that is taken off. */
function negativeIn(signed: readonly Signed[]): NegativeExpenses | null {
  const costs = signed.filter(({ figure, amount }) => isCost(figure.measure) && amount !== 0);
  const grants = signed.filter(({ figure, amount }) => figure.measure === 'grant' && amount !== 0);
  const [first] = costs;
  if (first === undefined || signed.some(({ figure }) => figure.isPaid)) return null;
  if (costs.some(({ figure, amount }) => amount > 0 || figure.takesOff)) return null;
  if (grants.length > 0 && grants.every(({ amount }) => amount > 0)) {
    return { first: first.figure, isByOwnShares: false };
  }
  return doOwnSharesFit(signed) ? { first: first.figure, isByOwnShares: true } : null;
}

/** True where own shares are printed and each is its cost less its grant, all without their signs. */
function doOwnSharesFit(signed: readonly Signed[]): boolean {
  const groups = new Map<string, Signed[]>();
  for (const each of signed) {
    const { isTotal, isContained, part } = each.figure;
    if (!isTotal && !isContained && part === null) addToGroup(groups, keyOf(each.figure), each);
  }
  const fits = [...groups.values()].flatMap((group) => {
    const of = (is: (measure: Figure['measure']) => boolean): readonly number[] =>
      group.flatMap(({ figure, amount }) => (is(figure.measure) ? Math.abs(amount) : []));
    const ownShare = group.find(({ figure, amount }) => figure.measure === 'own-share' && amount !== 0);
    if (ownShare === undefined) return [];
    const [whole] = of((measure) => measure === 'cost');
    const cost = whole ?? sum(of(isCost));
    return [ownShare.amount === cost - sum(of((measure) => measure === 'grant'))];
  });
  return fits.length > 0 && fits.every((each) => each);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, each) => total + each, 0);
}

/** The tables of words that are the same but for how they are written. */
function byPlainText(tables: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const together = new Map<string, string[]>();
  for (const [words, ofWords] of tables) {
    for (const each of ofWords) addToGroup(together, plainText(words), each);
  }
  return [...together.values()];
}

/** Sets of what belongs together, directly or by others, by each member. */
function joined(
  members: readonly string[],
  together: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map(members.map((each) => [each, new Set([each])]));
  for (const [first, ...others] of together) {
    const into = sets.get(first!)!;
    for (const each of others.flatMap((other) => [...sets.get(other)!])) {
      into.add(each);
      sets.set(each, into);
    }
  }
  return sets;
}
