import type { MoneyUnit } from './recognition';

/** How many euro one of a unit is. */
export const EURO_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { '€': 1, 'T€': 1000, 'Mio. €': 1_000_000 };

/** All units of amounts, the smallest first. */
export const UNITS = Object.keys(EURO_PER_UNIT) as readonly MoneyUnit[];
