/**
 * What an own share can change by: full-time equivalents, cost per FTE and year, grant per FTE and year, months in
 * the budget year, counter-financing. In this order they are shown, and in this order equal remainders get the cent.
 */
export const DRIVERS = ['fte', 'cost', 'rate', 'months', 'counterFinancing'] as const;

export type Driver = (typeof DRIVERS)[number];

/** The drivers that act through the posts; counter-financing acts on the own shares of a module and year. */
export const POST_DRIVERS = ['fte', 'cost', 'rate', 'months'] as const;

export type PostDriver = (typeof POST_DRIVERS)[number];
