/**
 * What an own share can change by: full-time equivalents, cost per FTE and year, grant per FTE and year, months in the
 * budget year, counter-financing, and what the grant exceeds the cost by, which lowers no own share. They are shown in this order, and of equal remainders the first in this order gets
 * the cent.
 */
export const DRIVERS = ['fte', 'cost', 'rate', 'months', 'counterFinancing', 'excessGrant'] as const;

export type Driver = (typeof DRIVERS)[number];

/** The drivers that act through the posts; counter-financing and excess grants act on the own shares of a module and year. */
export const POST_DRIVERS = ['fte', 'cost', 'rate', 'months'] as const;

export type PostDriver = (typeof POST_DRIVERS)[number];
