let last: Promise<unknown> = Promise.resolve();

/**
 * Lets a job have the workbook for itself: it begins when those before it have ended, however they ended. Ribbon and pane
 * live in one runtime, so this is the one queue of both. A job must not wait for another one in here.
 */
export function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const turn = last.then(job);
  last = turn.catch(() => undefined);
  return turn;
}
