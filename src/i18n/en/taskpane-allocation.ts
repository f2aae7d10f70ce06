import type { AllocationTexts } from '../de/taskpane-allocation';

/** Texts of the view of the allocation, beside those of the sheet. */
export const allocation: AllocationTexts = {
  none: 'The workbook names no municipalities. With a table "Kommunen" (municipality, weight, participates) the posts are allocated.',
  table: 'Posts by municipality',
  before: 'before',
  posts: 'after',
  change: '±',
  weight: 'Weight {weight}',
  optsOut: 'Weight {weight}, does not take part',
  belowMinimum: 'Weight {weight}, below the minimum share',
  beforeText:
    '"before": if all municipalities took part; "after": the posts of those that do not are given to the others.',
  postsOf: 'Allocated posts {municipality}',
  beforeOf: 'Posts {municipality} if all take part',
  differenceOf: 'Difference by who takes part {municipality}',
  all: 'all municipalities',
  unallocated: 'Posts not allocated',
  findings: 'Findings on the allocation',
  noFindings: 'No tie, no peculiarity of the method.',
};
