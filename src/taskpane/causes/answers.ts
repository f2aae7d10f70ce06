import { loadedWhenOpened } from '../parts/loaded-when-opened';

/** The fields for answers know every setting and every rate, and are loaded where there is something to ask. */
export const AnswerInPlace = loadedWhenOpened(
  () => import(/* webpackChunkName: "answers" */ './answer-in-place'),
  'AnswerInPlace',
);
