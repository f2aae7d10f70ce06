import type { PostsViewTexts } from '../de/taskpane-posts';

/** Texts of the view of the posts by month. */
export const posts: PostsViewTexts = {
  heading: 'Who runs when?',
  counts: '{count} posts count in {years}.',
  countsOne: '1 post counts in {years}.',
  rows: {
    counts: '{count} rows count in {years}.',
    countsOne: '1 row counts in {years}.',
    tableHeading: 'Months of each row',
  },
  none: 'No post runs in the budget years.',
  states: {
    from: 'filled (date in "Besetzt ab")',
    'as-planned': 'by the plan, "Besetzt ab" says nothing',
    never: 'not filled',
    unread: 'unknown',
    untimed: 'without a period',
  },
  count: '{state}: {count}',
  picture: 'A bar for each row over {years}. {counts}',
  legend: 'Legend',
  unplaced: 'months without days',
  tableHeading: 'Months of each post',
  unnamed: 'without a name',
  period: 'Time',
  days: '{from} to {to}',
  monthsOnly: 'only months given',
  noPeriod: 'not given',
  filling: 'Filled',
  filledFrom: 'from {date}',
  asPlanned: 'by the plan',
  never: 'not filled',
  months: 'Months {year}',
  filledOf: '{filled} of {planned}',
  loading: 'The posts are being read.',
};
