import type { ComputedCase } from '../../workbook/computed-case';
import type { AskableCase } from './computing';

/**
 * Asks a case on this thread.
 * @param before what has to happen before each answer: giving way to the page
 */
export function atHand(made: ComputedCase, before: () => Promise<void>): AskableCase {
  return {
    plan: async (check, time) => {
      await before();
      return made.plan(check, time);
    },
    explain: async (figure, most) => {
      await before();
      return made.explain(figure, most);
    },
    postOf: async (row) => {
      await before();
      return made.postOf(row);
    },
    postTimes: async (most) => {
      await before();
      return made.postTimes(most);
    },
    tryStatuses: async (statuses) => {
      await before();
      return made.tryStatuses(statuses);
    },
  };
}
