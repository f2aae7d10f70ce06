import type { CostClass, Settings } from '../case';
import { addToGroup } from '../group-by';
import { combine, known, type Maybe } from '../maybe';
import { addAll, subtract } from '../maybe-amounts';
import { cents, ZERO_CENTS, type Cents } from '../numbers';
import { costBesidePersonnel } from '../own-share/cost';
import type { PostYear } from '../own-share/own-share-computation';
import { toMaybe } from '../own-share/post-years';
import { monthsOfPosts } from '../own-share/post-year';

/** What the posts of a module cost in one class, and the grant that pays for it. Euro cents. */
export interface CostOfClass {
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  /** The posts whose whole cost and grant this is; null where it is a part of them. */
  readonly posts: readonly PostYear[] | null;
  /** What each post adds. */
  readonly parts: readonly PartOfPost[];
}

/** What a post costs in one class. Euro cents. */
export interface PartOfPost {
  readonly of: PostYear;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  /** Whether it is all that the post costs. */
  readonly isWhole: boolean;
}

/**
 * The cost of posts by class, as far as accounts of a class exist: money passed on and rows of material by their expense
 * type, material and one-off cost beside pay where there are accounts for it. The grant of a post pays its personnel cost
 * first. The post whose class cannot be told: without expense type where money could be passed on, or with a total cost
 * that is neither of one class nor the sum of the row's own personnel and material cost.
 */
export function costByClass(
  posts: readonly PostYear[],
  accounts: ReadonlySet<CostClass>,
  { monthMethod }: Settings,
): ReadonlyMap<CostClass, CostOfClass> | PostYear {
  const monthsOf = monthsOfPosts(monthMethod);
  const parts = new Map<CostClass, PartOfPost[]>();
  for (const each of posts) {
    const { post, year, cost, grant } = each;
    if (post.expenseType === 'transfer' || (post.expenseType === 'material' && accounts.has('material'))) {
      addToGroup(parts, post.expenseType, { of: each, cost, grant, isWhole: true });
      continue;
    }
    if (post.expenseType === null && accounts.has('transfer')) return each;
    if (!accounts.has('material')) {
      addToGroup(parts, 'personnel', { of: each, cost, grant, isWhole: true });
      continue;
    }
    const beside = costBesidePersonnel(post, year, monthsOf(post, year));
    if (beside === null && post.expenseType === null) return each;
    const material: Maybe<Cents> = beside === null ? known(ZERO_CENTS) : toMaybe(beside);
    const personnel = subtract(cost, material);
    const ofPersonnel = combine([grant, personnel], ([paid = ZERO_CENTS, pay = ZERO_CENTS]) =>
      cents(Math.min(paid, pay)),
    );
    const isWhole = material.known && material.value === 0;
    addToGroup(parts, 'personnel', {
      of: each,
      cost: personnel,
      grant: isWhole ? grant : ofPersonnel,
      isWhole,
    });
    if (isWhole) continue;
    const ofMaterial = subtract(grant, ofPersonnel);
    addToGroup(parts, 'material', { of: each, cost: material, grant: ofMaterial, isWhole: false });
  }
  return new Map(
    [...parts].map(([costClass, list]) => [
      costClass,
      {
        cost: addAll(list.map((part) => part.cost)),
        grant: addAll(list.map((part) => part.grant)),
        posts: list.every(({ isWhole }) => isWhole) ? list.map(({ of }) => of) : null,
        parts: list,
      },
    ]),
  );
}
