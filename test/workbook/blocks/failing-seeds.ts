/**
 * Seeds of random layouts of which one was once read wrong, and how many layouts they draw. Those found first are kept
 * themselves in `random-layouts.properties.test.ts`; what else a seed draws lies near, and is drawn again. Whoever finds
 * another one adds it here.
 */
export const FAILING_SEEDS: readonly (readonly [seed: number, draws: number])[] = [
  ...[12, 31, 201, 202, 203, 204, 205, 206].map((seed) => [seed, 30] as const),
  // The 122nd: a table of module 3 beside a list, in T€ by its formats below headings in EUR.
  [9006, 122],
];
