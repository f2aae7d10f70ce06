import type { BudgetLine, Post } from '../case';
import type { PostYear } from '../own-share/own-share-computation';

type ExpenseType = NonNullable<Post['expenseType']>;

/**
 * Splits the posts of one module and year over several expense lines: by the posts' expense type and the account
 * class of the lines (50 and 51 personnel, 53 transfer, after the NRW chart of accounts). Null where that is not
 * unique: a post without expense type, or not exactly one line of a needed class.
 */
export function splitByExpenseType(
  lines: readonly BudgetLine[],
  posts: readonly PostYear[],
): ReadonlyMap<BudgetLine, readonly PostYear[]> | null {
  const split = new Map<BudgetLine, PostYear[]>(lines.map((line) => [line, []]));
  for (const each of posts) {
    const fitting = lines.filter((line) => expenseTypeOf(line.account) === each.post.expenseType);
    const line = fitting[0];
    if (each.post.expenseType === null || line === undefined || fitting.length > 1) return null;
    split.get(line)?.push(each);
  }
  return split;
}

function expenseTypeOf(account: string | null): ExpenseType | null {
  switch (account?.slice(0, 2)) {
    case '50':
    case '51':
      return 'personnel';
    case '53':
      return 'transfer';
    default:
      return null;
  }
}
