import { everyYear, postWith, type Case, type Post } from '../src/domain/case';
import { exact } from '../src/domain/numbers';
import type { OwnShareComputation } from '../src/domain/own-share/own-share-computation';
import { usualSettings } from '../src/domain/usual-settings';
import type { PlainPost, Sums } from './peers/posts-table';

const columns = { module: 'A', fte: 'B', personnelPerFte: 'C', start: 'D', end: 'E' };

/** The posts as a Case: case managers from 01.07.2021 to 31.12.2022, with the shipped rate of 55.000 euro. */
export function caseOf(posts: readonly PlainPost[]): Case {
  return {
    posts: posts.map(postOf),
    userRules: [],
    budgetLines: [],
    accountKey: [],
    moneySources: [],
    statedFigures: [],
    municipalities: [],
    settings: usualSettings([2021, 2022]),
  };
}

function postOf(post: PlainPost, index: number): Post {
  return postWith({
    origin: { sheet: 'Stellen', row: index + 2, columns },
    module: 2,
    role: 'case-management',
    roleText: 'Casemanagement',
    fte: everyYear(exact(post.fte, 2)),
    personnelPerFte: everyYear(exact(post.costPerFte, 2)),
    start: { year: 2021, month: 7, day: 1 },
    end: { year: 2022, month: 12, day: 31 },
  });
}

/** The totals of a computation as the peers give them. */
export function sumsOf(computation: OwnShareComputation): Sums {
  const sums = { cost: 0, grant: 0, ownShare: 0 };
  for (const row of computation.rows.granted) {
    if (!row.cost.known || !row.grant.known || !row.ownShare.known) throw new Error('an unknown figure');
    sums.cost += row.cost.value;
    sums.grant += row.grant.value;
    sums.ownShare += row.ownShare.value;
  }
  return sums;
}
