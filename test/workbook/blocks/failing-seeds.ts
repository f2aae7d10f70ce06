/**
 * Seeds of random layouts of which one was once read wrong without a word. The layouts themselves are kept in
 * `random-layouts.properties.test.ts`; what else a seed draws lies near, and is drawn again. Whoever finds another one
 * adds it here.
 */
export const FAILING_SEEDS: readonly number[] = [12, 31, 201, 202, 203, 204, 205, 206, 9006];
