import type { WhyTexts } from '../de/taskpane-why';

/** Texts of the view of one figure. */
export const why: WhyTexts = {
  choose: 'Please click a figure in the overview.',
  loading: 'The origin is being put together.',
};
