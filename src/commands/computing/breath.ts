/**
 * Lets the page draw and react before the work goes on.
 * @param milliseconds how long it gets for it at least
 */
export function breath(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
